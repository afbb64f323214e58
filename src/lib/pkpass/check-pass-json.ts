import { type Finding, Findings } from './findings.ts'

type Members = Record<string, unknown>

const STYLES = ['boardingPass', 'coupon', 'eventTicket', 'generic', 'storeCard']
const AREAS = [
  'headerFields',
  'primaryFields',
  'secondaryFields',
  'auxiliaryFields',
  'backFields',
  'additionalInfoFields',
]
const BARCODES = [
  'PKBarcodeFormatQR',
  'PKBarcodeFormatPDF417',
  'PKBarcodeFormatAztec',
  'PKBarcodeFormatCode128',
]
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/

/** Judges a pass.json (Apple, "Pass"): its members, their shapes, and what makes a phone refuse or ignore it. */
export function checkPassJson(data: Buffer | undefined): {
  findings: Finding[]
  pass: Members | null
  style: string | null
} {
  const findings = new Findings('pass.json')
  const pass = data ? parse(data, findings) : null
  if (!pass) return { findings: findings.all, pass: null, style: null }
  checkIdentity(pass, findings)
  checkWebService(pass, findings)
  checkLook(pass, findings)
  checkBarcodes(pass, findings)
  checkTimesAndPlaces(pass, findings)
  const style = checkStyle(pass, findings)
  return { findings: findings.all, pass, style }
}

function parse(data: Buffer, findings: Findings): Members | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data)
    const parsed: unknown = JSON.parse(text)
    if (isMembers(parsed)) return parsed
    findings.error('It is not a JSON object.')
  } catch (error) {
    findings.error(`It is not valid JSON in UTF-8: ${error instanceof Error ? error.message : 'unreadable'}.`)
  }
  return null
}

function checkIdentity(pass: Members, findings: Findings): void {
  if (pass.formatVersion !== 1) findings.error('“formatVersion” must be the number 1.')
  for (const name of [
    'passTypeIdentifier',
    'teamIdentifier',
    'organizationName',
    'description',
    'serialNumber',
  ]) {
    if (typeof pass[name] !== 'string' || pass[name] === '')
      findings.error(`“${name}” must be a text that is not empty.`)
  }
  if (typeof pass.passTypeIdentifier === 'string' && !pass.passTypeIdentifier.startsWith('pass.')) {
    findings.error('“passTypeIdentifier” must begin with “pass.”.')
  }
}

function checkWebService(pass: Members, findings: Findings): void {
  const { webServiceURL, authenticationToken } = pass
  if (webServiceURL === undefined && authenticationToken === undefined) {
    findings.warn('It names no web service, so the pass never updates itself.')
    return
  }
  if (typeof webServiceURL !== 'string' || !URL.canParse(webServiceURL)) {
    findings.error(
      '“webServiceURL” must be an absolute address, and comes together with “authenticationToken”.',
    )
  } else if (!webServiceURL.startsWith('https:')) {
    findings.warn('“webServiceURL” is not https; phones outside developer mode will not update the pass.')
  }
  if (typeof authenticationToken !== 'string' || authenticationToken.length < 16) {
    findings.error('“authenticationToken” must be a text of at least 16 characters.')
  }
}

function checkLook(pass: Members, findings: Findings): void {
  for (const name of ['backgroundColor', 'foregroundColor', 'labelColor']) {
    const colour = pass[name]
    if (colour === undefined) continue
    const parts =
      typeof colour === 'string' ? /^rgb\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/.exec(colour) : null
    if (!parts || parts.slice(1).some((part) => Number(part) > 255)) {
      findings.error(`“${name}” must look like rgb(12, 34, 56).`)
    }
  }
  if (
    pass.associatedStoreIdentifiers !== undefined &&
    !isArrayOf(pass.associatedStoreIdentifiers, 'number')
  ) {
    findings.error('“associatedStoreIdentifiers” must be a list of numbers.')
  }
  for (const name of ['voided', 'sharingProhibited']) {
    if (pass[name] !== undefined && typeof pass[name] !== 'boolean')
      findings.error(`“${name}” must be true or false.`)
  }
}

