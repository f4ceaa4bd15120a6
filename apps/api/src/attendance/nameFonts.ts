/** Fonts for names that our own letters can't be used for: only the files that have letters of a name are read. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fontOf } from './fonts.ts'

const { resolve } = createRequire(import.meta.url)

/** Packages of `@fontsource`, by the letters that they are for. */
const packages: readonly [letters: RegExp, name: string][] = [
  // Letters with two marks, as in Vietnamese: composed from other files, the second mark is drawn beside the letter.
  [/[\u1E00-\u1EFF]/u, 'newsreader'],
  [/\p{Script=Devanagari}/u, 'tiro-devanagari-hindi'],
  [/\p{Script=Arabic}/u, 'noto-naskh-arabic'],
  [/\p{Script=Hangul}/u, 'song-myung'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'hina-mincho'],
]
const han = /\p{Script=Han}/u
const simplified = 'zcool-xiaowei'
const traditional = 'cactus-classical-serif'
const japanese = 'hina-mincho'

type Ranges = readonly (readonly [first: number, last: number])[]

/** `U+4e00-4e0f,U+4e11` */
const rangesIn = (list: string): Ranges =>
  list.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })

type Subset = readonly [name: string, ranges: Ranges]
const subsets = new Map<string, readonly Subset[]>()

/** A package's font files, with the letters that they cover. */
function subsetsOf(font: string): readonly Subset[] {
  const known = subsets.get(font)
  if (known) return known
  const listed: Record<string, string> = JSON.parse(readFileSync(resolve(`@fontsource/${font}/unicode.json`), 'utf8'))
  const read = Object.entries(listed).map(([name, list]): Subset => [name.replace(/[[\]]/g, ''), rangesIn(list)])
  subsets.set(font, read)
  return read
}

const isIn = (ranges: Ranges, letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0
  return ranges.some(([first, last]) => first <= code && code <= last)
}

const filesFor = (letters: readonly string[], name: string): string[] =>
  subsetsOf(name)
    .filter(([, ranges]) => letters.some((letter) => isIn(ranges, letter)))
    .map(([subset]) => `${name}/files/${name}-${subset}-400-normal.woff`)

export interface NameFonts {
  /** In the order in which they are tried. */
  families: string[]
  blobs: Buffer[]
}

/** Each file is a family of its own, so that a letter comes from the file that has it. */
function named(files: readonly string[]): NameFonts {
  const unique = [...new Set(files)]
  const families = unique.map((_, place) => `Name ${place + 1}`)
  return { families, blobs: unique.map((file, place) => fontOf(file, families[place])) }
}

/**
 * What to set a name in, the best first; none for names that need no more than our own letters. A package lists which file would have
 * a letter, not that it has it, so the next is for where the typesetter misses one: a name is in one typeface if any has all of it.
 */
export function* nameFonts(name: string): Generator<NameFonts> {
  const letters = [...new Set(name)]
  const files = packages.flatMap(([ofScript, font]) =>
    filesFor(
      letters.filter((letter) => ofScript.test(letter)),
      font,
    ),
  )
  const hans = letters.filter((letter) => han.test(letter))
  if (hans.length === 0) {
    if (files.length > 0) yield named(files)
    return
  }
  const isJapanese = /\p{Script=Hiragana}|\p{Script=Katakana}/u.test(name)
  const order = isJapanese ? [japanese, traditional, simplified] : [simplified, traditional, japanese]
  const perPackage = order.map((font) => filesFor(hans, font))
  for (const ofHan of [...perPackage, perPackage.flat()]) yield named([...files, ...ofHan])
}
