import { isLanguage, languages } from '../../../../shared/languages.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { useSession } from '../../../lib/session.ts'
import { Field } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import type { Language } from './queries.ts'

/** The language that this workspace writes in unless it says otherwise. */
export function useWorkspaceLanguage(): Language {
  const { locale } = useSession().workspace
  const language = locale.slice(0, 2)
  return isLanguage(language) ? language : 'en'
}

/** Chooses the language of our words in a mail. */
export function LanguageField(props: { value: Language; onChange: (language: Language) => void }) {
  const { t } = useTranslation()
  return (
    <Field label={t('sending.language')}>
      <Select
        value={props.value}
        onChange={props.onChange}
        choices={Object.entries(languages).map(([value, label]) => ({ value: value as Language, label }))}
      />
    </Field>
  )
}