function checkBarcodes(pass: Members, findings: Findings): void {
  if (pass.barcodes === undefined) {
    findings.warn(
      pass.barcode === undefined
        ? 'It has no barcode to scan.'
        : '“barcode” is outdated; use the list “barcodes”.',
    )
    return
  }
  if (!Array.isArray(pass.barcodes)) {
    findings.error('“barcodes” must be a list.')
    return
  }
  for (const barcode of pass.barcodes as unknown[]) {
    if (!isMembers(barcode) || !BARCODES.includes(String(barcode.format))) {
      findings.error(`A barcode's “format” must be one of ${BARCODES.join(', ')}.`)
    } else if (typeof barcode.message !== 'string' || typeof barcode.messageEncoding !== 'string') {
      findings.error('A barcode needs “message” and “messageEncoding”.')
    }
  }
}

function checkTimesAndPlaces(pass: Members, findings: Findings): void {
  for (const name of ['expirationDate', 'relevantDate']) checkDate(name, pass[name], findings)
  for (const entry of Array.isArray(pass.relevantDates) ? (pass.relevantDates as unknown[]) : []) {
    for (const [name, value] of isMembers(entry) ? Object.entries(entry) : []) {
      checkDate(`relevantDates.${name}`, value, findings)
    }
  }
  const { locations } = pass
  if (locations === undefined) return
  if (!Array.isArray(locations)) {
    findings.error('“locations” must be a list.')
    return
  }
  if (locations.length > 10) findings.warn('It has more than 10 locations; phones ignore the rest.')
  for (const location of locations as unknown[]) {
    if (!isMembers(location) || !within(location.latitude, 90) || !within(location.longitude, 180)) {
      findings.error('A location needs “latitude” (−90 to 90) and “longitude” (−180 to 180).')
    }
  }
}

function checkDate(name: string, value: unknown, findings: Findings): void {
  if (value === undefined) return
  if (typeof value !== 'string' || !DATE.test(value) || Number.isNaN(Date.parse(value))) {
    findings.error(`“${name}” must be a date with time and zone, such as 2026-05-03T18:00:00Z.`)
  }
}

function checkStyle(pass: Members, findings: Findings): string | null {
  const styles = STYLES.filter((style) => pass[style] !== undefined)
  const [style] = styles
  if (!style || styles.length > 1) {
    findings.error(
      `It must have exactly one of ${STYLES.join(', ')}; it has ${styles.join(' and ') || 'none'}.`,
    )
    return null
  }
  const layout = pass[style]
  if (!isMembers(layout)) {
    findings.error(`“${style}” must be an object of field lists.`)
    return style
  }
  if (style === 'boardingPass' && typeof layout.transitType !== 'string') {
    findings.error('A boarding pass needs “transitType”.')
  }
  if (pass.groupingIdentifier !== undefined && style !== 'eventTicket' && style !== 'boardingPass') {
    findings.warn(`“groupingIdentifier” has no effect on a pass of style ${style}.`)
  }
  checkFields(layout, findings)
  return style
}

function checkFields(layout: Members, findings: Findings): void {
  const keys = new Set<unknown>()
  for (const area of AREAS) {
    const fields = layout[area]
    if (fields === undefined) continue
    if (!Array.isArray(fields)) {
      findings.error(`“${area}” must be a list.`)
      continue
    }
    for (const field of fields as unknown[]) {
      if (
        !isMembers(field) ||
        typeof field.key !== 'string' ||
        field.value === undefined ||
        field.value === null
      ) {
        findings.error(`Each field in “${area}” needs “key” and “value”.`)
        continue
      }
      if (keys.has(field.key)) findings.error(`The field key “${field.key}” is used twice.`)
      keys.add(field.key)
      checkField(field, findings)
    }
  }
}

function checkField(field: Members, findings: Findings): void {
  const { key, changeMessage, dateStyle, timeStyle, value } = field
  if (changeMessage !== undefined && !String(changeMessage).includes('%@')) {
    findings.warn(`The change message of “${String(key)}” has no %@, so every change reads the same.`)
  }
  if (dateStyle !== undefined || timeStyle !== undefined) checkDate(`${String(key)}.value`, value, findings)
}

function within(value: unknown, limit: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= limit
}

function isMembers(value: unknown): value is Members {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function isArrayOf(value: unknown, type: 'number'): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === type)
}
