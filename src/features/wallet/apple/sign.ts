import { passJson } from '../../../lib/pkpass/pass-json.ts'
import { type PassFile, writePkpass } from '../../../lib/pkpass/write.ts'
import type { Installation } from '../../../deps.ts'
import type { WalletView } from '../view.ts'
import { appleContent, authenticationToken } from './content.ts'
import type { AppleCredential } from './credential.ts'
import { STRINGS } from './strings.ts'

/** A signed `.pkpass` of what `view` shows. Takes about twice as long as one RSA signature. */
export function signPass(
  installation: Installation,
  view: WalletView,
  credential: AppleCredential,
  images: readonly PassFile[],
  now: Date,
): Buffer {
  const content = appleContent(view, {
    passTypeIdentifier: credential.passTypeIdentifier,
    teamIdentifier: credential.teamIdentifier,
    webServiceUrl: `${installation.publicUrl}/wallet/apple`,
    authenticationToken: authenticationToken(installation, view.passId),
  })
  return writePkpass(passJson(content), [...images, ...STRINGS], credential.signer, now)
}
