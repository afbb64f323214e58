import { TriangleAlert } from 'lucide-react'
import { api, body } from '../../../lib/api.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { saveFile } from '../../../lib/save-file.ts'
import { usePermissions } from '../../../lib/session.ts'
import { Button } from '../../../ui/button.tsx'
import { CodeBlock } from '../../../ui/copy.tsx'
import { Notice, Section } from '../../../ui/page.tsx'
import { useWalletChange } from './queries.ts'

const PROOF = [
  'unzip -o pass.pkpass manifest.json signature',
  'openssl cms -verify -inform DER -purpose any -in signature \\',
  '  -content manifest.json -CAfile ca.pem -out /dev/null',
].join('\n')

/** What demo passes are, and how to prove one. */
export function DemoSection() {
  const { t } = useTranslation()
  const may = usePermissions()
  const authority = useWalletChange(() => body(api.POST('/api/v1/wallet/demo')))
  const download = () =>
    authority.mutate(undefined, {
      onSuccess: ({ caPem }) => saveFile('ca.pem', caPem, 'application/x-pem-file'),
    })
  return (
    <Section title={t('wallet.demoTitle')} help={t('wallet.demoHelp')}>
      <div className="flex flex-col gap-4">
        <Notice tone="attention" icon={<TriangleAlert aria-hidden />}>
          {t('wallet.demoRefused')}
        </Notice>
        {may('wallet:write') && (
          <div>
            <Button busy={authority.isPending} onClick={download}>
              {t('wallet.demoAuthority')}
            </Button>
          </div>
        )}
        <CodeBlock label={t('wallet.demoProof')} code={PROOF} />
      </div>
    </Section>
  )
}
