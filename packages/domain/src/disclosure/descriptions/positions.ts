/** Finds people identified by what they are: a title only they hold, or a group with nobody else from a country. */

import { personCues } from '../lexicon/common.ts'
import { saying } from '../lexicon/saying.ts'
import type { Reading } from '../register/reading.ts'
import { type Register, stemOf, type Title } from '../register/register.ts'
import { meaningOf } from '../register/titles.ts'
import type { Leak } from '../text/leak.ts'
import { isOne } from '../text/nouns.ts'
import { isOfAny } from '../text/presence.ts'
import { particles, type Word } from '../text/words.ts'

const definite: ReadonlySet<string> = new Set('the el la o a le l our nuestra nuestro nossa nosso notre'.split(' '))

export function titlesIn({ register, words, scene }: Reading): Leak[] {
  if (register.titles.size === 0) return []
  const leaks: Leak[] = []
  let done = -1
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (!word || at <= done) continue
    const titles = register.titles.get(meaningOf(word.key))
    if (!titles) continue
    const around = windowAt(words, at)
    const said = new Map(around.map((place) => [meaningOf(words[place]?.key ?? ''), place]))
    const fitting = titles.filter(
      ({ meanings }) => isSaid(meanings, said) && (meanings.length > 1 || isDefinite(words, at)),
    )
    const best = fitting.reduce<Title | null>(
      (one, other) => (one && one.meanings.length >= other.meanings.length ? one : other),
      null,
    )
    if (!best) continue
    const holders = titles.filter(({ meanings }) => best.meanings.every((meaning) => meanings.includes(meaning)))
    const people = [...new Set(holders.map(({ person }) => person))]
    if (people.length > maxHolders) continue
    const spots = best.meanings.map((meaning) => said.get(meaning)).filter((place) => place !== undefined)
    const [first, last] = [Math.min(at, ...spots), Math.max(at, ...spots)]
    if (isOfAny(scene, first, last)) continue
    leaks.push({
      kind: 'TITLE',
      from: words[first]?.from ?? 0,
      to: words[last]?.to ?? 0,
      people: people.map((person) => register.people[person]?.id ?? ''),
      of: null,
      isPossible: people.length > 1,
    })
    done = last
  }
  return leaks
}

/** A title with more holders identifies none of them. */
const maxHolders = 2

/** Requires all words of a short title, and all but one of a long one. */
function isSaid(meanings: readonly string[], said: ReadonlyMap<string, number>): boolean {
  const missing = meanings.filter((meaning) => !said.has(meaning)).length
  return missing <= (meanings.length >= 5 ? 1 : 0)
}

/**
 * A single word counts as a title only for somebody in the room who speaks: «the bishop said», «la greffière en chef a dit». Who
 * chairs is public.
 */
function isDefinite(words: readonly Word[], at: number): boolean {
  if (words[at]?.key === 'chair' || !definite.has(words[at - 1]?.key ?? '')) return false
  if (/^(?:segun|segundo|selon|conforme|to)$/.test(words[at - 2]?.key ?? '')) return true
  let end = at
  while (end - at < 3 && rankBehind.test(words[end + 1]?.key ?? '')) end += 1
  const isHere = (word: Word | undefined) => speaks(word) || attends.test(word?.key ?? '')
  return [1, 2].some((more) => isHere(words[end + more]) && words[end + more]?.sentence === words[at]?.sentence)
}

/** «The ombudsman present», «a ouvidora que participou do painel». */
const attends =
  /^(?:present|presente|particip(?:ated|o|ou|e|aba|ava|ait)|asisti[oa]|assisti(?:u|a|t)?|attended|intervino|interveio)$/

/** «En chef», «in chief», «general» after an office. */
const rankBehind =
  /^(?:in|en|em|chief|chef|cheffe|jefe|jefa|chefe|general|generale|geral|mayor|titular|titulaire|adjunt[ao]|adjointe?|principale?)$/

const speaks = (word: Word | undefined): boolean =>
  word !== undefined && (personCues.has(word.key) || saying.has(word.key))

/** Words of the same sentence, without particles: up to two before and eight after. */
function windowAt(words: readonly Word[], at: number): number[] {
  const sentence = words[at]?.sentence
  const places = [at]
  for (let back = at - 1, taken = 0; back >= 0 && taken < 2; back -= 1) {
    const word = words[back]
    if (word?.sentence !== sentence) break
    if (particles.has(word?.key ?? '')) continue
    places.push(back)
    taken += 1
  }
  for (let next = at + 1, taken = 0; next < words.length && taken < 8; next += 1) {
    const word = words[next]
    if (word?.sentence !== sentence) break
    if (particles.has(word?.key ?? '')) continue
    places.push(next)
    taken += 1
  }
  return places
}

