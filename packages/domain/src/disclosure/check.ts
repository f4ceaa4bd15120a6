/** The leak check: finds what a text to be published reveals about those who were there. */

import { descriptionsIn } from './descriptions/descriptions.ts'
import { mentionsIn } from './descriptions/mentions.ts'
import { combinationsIn, titlesIn } from './descriptions/positions.ts'
import { postsIn } from './descriptions/posts.ts'
import { translatedTitlesIn } from './descriptions/translatedTitles.ts'
import { lifeStoriesIn } from './lives/lifeStories.ts'
import { selfNarratedIn } from './lives/selfNarrated.ts'
import { addressesIn } from './names/addresses.ts'
import { initialsIn } from './names/initials.ts'
import { namesIn } from './names/names.ts'
import { organisationsIn } from './organisations/affiliations.ts'
import { translationsIn } from './organisations/translations.ts'
import { type Paraphrasable, paraphrasableOf, paraphrasesIn } from './quotations/paraphrases.ts'
import { type Quotable, quotableOf, quotationsIn } from './quotations/quotations.ts'
import type { Reading } from './register/reading.ts'
import { type Register, registerOf, type Setting } from './register/register.ts'
import type { Leak } from './text/leak.ts'
import { sceneOf } from './text/scene.ts'
import { type Word, wordsOf } from './text/words.ts'

export interface Check {
  register: Register
  quotable: Quotable
  paraphrasable: Paraphrasable
}

/** Prepares the check for one event; texts are then checked one by one. */
export const checkOf = (setting: Setting): Check => ({
  register: registerOf(setting),
  quotable: quotableOf(setting.unpublished),
  paraphrasable: paraphrasableOf(setting.unpublished),
})

/**
 * Everything in the text that may identify a participant, in text order; where spans overlap, the longer one. Prefers false
 * positives: a name that is also a place or a word is reported where somebody speaks or bears a title.
 */
export function leaksIn({ register, quotable, paraphrasable }: Check, text: string): Leak[] {
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
    ...paraphrasesIn(paraphrasable, words),
    ...addressesIn(text, reading),
    ...organisationsIn(reading),
    ...translationsIn(reading),
    ...namesIn(reading),
    ...initialsIn(reading),
    ...titlesIn(reading),
    ...translatedTitlesIn(reading),
    ...postsIn(reading),
    ...descriptionsIn(reading),
    ...combinationsIn(reading),
    ...mentionsIn(reading),
    ...selfNarratedIn(reading),
    ...lifeStoriesIn(reading),
  ])
}

/** The same for a file name or a metadata field, in which capitals mean nothing. */
export function leaksInLabel({ register }: Check, label: string): Leak[] {
  const isPlain = !/\p{Lu}/u.test(label)
  const words = wordsOf(label.replace(/[_.+]/g, ' '))
  const reading: Reading = {
    register,
    words,
    scene: sceneOf(words, true),
    small: new Set<string>(),
    isPlain,
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

/** Removes leaks inside others that are at least as certain, and possible quotations where one is certain. */
function inPlace(leaks: Leak[]): Leak[] {
  const sorted = leaks.toSorted(
    (one, other) => one.from - other.from || other.to - one.to || Number(one.isPossible) - Number(other.isPossible),
  )
  const quotations = leaks.filter(({ kind, isPossible }) => kind === 'QUOTATION' && !isPossible)
  const kept: Leak[] = []
  let outer: Leak | undefined
  for (const leak of sorted) {
    if (leak.kind === 'QUOTATION' && leak.isPossible && quotations.some((one) => overlap(one, leak))) continue
    const isWithin = outer !== undefined && leak.to <= outer.to && outer.kind !== 'QUOTATION'
    if (isWithin && (leak.isPossible || outer?.isPossible === false)) continue
    kept.push(leak)
    if (leak.kind !== 'QUOTATION' || outer === undefined || leak.from >= outer.to) outer = leak
  }
  return kept
}

const overlap = (one: Leak, other: Leak): boolean => one.from < other.to && other.from < one.to
