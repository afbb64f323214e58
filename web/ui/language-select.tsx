import { useTranslation } from 'react-i18next'
import { isLanguage, languages, speak } from '../lib/i18n.ts'
import { Select } from './select.tsx'

/** The language of the interface, for whoever sits here. */
export function LanguageSelect() {
  const { t, i18n } = useTranslation()
  return (
    <Select
      label={t('language')}
      value={isLanguage(i18n.language) ? i18n.language : 'en'}
      onChange={(language) => void speak(language)}
      choices={Object.entries(languages).map(([value, label]) => ({
        value: value as keyof typeof languages,
        label,
      }))}
    />
  )
}
