/** Finds paraphrased or translated titles: an office of one person in the room, with everything they are in charge of. */

import type { Reading } from '../register/reading.ts'
import type { MarkedTitle } from '../register/register.ts'
import { isOfficeOfOne, titleMarksOf } from '../register/titles.ts'
import type { Leak } from '../text/leak.ts'
import { isDefinite, isOfAny, isPresent } from '../text/presence.ts'
import { particles } from '../text/words.ts'

/** Number of content words around an office in which its title may appear. */
const before = 4
const after = 10
const furthest = 2 * after
/** A title with more holders identifies none of them. */
const maxHolders = 2

interface Fit {
  title: MarkedTitle
  first: number
  last: number
  isWhole: boolean
}

export function translatedTitlesIn(reading: Reading): Leak[] {
  const { register, words } = reading
  if (register.titlesByField.size === 0) return []
  const leaks: Leak[] = []
  let done = -1
  for (const [at, { key }] of words.entries()) {
    if (at <= done || !isOfficeOfOne(key) || isAbstract(words, at)) continue
    const [fit, ...others] = fitsAt(reading, at)
    const leak = fit && leakOf(reading, at, fit, others)
    if (!leak) continue
    leaks.push(leak)
    done = fit.last
  }
  return leaks
}

/** Titles that may be meant; only those of which everything is said, if there are any. */
function fitsAt(reading: Reading, at: number): Fit[] {
  const said = saidAround(reading, at)
  const candidates = new Set([...said.keys()].flatMap((mark) => reading.register.titlesByField.get(mark) ?? []))
  const fits = [...candidates].flatMap((title) => fitOf(title, said, at) ?? [])
  const whole = fits.filter(({ isWhole }) => isWhole)
  return whole.length > 0 ? whole : fits
}

/** Null if many hold the title, or if nobody in the room is meant. */
function leakOf(reading: Reading, at: number, fit: Fit, others: readonly Fit[]): Leak | null {
  const { register, words, scene } = reading
  const { first, last, isWhole, title } = fit
  const holders = [...new Set([fit, ...others].flatMap((each) => each.title.people))]
  if (holders.length > maxHolders || isOfAny(scene, first, last)) return null
  const meant = ofWhom(reading, at)
  const isSpecific = isWhole && title.fields.length >= 2
  if (meant === 'ANYBODY' || (meant === 'SOMEBODY' && !isSpecific && !isPresent(scene, first, last))) return null
  return {
    kind: 'TITLE',
    from: words[first]?.from ?? 0,
    to: words[last]?.to ?? 0,
    of: null,
    people: holders.map((person) => register.people[person]?.id ?? ''),
    isPossible: !isWhole || meant === 'SOMEBODY' || holders.length > 1,
  }
}

/** «La charge de la preuve», «cadena de custodia»: not an office, unlike «chargé» and «custodio». */
const isAbstract = (words: Reading['words'], at: number): boolean =>
  /^(?:charges?|custodia|custódia|custody)$/.test(words[at]?.raw.toLowerCase().normalize('NFC') ?? '')

/** Possible meanings of the words around an office, with their positions. */
function saidAround({ words }: Reading, at: number): Map<string, number[]> {
  const said = new Map<string, number[]>()
  for (const place of [...contentFrom(words, at, at - 1, -1, before), ...contentFrom(words, at, at, 1, after)]) {
    const { key = '' } = words[place] ?? {}
    const next = words[place + 1]
    const joined = next?.before === '-' ? titleMarksOf(key + next.key) : []
    for (const mark of [...titleMarksOf(key), ...joined]) said.set(mark, [...(said.get(mark) ?? []), place])
  }
  return said
}

/** Positions of the content words in the same sentence as the office at `at`, starting at `from`. */
function contentFrom(words: Reading['words'], at: number, from: number, step: 1 | -1, most: number): number[] {
  const places: number[] = []
  for (let place = from; places.length < most && Math.abs(place - at) <= furthest; place += step) {
    const word = words[place]
    if (!word || word.sentence !== words[at]?.sentence) break
    if (!particles.has(word.key)) places.push(place)
  }
  return places
}

/**
 * Requires all fields of a short title, and all but one of a long one; also the office itself, or the word for somebody who works
 * in that field.
 */
function fitOf(title: MarkedTitle, said: ReadonlyMap<string, readonly number[]>, at: number): Fit | null {
  const nearest = (slot: readonly string[]): number[] =>
    slot
      .flatMap((mark) => said.get(mark) ?? [])
      .toSorted((one, other) => Math.abs(one - at) - Math.abs(other - at))
      .slice(0, 1)
  const fields = title.fields.map(nearest)
  const ranks = title.ranks.map(nearest)
  const modifiers = title.modifiers.map(nearest)
  const found = (slots: readonly number[][]) => slots.filter(({ length }) => length > 0).length
  const missing = fields.length - found(fields)
  const lackingModifiers = modifiers.length - found(modifiers)
  const isNamed = fields.length >= 2 && title.names > 0 && title.names < fields.length && found(ranks) > 0
  if (missing > (fields.length >= 3 || isNamed ? 1 : 0) || !isHolder(title, said, at)) return null
  if (found(ranks) === 0 && ranks.length > 0 && fields.length < 2) return null
  if (fields.length === 1 && lackingModifiers > 0) return null
  const spots = [...fields, ...ranks, ...modifiers].flat()
  const [first, last] = [Math.min(at, ...spots), Math.max(at, ...spots)]
  // «A chief concern was magistrates’ workload» is not a chief magistrate. «The president of the association resigned over the
  // law» is not a legal director.
  if (title.fields.length === 1 && ranks.flat().some((place) => fields.flat().some((other) => isFar(place, other))))
    return null
  if (title.fields.length === 0 && (last - first > spots.length || lackingModifiers > 0)) return null
  const lacking = missing + Number(found(ranks) === 0) + lackingModifiers
  return { title, first, last, isWhole: lacking === 0 }
}

/** Whether the office belongs to the title, or is the word for somebody who works in its field. */
const isHolder = (title: MarkedTitle, said: ReadonlyMap<string, readonly number[]>, at: number): boolean =>
  [...title.ranks, ...title.modifiers, ...title.fields].some((slot) =>
    slot.some((mark) => said.get(mark)?.includes(at)),
  )

const isFar = (one: number, other: number): boolean => Math.abs(one - other) > furthestOfShort
/** Maximum number of words between an office and its only field. */
const furthestOfShort = 5

/** «The deputy director»: ONE; «a researcher»: SOMEBODY; «every director»: ANYBODY. */
function ofWhom({ words, scene }: Reading, at: number): 'ONE' | 'SOMEBODY' | 'ANYBODY' {
  for (let back = at - 1; back >= 0 && at - back <= 5 && scene.isJoined(back + 1); back -= 1) {
    const { key = '' } = words[back] ?? {}
    if (
      /^(?:every|each|any|no|cada|cualquier|ningun|ninguna|toda|todo|qualquer|nenhum|nenhuma|chaque|tout|toute)$/.test(
        key,
      )
    )
      return 'ANYBODY'
    if (isDefinite(words, back) || /^(?:al|ao|au|pelo|pela|my|mi|minha|meu|mon|ma)$/.test(key)) return 'ONE'
    if (/^(?:an?|una?|uma?|une)$/.test(key)) return 'SOMEBODY'
  }
  return words[at]?.opens ? 'ONE' : 'SOMEBODY'
}
