import type { Installation } from '../../deps.ts'
import type { PassType } from '../../../shared/admission.ts'
import type { QrContent } from '../templates/design.ts'
import { openKey, type StoredSigningKey } from './key.ts'
import { writeSigned } from './payload.ts'

interface Shown {
  code: string
  type: PassType
  valid_from: Date | null
  valid_until: Date | null
  /** As `signingKeySql` answers it. */
  signing_key: StoredSigningKey | null
}

/**
 * What the QR code of a pass says, wherever it is shown.
 * @param wanted what its template wants
 * @param link the address of its page
 */
export function qrContentOf(
  installation: Installation,
  tenantId: string,
  pass: Shown,
  { wanted, link }: { wanted: QrContent; link: string },
): string {
  const { code, type, valid_from: validFrom, valid_until: validUntil, signing_key: key } = pass
  if (wanted === 'link') return link
  if (wanted === 'code' || !key) return code
  return writeSigned({ code, type, validFrom, validUntil }, key.keyId, openKey(installation, tenantId, key))
}
