import { Link } from '@tanstack/react-router'
import { Sparkles } from 'lucide-react'
import { useTranslation } from '../../../lib/i18n.ts'
import { buttonClass } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/page.tsx'

/** Says what a larger plan would bring here, and leads to the plans. */
export function UpgradeNotice({ text }: { text: string }) {
  const { t } = useTranslation()
  return (
    <Notice
      icon={<Sparkles aria-hidden />}
      action={
        <Link to="/plan" className={buttonClass('plain', 'small')}>
          {t('plan.see')}
        </Link>
      }
    >
      {text}
    </Notice>
  )
}
