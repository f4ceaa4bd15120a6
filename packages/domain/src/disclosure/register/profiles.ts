/**
 * Profiles of people by the words of their title, organisation and country; descriptions that avoid all names are compared with
 * them.
 */
import { conceptsOfName } from '../text/concepts.ts'
import { dictionaryMarksOfName } from '../text/dictionary.ts'
import { particles, wordsOf } from '../text/words.ts'
import { isOfKinds } from './organisations.ts'
import { titleMarksOf } from './titles.ts'

export interface Profiles {
  /** For each person, the word of their profile that a mark may stand for. */
  slots: readonly ReadonlyMap<string, number>[]
  /** Number of words in each person's title; these come first in the profile. */
  titleLengths: readonly number[]
  /** People who have a mark, if it is rare. */
  fewWith: (mark: string) => readonly number[]
  /** Information, in bits, that a mark gives about who is meant: the rarer, the more. */
  bitsOf: (mark: string) => number
}

interface Described {
  title: string | null
  organisation: string | null
  organisationAlso: readonly string[]
  country: string
}

/** Maximum number of bits for a word of a dictionary translation, and for words common to organisations of all kinds. */
const maxOfDictionary = 4
const maxOfKind = 2.5

function slotsOf(text: string): string[][] {
  return wordsOf(text)
    .filter(({ key }) => key !== '' && !particles.has(key))
    .map(({ key }) => [...new Set([...titleMarksOf(key), ...conceptsOfName(key), ...dictionaryMarksOfName(key)])])
}

/** The first slot that has each mark. */
function firstSlots(slots: readonly (readonly string[])[]): Map<string, number> {
  const first = new Map<string, number>()
  for (const [slot, marks] of slots.entries()) for (const mark of marks) if (!first.has(mark)) first.set(mark, slot)
  return first
}

export function profilesOf(participants: readonly Described[]): Profiles {
  const holders = new Map<string, number[]>()
  const titleLengths: number[] = []
  const slots = participants.map(({ title, organisation, organisationAlso, country }, person) => {
    const ofTitle = slotsOf(title ?? '')
    const ofOrganisation = [organisation ?? '', ...organisationAlso].flatMap(slotsOf)
    titleLengths.push(ofTitle.length)
    const own = firstSlots([...ofTitle, ...ofOrganisation, [`@${country}`]])
    for (const mark of own.keys()) {
      const list = holders.get(mark)
      if (list) list.push(person)
      else holders.set(mark, [person])
    }
    return own
  })
  const bits = new Map(
    Array.from(holders, ([mark, people]) => [mark, bitsOf(mark, people.length, participants.length)] as const),
  )
  const few = Math.sqrt(participants.length)
  return {
    slots,
    titleLengths,
    fewWith: (mark) => {
      const people = holders.get(mark) ?? []
      return people.length <= few ? people : []
    },
    bitsOf: (mark) => bits.get(mark) ?? 0,
  }
}

function bitsOf(mark: string, holders: number, all: number): number {
  const bits = Math.log2(all / holders)
  if (mark.startsWith('~')) return Math.min(bits, maxOfDictionary)
  return isOfKinds(mark) ? Math.min(bits, maxOfKind) : bits
}
