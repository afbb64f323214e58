import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Font, create } from 'fontkit'
import { OperatorError } from '../../lib/operator-error.ts'
import { type Direction, inReadingOrder } from './reading-order.ts'

const require = createRequire(import.meta.url)

/** The two weights that print uses; Inter has Latin, Greek and Cyrillic. */
const ours = {
  regular: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'),
} as const
export type Weight = keyof typeof ours

/** A font file, and what it can write. */
interface Face {
  /** What a document registers it under. */
  name: string
  bytes: Buffer
  font: Font
}

/** A stretch of text in one face. */
export interface Run {
  face: Face
  text: string
}

/** What texts are written in: for each weight ours, then the operator's, in order. */
export interface Faces {
  all: Face[]
  /** A text without the pictures that no face has, and without what joins them. */
  printable(text: string): string
  /**
   * Splits a line into stretches, as they stand from left to right; a character that no face has becomes a box, and is
   * told of.
   */
  runsOf(line: string, weight: Weight, direction: Direction): { runs: Run[]; isWhole: boolean }
}

const missing = '□'
/** Pictures, which no text font has: they are left out rather than told of. */
const picture = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})$/u
/** What joins pictures to one another, and says how a character is to look. */
const joiners = /\u{200d}|[\u{fe00}-\u{fe0f}]/gu

const loaded = new Map<string, Faces>()

/**
 * The faces of an installation, read once.
 * @param files the operator's own (PRINT_FONT_FILES)
 * @throws OperatorError naming a file that is no font.
 */
export function loadFaces(files: string[]): Faces {
  const key = files.join('\n')
  const known = loaded.get(key)
  if (known) return known
  const faces = makeFaces(files)
  loaded.set(key, faces)
  return faces
}

function makeFaces(files: string[]): Faces {
  const regular = readFace('regular', ours.regular)
  const bold = readFace('bold', ours.bold)
  const further = files.map((file, index) => readFace(`further ${index}`, file))
  const chains = { regular: [regular, ...further], bold: [bold, ...further] }
  return {
    all: [regular, bold, ...further],
    printable: (text) =>
      [...text.replaceAll(joiners, '')]
        .filter(
          (character) => !picture.test(character) || chains.regular.some((face) => has(face, character)),
        )
        .join(''),
    runsOf: (line, weight, direction) => {
      const pieces = inReadingOrder(line, direction)
      const parts = pieces.map((piece) => split(piece, chains[weight]))
      return { runs: parts.flatMap(({ runs }) => runs), isWhole: parts.every(({ isWhole }) => isWhole) }
    },
  }
}

function readFace(name: string, file: string): Face {
  try {
    const bytes = readFileSync(file)
    const font = create(bytes)
    if ('fonts' in font) throw new Error('it is a collection; name a single font')
    return { name, bytes, font }
  } catch (error) {
    throw new OperatorError(
      `The font ${file} of PRINT_FONT_FILES cannot be used: ${(error as Error).message}`,
    )
  }
}

const has = ({ font }: Face, character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)

function split(text: string, chain: Face[]): { runs: Run[]; isWhole: boolean } {
  const [first] = chain as [Face, ...Face[]]
  const runs: Run[] = []
  let isWhole = true
  for (const character of text) {
    const last = runs.at(-1)
    // Marks and spaces stay with what they stand at, so that a word is shaped as one.
    const face =
      last && has(last.face, character) && last.face !== first
        ? last.face
        : chain.find((each) => has(each, character))
    if (!face) isWhole = false
    const drawn = face ? character : missing
    const used = face ?? first
    if (last?.face === used) last.text += drawn
    else runs.push({ face: used, text: drawn })
  }
  return { runs, isWhole }
}