/** Words that may stand between a group and a country that refer to the same person. */
const joins: ReadonlySet<string> = new Set(
  `from based working who is was only sole one single there here at present lone unique unico unica seul seule solo sola uno
   una un um uma une working who es era foi est etait basado basada radicado radicada vinda vindo provenant venant venida
   venido proveniente procedente que qui quien origem origen origine residente originaire university universidad universidade
   universite our nuestra nuestro nossa nosso notre other the participant participante oriundo oriunda base baseado baseada
   s had has have come came flown flew arrived joined travelled veio vieram vino vinieron llego llegaba tinha havia habia avait avaient venu venue
   so sediado sediada installe installee etablie etabli ubicada ubicado living vive vivant`.split(/\s+/),
)

/** Maximum number of words between a person's group and country, and of countries considered next to one group. */
const maxBetween = 6
const maxNear = 40

export function combinationsIn(reading: Reading): Leak[] {
  const { register, words, scene } = reading
  const isSeveral = (at: number) => !isOne(scene.nounAt.get(at) ?? { terms: [{ number: 'ANY' }] })
  const groups = spotsOf(words, (at) => (isSeveral(at) ? null : groupAt(register.groupOf, words, at)))
  if (groups.length === 0) return []
  const countries = scene.places
    .filter(isOne)
    .map(({ first, last, terms }): Spot => ({ first, last, what: terms.flatMap(({ codes }) => codes) }))
  const leaks: Leak[] = []
  let from = 0
  for (const group of groups) {
    while ((countries[from]?.last ?? group.first) < group.first - maxBetween - 1) from += 1
    for (const country of countries.slice(from, from + maxNear)) {
      if (country.first > group.last + maxBetween + 1) break
      if (areJoined(words, ...inOrder(group, country))) leaks.push(...cellLeaks(reading, group, country))
    }
  }
  return leaks
}

const inOrder = (one: Spot, other: Spot): [Spot, Spot] => (one.first < other.first ? [one, other] : [other, one])

/** Whether both refer to the same person: only joining words stand between. */
function areJoined(words: readonly Word[], one: Spot, other: Spot): boolean {
  if (words[one.first]?.sentence !== words[other.first]?.sentence || one.last >= other.first) return false
  const between = words.slice(one.last + 1, other.first)
  return between.length <= maxBetween && between.every(({ key }) => particles.has(key) || joins.has(key))
}

/** A leak for each group of a country with at least one person, but fewer than the threshold. */
function cellLeaks({ register, words }: Reading, group: Spot, country: Spot): Leak[] {
  const [first, last] = [Math.min(group.first, country.first), Math.max(group.last, country.last)]
  const cells = group.what.flatMap((groupKey) =>
    country.what.map((code) => register.cells.get(`${groupKey} ${code}`) ?? []),
  )
  return cells
    .filter(({ length }) => length > 0 && length < register.setting.threshold)
    .map((people) => ({
      kind: 'COMBINATION',
      from: words[first]?.from ?? 0,
      to: words[last]?.to ?? 0,
      people: people.slice(0, 5).map((person) => register.people[person]?.id ?? ''),
      of: null,
      isPossible: false,
    }))
}

interface Spot {
  first: number
  last: number
  what: readonly string[]
}

function spotsOf(
  words: readonly Word[],
  find: (at: number) => { length: number; what: readonly string[] } | null,
): Spot[] {
  const spots: Spot[] = []
  for (let at = 0; at < words.length; at += 1) {
    const found = find(at)
    if (!found) continue
    spots.push({ first: at, last: at + found.length - 1, what: found.what })
    at += found.length - 1
  }
  return spots
}

/** The longest group name at this position, with all groups that it may refer to. */
function groupAt(groupOf: Register['groupOf'], words: readonly Word[], at: number) {
  const fitting = (groupOf.get(stemOf(words[at]?.key ?? '')) ?? []).filter(({ stems }) =>
    stems.every((stem, index) => index === 0 || stemOf(words[at + index]?.key ?? '') === stem),
  )
  if (fitting.length === 0) return null
  const length = Math.max(...fitting.map(({ stems }) => stems.length))
  return { length, what: fitting.filter(({ stems }) => stems.length === length).map(({ groupKey }) => groupKey) }
}
