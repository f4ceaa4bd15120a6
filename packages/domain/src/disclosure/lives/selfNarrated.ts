/** Finds statements that only one person can make about themselves: an arrest, a raid, being the first; where, and as what. */

import { nounBeside } from '../descriptions/members.ts'
import { articles, locations, singularFirst } from '../lexicon/grammar.ts'
import { firstWords, lifeEvents, opinions } from '../lexicon/lives.ts'
import { leadingVerbs, pluralBeing, pluralOwners, plurals, rolesOfVerbs, workVerbs } from '../lexicon/work.ts'
import type { Reading } from '../register/reading.ts'
import type { Leak } from '../text/leak.ts'
import { isBody, rolesIn } from '../text/nouns.ts'
import { particles, type Word } from '../text/words.ts'

export function selfNarratedIn(reading: Reading): Leak[] {
  const { words } = reading
  const leaks: Leak[] = []
  let done = -1
  for (let at = 0; at < words.length; at += 1) {
    const { key = '', sentence = -1 } = words[at] ?? {}
    if (sentence === done) continue
    const isOfOne = singularFirst.has(key) || isFirstVerb(words, at) || isBeing(words, at)
    if (!isOfOne && !isOwnWork(reading, at)) continue
    const found = isOfOne
      ? narratedByOne(reading, at)
      : (placeNear(reading, at) ?? roleOf(reading, at) ?? workOf(reading, at))
    if (!found) continue
    leaks.push(leakOf(reading, found))
    done = sentence
  }
  return leaks
}

const narratedByOne = (reading: Reading, at: number): Found | null =>
  eventNear(reading, at) ??
  placeNear(reading, at) ??
  placeFirst(reading, at) ??
  placeOfWork(reading, at) ??
  roleOf(reading, at) ??
  workOf(reading, at)

/** «dejé», «fundei»: first person singular past in Spanish and Portuguese. */
function isFirstVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || word.capital || notVerbs.has(word.key)) return false
  const before = words[at - 1]?.key ?? ''
  if (articles.has(before) || /^(?:a|ai|as|ont|avons|avait|est|sont|ete|on|etait)$/.test(before)) return false
  if (!/^\p{L}{2,}(?:[^aeiou\P{L}][éí]|[^aeiou\P{L}]ei)$/u.test(word.raw)) return false
  return !words.slice(Math.max(0, at - 8), at + 8).some(({ key }) => french.has(key))
}
const french: ReadonlySet<string> = new Set('des du est dans pour aux ete ont cette sont avec sur une'.split(' '))
const notVerbs: ReadonlySet<string> = new Set(
  'aqui alli asi cafe ahi porque bebe marroqui israeli comite iraqui irani'.split(' '),
)

/** «Siendo mexicano en …» at the beginning of a sentence. */
const isBeing = (words: readonly Word[], at: number): boolean =>
  words[at]?.opens === true && /^(?:siendo|sendo|etant)$/.test(words[at]?.key ?? '')

interface Found {
  first: number
  last: number
  people: readonly number[]
}

const leakOf = ({ register, words }: Reading, { first, last, people }: Found): Leak => ({
  kind: 'COMBINATION',
  from: words[first]?.from ?? 0,
  to: words[last]?.to ?? 0,
  of: null,
  isPossible: true,
  people: people.slice(0, 5).map((person) => register.people[person]?.id ?? ''),
})

/** Distance, in words, from the one that says «I» or «my». */
const reach = 9
const reachOfPlace = 13

/** «They arrested me», «my office was raided», «I was the first to …». */
function eventNear({ words }: Reading, at: number): Found | null {
  const sentence = words[at]?.sentence
  for (let other = Math.max(0, at - 4); other <= at + reach && other < words.length; other += 1) {
    const word = words[other]
    if (word?.sentence !== sentence) continue
    const isFirst =
      firstWords.has(word?.key ?? '') &&
      articles.has(words[other - 1]?.key ?? '') &&
      !ofMeetings.test(words[other + 1]?.key ?? '')
    if (!lifeEvents.has(word?.key ?? '') && !isFirst) continue
    return { first: Math.min(at, other), last: Math.max(at, other), people: [] }
  }
  return null
}

/** «The first speaker», «la primera lectura». */
const ofMeetings =
  /^(?:speakers?|point|reading|draft|version|session|question|paragraph|article|time|proposal|option|orador\w*|punto|lectura|borrador|sesion|pregunta|parrafo|articulo|vez|propuesta|opcion|ponto|leitura|minuta|sessao|pergunta|paragrafo|artigo|proposta|opcao|orateur|oratrice|lecture|projet|seance|alinea|fois|proposition)$/

/** «I run the station on Saint Lucia»: a country that few people are from. */
function placeNear({ words, scene, register }: Reading, at: number): Found | null {
  const next = words[at + 1]?.key ?? ''
  if (opinions.has(next) || opinions.has(words[at + 2]?.key ?? '')) return null
  for (let other = at + 1; other <= at + reachOfPlace; other += 1) {
    const place = scene.placeAt.get(other)
    if (!place || !scene.isJoined(other)) continue
    if (words[other]?.sentence !== words[at]?.sentence) continue
    const isOfLand = scene.placeAt.has(place.last + 1)
    if (place.terms[0]?.kind === 'PEOPLE' && nounBeside(scene, place) === null && !isOfLand) continue
    const found = register.crowd.find(
      place.terms.flatMap(({ codes }) => codes),
      [],
    )
    return found.isFew ? { first: at, last: place.last, people: found.people } : null
  }
  return null
}

