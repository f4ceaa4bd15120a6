/** The leak check: what a text that is to leave tells of those who were there. */
import { addressesIn, organisationsIn } from './affiliations.ts'
import { initialsIn } from './initials.ts'
import type { Leak } from './leak.ts'
import { mentionsIn } from './mentions.ts'
import { namesIn } from './names.ts'
import { combinationsIn, titlesIn } from './positions.ts'
import { type Quotable, quotableOf, quotationsIn } from './quotations.ts'
import type { Reading } from './reading.ts'
import { type Register, registerOf, type Setting } from './register.ts'
import { sceneOf } from './scene.ts'
import { translationsIn } from './translations.ts'
import { type Word, wordsOf } from './words.ts'

export interface Check {
  register: Register
  quotable: Quotable
}

/** Makes the check ready for one event; texts are then looked at one by one. */
export const checkOf = (setting: Setting): Check => ({
  register: registerOf(setting),
  quotable: quotableOf(setting.unpublished),
})

/**
 * Everything in the text that may tell who was there, in its order; where spans overlap, the longer one.
 * It errs on the side of finding: a name that is also a place or a word is found where somebody speaks or bears a title.
 */
export function leaksIn({ register, quotable }: Check, text: string): Leak[] {
  const words = wordsOf(text)
  const reading: Reading = {
    register,
    words,
    scene: sceneOf(words, hasNoCapital(words)),
    small: new Set(words.filter(({ raw }) => raw === raw.toLowerCase()).map(({ key }) => key)),
    isPlain: false,
    isLower: hasNoCapital(words),
  }
  return inPlace([
    ...quotationsIn(quotable, words),
    ...addressesIn(text, reading),
    ...organisationsIn(reading),
    ...translationsIn(reading),
    ...namesIn(reading),
    ...initialsIn(reading),
    ...titlesIn(reading),
    ...combinationsIn(reading),
    ...mentionsIn(reading),
  ])
}

/** The same for the name of a file or a field of its metadata, in which capitals tell nothing. */
export function leaksInLabel({ register }: Check, label: string): Leak[] {
  const isPlain = !/\p{Lu}/u.test(label)
  const words = wordsOf(label.replace(/[_.+]/g, ' '))
  const reading: Reading = {
    ...{ register, words, scene: sceneOf(words, true), small: new Set<string>(), isPlain },
    isLower: hasNoCapital(words),
  }
  return inPlace([
    ...addressesIn(label, reading),
    ...organisationsIn(reading),
    ...namesIn(reading),
    ...titlesIn(reading),
  ])
}

const hasNoCapital = (words: readonly Word[]): boolean => !words.some(({ capital }) => capital)

/** Without those that lie within others. */
function inPlace(leaks: Leak[]): Leak[] {
  const sorted = leaks.toSorted((one, other) => one.from - other.from || other.to - one.to)
  const kept: Leak[] = []
  for (const leak of sorted) {
    const last = kept.at(-1)
    if (last && leak.to <= last.to && last.kind !== 'QUOTATION') continue
    kept.push(leak)
  }
  return kept
}
