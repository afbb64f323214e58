const mm = 72 / 25.4
const inch = 72

/** A sheet of paper in points (1/72 inch). */
export const papers = {
  a4: { width: 210 * mm, height: 297 * mm },
  letter: { width: 8.5 * inch, height: 11 * inch },
} as const

/** What a sheet holds: places of one size in rows and columns. Lengths in points. */
interface Sheet {
  paper: keyof typeof papers
  look: 'ticket' | 'label' | 'badge'
  columns: number
  rows: number
  width: number
  height: number
  /** From the edge of the paper to the first place. */
  left: number
  top: number
  /** From one place to the next. */
  acrossPitch: number
  downPitch: number
  /** Draws where to cut, for sheets that come in one piece. */
  cutLines?: boolean
}

const wholePage = (paper: keyof typeof papers): Sheet => {
  const { width, height } = papers[paper]
  const size = { width, height, acrossPitch: width, downPitch: height }
  return { paper, look: 'ticket', columns: 1, rows: 1, left: 0, top: 0, ...size }
}

/** Places that touch one another, in the middle of the paper. */
function cutSheet(
  paper: keyof typeof papers,
  columns: number,
  rows: number,
  width: number,
  height: number,
): Sheet {
  return {
    paper,
    look: 'badge',
    columns,
    rows,
    width,
    height,
    left: (papers[paper].width - columns * width) / 2,
    top: (papers[paper].height - rows * height) / 2,
    acrossPitch: width,
    downPitch: height,
    cutLines: true,
  }
}

/** Every format that passes are printed in; label sheets are named by their maker's number. */
export const formats = {
  'ticket-a4': wholePage('a4'),
  'ticket-letter': wholePage('letter'),
  'badge-a4': cutSheet('a4', 2, 4, 90 * mm, 60 * mm),
  'badge-a6': cutSheet('a4', 2, 2, 105 * mm, 148 * mm),
  'badge-letter': {
    ...cutSheet('letter', 2, 3, 4 * inch, 3 * inch),
    left: 0.25 * inch,
    top: 1 * inch,
  },
  'avery-l7160': {
    paper: 'a4',
    look: 'label',
    columns: 3,
    rows: 7,
    width: 63.5 * mm,
    height: 38.1 * mm,
    left: 7.2 * mm,
    top: 15.15 * mm,
    acrossPitch: 66.04 * mm,
    downPitch: 38.1 * mm,
  },
  'avery-l7163': {
    paper: 'a4',
    look: 'label',
    columns: 2,
    rows: 7,
    width: 99.1 * mm,
    height: 38.1 * mm,
    left: 4.65 * mm,
    top: 15.15 * mm,
    acrossPitch: 101.6 * mm,
    downPitch: 38.1 * mm,
  },
  'avery-5160': {
    paper: 'letter',
    look: 'label',
    columns: 3,
    rows: 10,
    width: 2.625 * inch,
    height: 1 * inch,
    left: 0.1875 * inch,
    top: 0.5 * inch,
    acrossPitch: 2.75 * inch,
    downPitch: 1 * inch,
  },
  'avery-5163': {
    paper: 'letter',
    look: 'label',
    columns: 2,
    rows: 5,
    width: 4 * inch,
    height: 2 * inch,
    left: 0.15625 * inch,
    top: 0.5 * inch,
    acrossPitch: 4.1875 * inch,
    downPitch: 2 * inch,
  },
} as const satisfies Record<string, Sheet>

export type PrintFormat = keyof typeof formats

export const printFormats = Object.keys(formats) as [PrintFormat, ...PrintFormat[]]

/** The sheet of a format, with its optional parts. */
export const sheetOf = (format: PrintFormat): Sheet => formats[format]

/** A place on paper, in points from its upper left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Where the place of that number stands on its sheet, counted from 0 along the rows. */
export function placeOf(sheet: Sheet, index: number): Box {
  const column = index % sheet.columns
  const row = Math.floor(index / sheet.columns)
  return {
    x: sheet.left + column * sheet.acrossPitch,
    y: sheet.top + row * sheet.downPitch,
    width: sheet.width,
    height: sheet.height,
  }
}
