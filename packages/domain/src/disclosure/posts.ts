/** People told by their office and most of the name of their organisation: «la juge du tribunal pénal numérique». */
import { conceptsOf } from './concepts.ts'
import { dictionaryMarks } from './dictionary.ts'
import type { Leak } from './leak.ts'
import { rolesIn } from './nouns.ts'
import type { Meaning } from './organisations.ts'
import { actsAt, isDefinite, isPresent } from './presence.ts'
import type { Reading } from './reading.ts'
import { isOfficeOfOne } from './titles.ts'
import { particles } from './words.ts'

/** Words of content behind the office. */
const reach = 5
/** Words of the name that are said, and the share of all of its words. */
const leastSaid = 3
const leastShare = 0.6

/** Possible finds: a text may mean another court or unit of the same kind. */
export function postsIn(reading: Reading): Leak[] {
  const { words } = reading
  return words.flatMap(({ key }, at): Leak[] => {
    if (!isOfficeOfOne(key) || !isDefinite(words, at - 1)) return []
    const said = saidBehind(reading, at)
    const fit = [...candidates(reading, said)].flatMap((meaning) => fitOf(reading, meaning, said, at) ?? [])[0]
    if (!fit || !isInRoom(reading, at, fit.last)) return []
    const { name = null, people = [] } = reading.register.organisations[fit.organisation] ?? {}
    return [
      {
        ...{ kind: 'TITLE', from: words[at]?.from ?? 0, to: words[fit.last]?.to ?? 0, of: name, isPossible: true },
        people: people.slice(0, 5).map((person) => reading.register.people[person]?.id ?? ''),
      },
    ]
  })
}

/** Somebody acts, or is said to be there. */
const isInRoom = ({ scene }: Reading, first: number, last: number): boolean =>
  isPresent(scene, first, last) || [1, 2, 3].some((more) => actsAt(scene, last + more) && scene.isJoined(last + more))

/** Marks of the words behind the office, and where they stand. */
function saidBehind({ words, scene }: Reading, at: number): Map<string, number> {
  const said = new Map<string, number>()
  for (let next = at + 1, taken = 0; taken < reach && scene.isJoined(next); next += 1) {
    const { key = '', before = '' } = words[next] ?? {}
    if (before.includes(',')) break
    if (particles.has(key)) continue
    taken += 1
    for (const mark of [...conceptsOf(key), ...dictionaryMarks(key)]) if (!said.has(mark)) said.set(mark, next)
  }
  return said
}

const candidates = ({ register }: Reading, said: ReadonlyMap<string, number>): Set<number> =>
  new Set([...said.keys()].flatMap((mark) => register.byMark.get(mark)?.map(({ meaning }) => meaning) ?? []))

function fitOf(
  { register, words }: Reading,
  index: number,
  said: ReadonlyMap<string, number>,
  at: number,
): { organisation: number; last: number } | null {
  const meaning: Meaning | undefined = register.meanings[index]
  if (!meaning) return null
  const { organisation, slots, own } = meaning
  const spots = slots.map((marks) => {
    const mark = marks.find((one) => said.has(one))
    return mark === undefined ? null : (said.get(mark) ?? null)
  })
  const places = new Set(spots.filter((spot) => spot !== null))
  const ofOwn = spots.filter((spot, slot) => spot !== null && own[slot])
  if (places.size < leastSaid || places.size < slots.length * leastShare || ofOwn.length === 0) return null
  const roles = rolesIn(register.organisations[organisation]?.name ?? '')
  if (!rolesIn(words[at]?.key ?? '').some((role) => roles.includes(role))) return null
  return { organisation, last: Math.max(...places) }
}
