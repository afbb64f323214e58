import { largestPicture, mebibyte, pictureTypes } from '../../../../shared/limits.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { FileDrop } from '../../../ui/file-drop.tsx'
import { toastError } from '../../../ui/toast.tsx'

const most = largestPicture / mebibyte

interface PictureDropProps {
  picture: 'logo' | 'hero'
  /** Called with a file that is not too large. */
  onFile: (file: File) => void
}

/** Where a picture is dropped or chosen; one that the server would not take for its size is refused at once. */
export function PictureDrop({ picture, onFile }: PictureDropProps) {
  const { t } = useTranslation()
  return (
    <FileDrop
      accept={pictureTypes.join()}
      label={t('templates.choosePicture')}
      hint={t(`templates.pictureHelp.${picture}`, { most })}
      onFile={(file) =>
        file.size > largestPicture ? toastError(t('templates.pictureTooLarge', { most })) : onFile(file)
      }
    />
  )
}
