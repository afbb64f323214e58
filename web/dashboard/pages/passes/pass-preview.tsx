import { useQuery } from '@tanstack/react-query'
import { countOnFace, isWide } from '../../../../shared/pass-face.ts'
import { sampleCode, sampleQr } from '../../../../shared/sample.ts'
import { day, number } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { usePermissions, useSession } from '../../../lib/session.ts'
import type { Template } from '../../../lib/model.ts'
import type { PassStatus } from '../../../ui/badge.tsx'
import { PassCard, type PassFace } from '../../../ui/pass-card.tsx'
import { Skeleton } from '../../../ui/states.tsx'
import { signedQrQuery, workspaceQuery } from '../sending/queries.ts'
import { type CardDesign, type LabelName, plainDesign } from '../templates/design.ts'
import { templatesQuery } from '../templates/queries.ts'

interface PassPreviewProps {
  pass: {
    /** None before it is issued. */
    id?: string
    name: string
    code?: string
    publicUrl?: string
    status?: PassStatus
    type: 'single' | 'multi'
    usagesCount?: number
    maxUsages: number | null
    templateId: string
    location: { name: string } | null
    validFrom: string | null
    validUntil: string | null
    fields: readonly { key: string; value: string; isPublic: boolean }[]
  }
}

/** The pass as its holder will see it, from what is known so far. */
export function PassPreview(props: PassPreviewProps) {
  const { face, designed } = usePassFace(props)
  return designed ? <PassCard face={face} /> : <Skeleton className="h-112 w-full max-w-80 rounded-[14px]!" />
}

/** What a card says of a pass, the kind of its template, and whether that template is known yet. */
export function usePassFace({ pass }: PassPreviewProps): {
  face: PassFace
  kind: CardDesign['kind']
  designed: boolean
} {
  const { t } = useTranslation()
  const { workspace } = useSession()
  const mayRead = usePermissions()('templates:read')
  const { data: templates = [], isPending } = useQuery({ ...templatesQuery, enabled: mayRead })
  const template = templates.find((each) => each.id === pass.templateId)
  const design = { ...plainDesign, ...template }
  const word = (name: LabelName, ours: string) => template?.labels[name] || ours
  const kind = word('kind', t(`templates.kind.${design.kind}`))
  const { data: details } = useQuery(workspaceQuery)
  const content = template?.qrContent ?? 'link'
  const signed = useQuery({
    ...signedQrQuery(pass.id ?? ''),
    enabled: pass.id !== undefined && content === 'signed',
  })
  const known = [
    fieldOf(
      word('validFrom', t('passes.validFrom')),
      pass.validFrom && day(pass.validFrom, workspace.timeZone),
    ),
    fieldOf(
      word('validUntil', t('passes.validUntil')),
      pass.validUntil && day(pass.validUntil, workspace.timeZone),
    ),
    fieldOf(word('usesLeft', t('wallet.usesLeft')), pass.type === 'multi' && usesLeft(pass)),
    fieldOf(word('location', t('wallet.where')), pass.location?.name),
  ].flat()
  const publicFields = pass.fields.filter((field) => field.isPublic && field.key)
  const onFace = countOnFace(
    known.map(({ value }) => ({ wide: isWide(value) })),
    publicFields.map(({ key, value }) => ({ wide: isWide(key, value) })),
  )
  const face: PassFace = {
    name: pass.name || kind,
    kind,
    code: pass.code ?? sampleCode,
    qr: qrOf(pass, content),
    qrPicture: content === 'signed' ? signed.data : undefined,
    status: pass.status ?? 'active',
    colours: design.colours,
    issuer: workspace.name,
    logoUrl: (design.logo ?? details?.logo)?.url ?? null,
    heroUrl: design.hero?.url ?? null,
    fields: [...known, ...publicFields.slice(0, onFace)],
  }
  return { face, kind: design.kind, designed: !isPending || !mayRead || !pass.templateId }
}

/** A field of the card; none where there is nothing to tell. */
const fieldOf = (key: string, value: string | null | false | undefined) => (value ? [{ key, value }] : [])

function usesLeft({ usagesCount = 0, maxUsages }: PassPreviewProps['pass']): string {
  return maxUsages === null ? '∞' : `${number(Math.max(0, maxUsages - usagesCount))} / ${number(maxUsages)}`
}

/** What the QR code says. A signature only the server can make; until its picture is here, the bare code stands. */
function qrOf({ code, publicUrl }: PassPreviewProps['pass'], content: Template['qrContent']): string {
  if (!code) return sampleQr(content, location.origin)
  return content === 'link' && publicUrl ? publicUrl : code
}
