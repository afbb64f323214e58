/** The code of the pass that stands for all others where there is none yet. */
export const sampleCode = 'AbCd2345EfGh'

/** Has the form of a signed code, and no installation has its key. */
const sampleSigned =
  'P1:YM0000K100JC0UCDL62X6%-CT6D100RGNW:O-2047PLGUWXK4/AKJTLKV+GA*$QJ96.+6TC1SP4 +121FHOU80J$4RV.F5-L76D:A0.I8C4TFFO5V2U25V-I70N%7D31954B20'

/**
 * What the QR code of the sample pass says, as long as a real one of its kind.
 * @param content what its template wants
 * @param publicUrl where pages of passes are
 */
export function sampleQr(content: 'link' | 'code' | 'signed', publicUrl: string): string {
  if (content === 'code') return sampleCode
  if (content === 'signed') return sampleSigned
  return `${publicUrl}/p/${sampleCode}?token=${'A'.repeat(24)}`
}
