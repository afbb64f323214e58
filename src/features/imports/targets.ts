import type { reasonsIn } from '../../../shared/reasons/index.ts'

/** What a column of a file may be, by what is imported. `field` is a custom field of the column's own name. */
export const targets = {
  passes: [
    'name',
    'type',
    'maxUsages',
    'validFrom',
    'validUntil',
    'note',
    'externalId',
    'template',
    'location',
    'clientName',
    'clientFirstName',
    'clientLastName',
    'clientEmail',
    'clientPhone',
    'field',
  ],
  clients: ['name', 'firstName', 'lastName', 'email', 'phone', 'notes'],
} as const

export type Subject = keyof typeof targets
export type Target = (typeof targets)[Subject][number]

export const subjects = Object.keys(targets) as Subject[]

/** Targets whose cells are dates. */
export const dateTargets: readonly Target[] = ['validFrom', 'validUntil']

const person = {
  full: 'name|full name|guest|guest name|attendee|participant|person|customer|client|client name|holder|member|contact|name gast|gast|gastname|teilnehmer|teilnehmerin|kunde|kundin|kundenname|inhaber|mitglied|vollstandiger name|vor und nachname|nom complet|nom et prenom|invite|invitee|participant e|titulaire|membre|nom du client|client e|nombre completo|nombre y apellidos|nombre y apellido|invitado|asistente|participante|cliente|titular|socio|nome completo|nome e cognome|cognome e nome|ospite|invitato|partecipante|nome cliente|intestatario|socio',
  first: 'first name|firstname|given name|forename|vorname|prenom|nombre|nombre de pila|nome',
  last: 'last name|lastname|surname|family name|nachname|familienname|nom de famille|nom|apellido|apellidos|cognome',
  email:
    'email|e mail|mail|email address|e mail address|mailadresse|emailadresse|e mailadresse|e mail adresse|courriel|adresse email|adresse e mail|adresse mail|adresse electronique|correo|correo electronico|direccion de correo|posta elettronica|indirizzo email|indirizzo e mail',
  phone:
    'phone|phone number|telephone|tel|mobile|mobile number|cell|telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|tel nr|telephone portable|portable|numero de telephone|gsm|telefono|numero de telefono|movil|celular|cellulare|numero di telefono',
  notes:
    'note|notes|comment|comments|remark|remarks|notiz|notizen|bemerkung|bemerkungen|kommentar|anmerkung|anmerkungen|remarque|remarques|commentaire|commentaires|nota|notas|comentario|comentarios|observaciones|commento|commenti|annotazioni|osservazioni',
}

/** Headings in English, German, French, Spanish and Italian, as {@link plain} writes them. */
const headings: Record<Subject, [Target, string][]> = {
  passes: [
    ['clientFirstName', person.first],
    ['clientLastName', person.last],
    ['clientName', person.full],
    ['clientEmail', person.email],
    ['clientPhone', person.phone],
    ['note', person.notes],
    [
      'name',
      'pass|pass name|label|title|ticket|ticket name|passname|name des passes|bezeichnung|titel|nom du pass|libelle|titre|billet|nombre del pase|etiqueta|titulo|entrada|nome del pass|etichetta|titolo|biglietto',
    ],
    ['type', 'type|pass type|ticket type|typ|passtyp|art|type de pass|tipo|tipo de pase|tipo di pass'],
    [
      'maxUsages',
      'max usages|maxusages|uses|usages|max uses|admissions|entries|anzahl|nutzungen|eintritte|max nutzungen|utilisations|entrees|nombre d utilisations|usos|entradas|usos maximos|utilizzi|ingressi|numero di utilizzi',
    ],
    [
      'validFrom',
      'valid from|validfrom|from|start|start date|starts|begin|gultig ab|gultig von|ab|beginn|von|valable du|valable a partir du|valide du|debut|date de debut|du|valido desde|desde|inicio|fecha de inicio|valido da|valido dal|dal|inizio|data di inizio',
    ],
    [
      'validUntil',
      'valid until|validuntil|until|valid to|to|end|end date|ends|expires|expiry|expiry date|expiration|expiration date|gultig bis|bis|ende|ablauf|ablaufdatum|lauft ab|valable jusqu au|valide jusqu au|fin|date de fin|au|expiration|date d expiration|valido hasta|hasta|fin|fecha de fin|vencimiento|caducidad|fecha de caducidad|valido fino al|fino al|al|fine|data di fine|scadenza|data di scadenza',
    ],
    [
      'externalId',
      'external id|externalid|id|reference|ref|order|order id|order number|ticket id|booking|booking number|bestellnummer|bestellung|referenz|buchungsnummer|ticketnummer|reference|numero de commande|commande|numero de reservation|referencia|numero de pedido|pedido|numero de reserva|riferimento|numero ordine|ordine|numero prenotazione',
    ],
    ['template', 'template|design|vorlage|modele|plantilla|modello'],
    [
      'location',
      'location|place|venue|gate|ort|standort|eingang|lieu|emplacement|site|lugar|ubicacion|sede|luogo|posizione',
    ],
  ],
  clients: [
    ['firstName', person.first],
    ['lastName', person.last],
    ['name', person.full],
    ['email', person.email],
    ['phone', person.phone],
    ['notes', person.notes],
  ],
}

