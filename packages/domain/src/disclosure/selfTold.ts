/** What only one person can say of themselves: an arrest, a raid, to be the first; where, as what. */
import type { Leak } from './leak.ts'
import { articles, singularFirst } from './lexicon/grammar.ts'
import { firstWords, lifeEvents, opinions } from './lexicon/lives.ts'
import type { Reading } from './reading.ts'
import { particles, type Word } from './words.ts'

export function selfToldIn(reading: Reading): Leak[] {
  const { words } = reading
  const leaks: Leak[] = []
  let done = -1
  for (let at = 0; at < words.length; at += 1) {
    const { key = '', sentence = -1 } = words[at] ?? {}
    if (sentence === done || !(singularFirst.has(key) || isFirstVerb(words, at))) continue
    const found = eventNear(reading, at) ?? placeNear(reading, at) ?? roleOf(reading, at)
    if (!found) continue
    leaks.push(leakOf(reading, found))
    done = sentence
  }
  return leaks
}

/** «dejé», «fundei»: the past of «I» in Spanish and Portuguese. */
function isFirstVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || word.capital || notVerbs.has(word.key)) return false
  if (!/^\p{L}{2,}(?:[^aeiou\P{L}][éí]|[^aeiou\P{L}]ei)$/u.test(word.raw)) return false
  return !words.slice(Math.max(0, at - 8), at + 8).some(({ key }) => french.has(key))
}
const french: ReadonlySet<string> = new Set('des du est dans pour aux ete ont cette sont avec sur une'.split(' '))
const notVerbs: ReadonlySet<string> = new Set(
  'aqui alli asi cafe ahi porque bebe marroqui israeli comite iraqui irani'.split(' '),
)

interface Found {
  first: number
  last: number
  people: readonly number[]
}

const leakOf = ({ register, words }: Reading, { first, last, people }: Found): Leak => ({
  ...{ kind: 'COMBINATION', from: words[first]?.from ?? 0, to: words[last]?.to ?? 0, of: null, isPossible: true },
  people: people.slice(0, 5).map((person) => register.people[person]?.id ?? ''),
})

/** Words from the one that says «I» or «my». */
const reach = 9

/** «They arrested me», «my office was raided», «I was the first to …». */
function eventNear({ words }: Reading, at: number): Found | null {
  const sentence = words[at]?.sentence
  for (let other = Math.max(0, at - 4); other <= at + reach && other < words.length; other += 1) {
    const word = words[other]
    if (word?.sentence !== sentence) continue
    const isFirst = firstWords.has(word?.key ?? '') && articles.has(words[other - 1]?.key ?? '')
    if (!lifeEvents.has(word?.key ?? '') && !isFirst) continue
    return { first: Math.min(at, other), last: Math.max(at, other), people: [] }
  }
  return null
}

/** «I run the station on Saint Lucia»: of a country from which few are. */
function placeNear({ words, scene, register }: Reading, at: number): Found | null {
  const next = words[at + 1]?.key ?? ''
  if (opinions.has(next) || opinions.has(words[at + 2]?.key ?? '')) return null
  for (let other = at + 1; other <= at + reach; other += 1) {
    const place = scene.placeAt.get(other)
    if (!place || !scene.isJoined(other)) continue
    if (place.terms[0]?.kind === 'PEOPLE' || words[other]?.sentence !== words[at]?.sentence) continue
    const found = register.crowd.find(
      place.terms.flatMap(({ codes }) => codes),
      [],
    )
    return found.isFew ? { first: at, last: place.last, people: found.people } : null
  }
  return null
}

/** «As a judge, I …»: of whom there are few. */
function roleOf({ words, scene, register }: Reading, at: number): Found | null {
  for (let other = Math.max(0, at - 6); other <= at + 3; other += 1) {
    if (!/^(?:as|como|comme|enquanto|soy|sou|suis|am)$/.test(words[other]?.key ?? '')) continue
    let next = other + 1
    while (articles.has(words[next]?.key ?? '') || particles.has(words[next]?.key ?? '')) next += 1
    const noun = scene.nounAt.get(next)
    if (!noun || words[next]?.sentence !== words[at]?.sentence) continue
    const roles = noun.terms.filter(({ kind }) => kind === 'ROLE').map(({ meaning }) => meaning)
    const found = roles.length === 0 ? null : register.crowd.find(null, roles)
    if (found?.isFew) return { first: other, last: noun.last, people: found.people }
  }
  return null
}