/** «À Nassau, c’est moi qui …», «au Belize, d’où je viens»: the place begins the sentence. */
function placeFirst({ words, scene, register }: Reading, at: number): Found | null {
  const next = words[at + 1]?.key ?? ''
  if (opinions.has(next) || opinions.has(words[at + 2]?.key ?? '')) return null
  for (let other = at - 1; other >= 0 && at - other <= 5 && scene.isJoined(other + 1); other -= 1) {
    const place = scene.placeEndingAt(other)
    if (!place) continue
    const before = words[place.first - 1]
    if (place.terms[0]?.kind === 'PEOPLE' || !before?.opens || !locations.has(before.key)) return null
    const found = register.crowd.find(
      place.terms.flatMap(({ codes }) => codes),
      [],
    )
    return found.isFew ? { first: place.first, last: at, people: found.people } : null
  }
  return null
}

/** «Ours is the authority that watches over the networks of Togo, and I have presided over it …». */
function placeOfWork({ words, scene, register }: Reading, at: number): Found | null {
  const sentence = words[at]?.sentence
  const leads = [0, 1, 2, 3].some(
    (more) => words[at + more]?.sentence === sentence && leadingVerbs.test(words[at + more]?.key ?? ''),
  )
  if (!leads) return null
  const near = scene.places.filter(
    ({ first }) => Math.abs(at - first) <= farthestPlace && words[first]?.sentence === sentence,
  )
  const place = near.findLast(({ last }) => last < at) ?? near[0]
  if (!place || (place.terms[0]?.kind === 'PEOPLE' && nounBeside(scene, place) === null)) return null
  const found = register.crowd.find(
    place.terms.flatMap(({ codes }) => codes),
    [],
  )
  return found.isFew ? { first: Math.min(place.first, at), last: Math.max(place.last, at), people: found.people } : null
}
const farthestPlace = 20

function pastArticles(words: readonly Word[], from: number): number {
  let at = from
  while (articles.has(words[at]?.key ?? '') || particles.has(words[at]?.key ?? '')) at += 1
  return at
}

/** «As a judge, I …»: a role that few people have. */
function roleOf({ words, scene, register }: Reading, at: number): Found | null {
  for (let other = Math.max(0, at - 6); other <= at + 3; other += 1) {
    if (!/^(?:as|como|comme|enquanto|soy|sou|suis|am)$/.test(words[other]?.key ?? '')) continue
    const next = pastArticles(words, other + 1)
    const noun = scene.nounAt.get(next)
    if (!noun || words[next]?.sentence !== words[at]?.sentence) continue
    const roles = noun.terms.filter(({ kind }) => kind === 'ROLE').map(({ meaning }) => meaning)
    const found = roles.length === 0 ? null : register.crowd.find(null, roles)
    if (found?.isFew) return { first: other, last: noun.last, people: found.people }
  }
  return null
}

/** «Trabalho numa …» at the beginning of a clause; «we are …»; «notre coopérative …». */
function isOwnWork({ words, scene }: Reading, at: number): boolean {
  const { key = '', opens = false, before = '' } = words[at] ?? {}
  if (workVerbs.has(key))
    return (
      opens ||
      /[,;(«"“—–-]/.test(before) ||
      /^(?:que|onde|donde|y|e|yo|eu|nosotros|nos|aqui|ya|ja)$/.test(words[at - 1]?.key ?? '')
    )
  if (plurals.has(key)) return pluralBeing.has(words[at + 1]?.key ?? '')
  const owned = pluralOwners.has(key) ? scene.nounAt.get(at + 1) : undefined
  return owned !== undefined && isBody(owned)
}

/** «I work at a police station», «trabajo en un juzgado»: a workplace of few people. */
function workOf({ words, scene, register }: Pick<Reading, 'words' | 'scene' | 'register'>, at: number): Found | null {
  const whereIWork = workplaceBefore({ words, scene, register }, at)
  if (whereIWork) return whereIWork
  const verb = [at, at + 1].find(
    (place) => workVerbs.has(words[place]?.key ?? '') || isWorking.test(words[place]?.key ?? ''),
  )
  if (verb === undefined) return null
  for (let other = verb + 1; other <= verb + 5 && scene.isJoined(other); other += 1) {
    const noun = scene.nounAt.get(other)
    if (!noun) continue
    const said = noun.terms
      .filter(({ kind }) => kind === 'ROLE' || kind === 'BODY')
      .flatMap(({ words: form }) => rolesIn(form.join(' ')))
    const implied = rolesOfVerbs.get(words[verb]?.key ?? '')
    const roles = [...new Set(implied === undefined ? said : [implied])]
    const found = roles.length === 0 ? null : register.crowd.find(null, roles)
    if (found?.isFew) return { first: at, last: noun.last, people: found.people }
  }
  return null
}
/** «A delegacia em que trabalho», «le tribunal où je travaille». */
function workplaceBefore(
  { words, scene, register }: Pick<Reading, 'words' | 'scene' | 'register'>,
  at: number,
): Found | null {
  if (!/^(?:que|onde|donde|ou|where|which)$/.test(words[at - 1]?.key ?? '')) return null
  for (let other = at - 2; other >= at - 4 && scene.isJoined(other + 1); other -= 1) {
    const noun = scene.nounEndingAt(other)
    if (!noun) continue
    const roles = noun.terms.flatMap(({ words: form }) => rolesIn(form.join(' ')))
    const found = roles.length === 0 ? null : register.crowd.find(null, [...new Set(roles)])
    return found?.isFew ? { first: noun.first, last: at, people: found.people } : null
  }
  return null
}

const isWorking =
  /^(?:work|teach|run|serve|practise|practice|manage|travaille|enseigne|dirige|tiens|gere|exerce|plaide|am|suis)$/