const known = new Map(
  subjects.map((subject) => [
    subject,
    new Map(
      headings[subject].flatMap(([target, words]) => words.split('|').map((word) => [word, target] as const)),
    ),
  ]),
)

/** Headings of an export of passes, of what every pass is given anew; its others are called as what they are. */
const givenAnew = ['id', 'code', 'status', 'usagesCount', 'lastScannedAt', 'createdAt', 'publicUrl']

/** What the file of refused rows puts before the columns, in each language; not read again when it comes back. */
export const refusalHeadings = {
  en: ['Row', 'Error'],
  de: ['Zeile', 'Fehler'],
  fr: ['Ligne', 'Erreur'],
  es: ['Fila', 'Error'],
  it: ['Riga', 'Errore'],
} as const satisfies Record<keyof typeof reasonsIn, readonly [row: string, error: string]>

/** How a column is read where nobody said: as this target, or not at all. */
export interface ColumnMapping {
  column: number
  to: Target
  /** Name of a custom field. */
  key?: string
  isPublic?: boolean
}

/**
 * Guesses what columns are by their headings. Of two alike the first is taken; for passes, others become custom
 * fields but for what an export of ours says besides, and a lone first name is the whole one.
 */
export function guessMapping(subject: Subject, titles: readonly string[]): ColumnMapping[] {
  const taken = new Set<Target>()
  const wasRefused = Object.values(refusalHeadings).some(
    ([row, error]) => titles[0] === row && titles[1] === error,
  )
  const isOurs = subject === 'passes' && givenAnew.every((heading) => titles.includes(heading))
  const mapping = titles.flatMap((title, column): ColumnMapping[] => {
    if ((wasRefused && column < 2) || (isOurs && givenAnew.includes(title))) return []
    const target = isOurs
      ? targets.passes.find((name) => name === title)
      : known.get(subject)?.get(plain(title))
    if (target && !taken.has(target)) {
      taken.add(target)
      return [{ column, to: target }]
    }
    const key = title.trim().slice(0, 100)
    return subject === 'passes' && key !== '' ? [{ column, to: 'field', key }] : []
  })
  return mapping.map((entry) => ({ ...entry, to: wholeName(entry.to, taken) }))
}

/** A first or a last name without the other is a name: "Nom" and "Nombre" mean either. */
function wholeName(target: Target, taken: ReadonlySet<Target>): Target {
  const isAlone = (one: Target, other: Target) => target === one && !taken.has(other)
  if (isAlone('clientFirstName', 'clientLastName') || isAlone('clientLastName', 'clientFirstName')) {
    return taken.has('clientName') ? target : 'clientName'
  }
  if (isAlone('firstName', 'lastName') || isAlone('lastName', 'firstName')) {
    return taken.has('name') ? target : 'name'
  }
  return target
}

/** A heading in lower case, without accents and punctuation. */
function plain(title: string): string {
  return title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const typeWords: Record<string, 'single' | 'multi'> = Object.fromEntries([
  ...'single|once|one|einmal|einmalig|einzel|unique|simple|unico|una vez|singolo|singola|una volta'
    .split('|')
    .map((word) => [word, 'single'] as const),
  ...'multi|multiple|many|mehrfach|mehrmals|multiples|varios|varias|multipla|multiplo|piu volte'
    .split('|')
    .map((word) => [word, 'multi'] as const),
])

/** The type of pass a cell names in one of the five languages, or the cell itself. */
export function readType(cell: string): string {
  return typeWords[plain(cell)] ?? cell
}
