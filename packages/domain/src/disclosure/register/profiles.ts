/** What people are, by the words of their title, their organisation and their country: descriptions that avoid all names are compared with it. */
import { conceptsOfName } from '../text/concepts.ts'
import { dictionaryMarksOfName } from '../text/dictionary.ts'
import { particles, wordsOf } from '../text/words.ts'
import { isOfKinds } from './organisations.ts'
import { titleMarksOf } from './titles.ts'

export interface Profiles {
  /** Of each person, the word of their profile that a mark may stand for. */
  slots: readonly ReadonlyMap<string, number>[]
  /** How many words each person's title has: the first of their profile. */
  titleLengths: readonly number[]
  /** Those who have a mark that few have. */
  fewWith: (mark: string) => readonly number[]
  /** Bits that a mark tells of who is meant: many if few people have it. */
  bitsOf: (mark: string) => number
}

interface Described {
  title: string | null
  organisation: string | null
  organisationAlso: readonly string[]
  country: string
}

/** Bits at most of a word by which one is translated in a dictionary, and of what organisations of all sorts are called. */
const maxOfDictionary = 4
const maxOfKind = 2.5

function slotsOf(text: string): string[][] {
  return wordsOf(text)
    .filter(({ key }) => key !== '' && !particles.has(key))
    .map(({ key }) => [...new Set([...titleMarksOf(key), ...conceptsOfName(key), ...dictionaryMarksOfName(key)])])
}

/** Of each mark, the first slot that has it. */
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
