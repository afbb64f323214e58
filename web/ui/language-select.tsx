import { isLanguage, languages } from '../../shared/languages.ts'
import { speak, useTranslation } from '../lib/i18n.ts'
import { controlClass } from './field.tsx'

/** The language of the interface, for whoever sits here; native, because it is on the page that loads first. */
export function LanguageSelect() {
  const { t, language } = useTranslation()
  return (
    <select
      aria-label={t('language')}
      value={language}
      onChange={({ target }) => isLanguage(target.value) && void speak(target.value)}
      className={controlClass}
    >
      {Object.entries(languages).map(([language, name]) => (
        <option key={language} value={language}>
          {name}
        </option>
      ))}
    </select>
  )
}
