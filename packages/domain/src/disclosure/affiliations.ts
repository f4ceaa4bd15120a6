/** People who are told by where they work or how they are reached. */

import type { Leak } from './leak.ts'
import { knownAcronyms, namesThings, ordinary, personCues, places } from './lexicon/common.ts'
import { distance } from './likeness.ts'
import { isOrdinary } from './ordinary.ts'
import type { OrganisationForm } from './organisations.ts'
import type { Reading } from './reading.ts'
import { letterOnly, longestName } from './register.ts'
import { particles, type Word, wordsOf } from './words.ts'

export function organisationsIn(reading: Reading): Leak[] {
  const { register, words, isPlain } = reading
  const leaks: Leak[] = []
  const say = (kind: 'ORGANISATION' | 'ACRONYM', first: number, last: number, organisation: number) => {
    const { name, people } = register.organisations[organisation] ?? { name: '', people: [] }
    const ids = people.slice(0, 5).map((person) => register.people[person]?.id ?? '')
    leaks.push({
      kind,
      from: words[first]?.from ?? 0,
      to: words[last]?.to ?? 0,
      people: ids,
      of: name,
      isPossible: false,
    })
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (!word) continue
    const spelt = speltOut(words, at)
    const [dotted] = spelt ? (register.acronyms.get(spelt.key) ?? []) : []
    if (spelt && dotted !== undefined && !knownAcronyms.has(spelt.key)) {
      say('ACRONYM', at, spelt.last, dotted)
      at = spelt.last
      continue
    }
    const [acronym] = register.acronyms.get(word.key) ?? []
    const isAcronym = word.capitals || (isPlain && word.key.length >= 4)
    if (acronym !== undefined && isAcronym && !knownAcronyms.has(word.key) && !(isPlain && ordinary.has(word.key))) {
      say('ACRONYM', at, at, acronym)
      continue
    }
    let best: { organisation: number; last: number } | null = null
    for (const form of formsAt(reading, word)) {
      const last = follows(words, at, form)
      if (last === null || !tellsAsForm(reading, form, at, last)) continue
      if (best === null || last > best.last) best = { organisation: form.organisation, last }
    }
    if (best === null) continue
    say('ORGANISATION', at, best.last, best.organisation)
    at = best.last
  }
  return leaks
}

const longestAcronym = 20

/** «N.L.I.S.A.»: capitals with stops between them. */
function speltOut(words: readonly Word[], at: number): { key: string; last: number } | null {
  const isLetter = (word: Word | undefined) => word?.raw.length === 1 && word.capital
  if (!isLetter(words[at])) return null
  let last = at
  while (last - at < longestAcronym && isLetter(words[last + 1]) && /^\.\s?$/.test(words[last + 1]?.before ?? ''))
    last += 1
  const letters = words.slice(at, last + 1).map(({ key }) => key)
  return letters.length >= 3 ? { key: letters.join(''), last } : null
}

/** Forms that begin with this word, or with one that a slip of the pen makes of it. */
function formsAt({ register }: Reading, word: Word): OrganisationForm[] {
  const forms = [...(register.byFirstWord.get(word.key) ?? [])]
  if (forms.length === 0 && word.capital && word.key.length >= 6 && word.key.length <= longestName)
    for (let at = 0; at < word.key.length; at += 1)
      forms.push(...(register.byFirstWord.get(word.key.slice(0, at) + word.key.slice(at + 1)) ?? []))
  return forms
}

/** The last of the words of the text that are the form's, particles apart; null where they are not there. */
function follows(words: readonly Word[], at: number, { keys }: OrganisationForm): number | null {
  let next = at
  for (const [index, key] of keys.entries()) {
    if (index > 0) {
      next += 1
      while (words[next] && particles.has(words[next]?.key ?? '') && words[next]?.key !== key && next - at < 16)
        next += 1
    }
    const word = words[next]
    if (!word || (index > 0 && /[!?;:|]|\.\s|\n\s*\n/.test(word.before))) return null
    if (word.key !== key && !(key.length >= 6 && distance(word.key, key) <= 1)) return null
  }
  return next
}

/** Ordinary words are a name only where they are written as one. */
function tellsAsForm(
  { words, isPlain, small }: Reading,
  { keys }: OrganisationForm,
  first: number,
  last: number,
): boolean {
  const found = words.slice(first, last + 1).filter(({ key }) => !particles.has(key))
  const isOne = keys.length === 1
  const [key = ''] = keys
  if (isOne && (ordinary.has(key) || places.has(key) || small.has(key))) return false
  if (isOne && words[first - 1]?.capital && namesThings.has(words[first - 1]?.key ?? '')) return false
  if (isOne && found[0]?.opens && !found[0].capitals)
    return !isPlain && key.length >= 6 && personCues.has(words[last + 1]?.key ?? '')
  const capitals = found.filter(({ capital }) => capital).length
  return isPlain || capitals === found.length || (keys.length >= 3 && capitals >= 1) || keys.length >= 4
}

/** «(at)», «[punto]», « arroba »: how addresses are written for people and not for machines. */
const atSign = String.raw`\s?(?:@|[([{<]\s?(?:at|arroba|arobase|arrobase|chez)\s?[)\]}>]|\s(?:at|arroba|arobase|arrobase|chez)\s)\s?`
const stop = String.raw`(?:\.|\s?[([{<]\s?(?:dot|punto|ponto|point)\s?[)\]}>]\s?|\s(?:dot|punto|ponto|point)\s)`
const atPattern = new RegExp(atSign, 'gi')
const stopPattern = new RegExp(stop, 'gi')
/** No longer than addresses can be (RFC 1035, RFC 5321): without an end, a text of one endless word took an hour. */
const local = String.raw`[\p{L}\p{N}._%+-]{1,64}`
const label = String.raw`[\p{L}\p{N}-]+`
const addressPattern = new RegExp(`${local}${atSign}${label}(?:${stop}${label}){1,127}`, 'giu')
const hostPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.-])(?:${label}${stop}){1,127}\p{L}{2,}(?![\p{L}\p{N}-])`,
  'giu',
)
const handlePattern = /(?<![\p{L}\p{N}.])@([\p{L}\p{N}._]{4,})|(?:\/~?|\bin\/|\buser[:/])([\p{L}\p{N}._-]{6,})/giu

export function addressesIn(text: string, { register, words }: Reading): Leak[] {
  const leaks: Leak[] = []
  const idOf = (person: number) => register.people[person]?.id ?? ''
  for (const { 0: found, index } of text.matchAll(addressPattern)) {
    const address = found.toLowerCase().replace(atPattern, '@').replace(stopPattern, '.').replace(/\s/g, '')
    const [local = '', domain = ''] = address.split('@')
    const person = register.addresses.get(address)
    const people =
      person === undefined
        ? [...(register.handles.get(letterOnly(local)) ?? []), ...atDomain(register, domain)]
        : [person]
    if (people.length === 0) continue
    leaks.push({
      kind: 'ADDRESS',
      from: index,
      to: index + found.length,
      people: people.slice(0, 5).map(idOf),
      of: null,
      isPossible: false,
    })
  }
  const isInAddress = (at: number) => leaks.some(({ from, to }) => at >= from && at < to)
  for (const { 0: found, index } of text.matchAll(hostPattern)) {
    if (isInAddress(index)) continue
    const host = found.toLowerCase().replace(stopPattern, '.')
    const people = atDomain(register, host)
    if (people.length > 0)
      leaks.push({
        kind: 'DOMAIN',
        from: index,
        to: index + found.length,
        people: people.slice(0, 5).map(idOf),
        of: host,
        isPossible: false,
      })
  }
  for (const { 0: found, 1: at, 2: path, index } of text.matchAll(handlePattern)) {
    if (isInAddress(index)) continue
    const handle = at ?? path ?? ''
    const people = [handle, ...handle.split(/[._-]/).filter((part) => part.length >= 6)].flatMap(
      (part) => register.handles.get(letterOnly(part)) ?? [],
    )
    if (people.length > 0)
      leaks.push({
        kind: 'ADDRESS',
        from: index,
        to: index + found.length,
        people: people.slice(0, 5).map(idOf),
        of: null,
        isPossible: false,
      })
  }
  for (const { key, raw, from, to } of words) {
    const people = isHandle(register, key) && !isInAddress(from) ? register.handles.get(key) : undefined
    if (people)
      leaks.push({
        kind: raw === key ? 'ADDRESS' : 'NAME',
        from,
        to,
        people: people.slice(0, 5).map(idOf),
        of: null,
        isPossible: false,
      })
  }
  return leaks
}

/** «xcastaneda», «MalcolmAbernathy»: long enough to be no word of a language. */
const isHandle = ({ byKey }: Reading['register'], key: string): boolean =>
  key.length >= 8 && !byKey.has(key) && !isOrdinary(key)

/** By the domain of somebody's address, or by a label that an organisation's name makes: «www.terceraraiz.example». */
function atDomain(
  { domains, organisations, byHostName, acronyms, telling }: Reading['register'],
  host: string,
): readonly number[] {
  const parts = host.split('.')
  for (let from = 0; from < parts.length - 1; from += 1) {
    const people = domains.get(parts.slice(from).join('.'))
    if (people) return people
  }
  for (const part of parts.slice(0, -1)) {
    const words = part.split('-').filter((word) => !particles.has(word))
    const [organisation] = byHostName.get(letterOnly(part)) ?? byHostName.get(letterOnly(words.join(''))) ?? []
    if (organisation !== undefined) return organisations[organisation]?.people ?? []
    // «fpct-patagonia.example», «vigie-oyapock.example»
    const [meant, other] = [
      ...new Set(
        words.flatMap((word) => [
          ...(word.length >= 4 && !knownAcronyms.has(word) ? (acronyms.get(word) ?? []) : []),
          ...(telling.get(word)?.organisations ?? []),
        ]),
      ),
    ]
    if (meant !== undefined && other === undefined && areOfName(words, organisations[meant]?.name ?? ''))
      return organisations[meant]?.people ?? []
  }
  return []
}

/** All words but an acronym begin like one of the name, and there are two or more. */
function areOfName(words: readonly string[], name: string): boolean {
  const own = wordsOf(name).map(({ key }) => key.slice(0, beginning))
  const others = words.filter((word) => !own.includes(word.slice(0, beginning)))
  return words.length > 1 && others.length <= 1 && others.every((word) => word.length <= longestLabelAcronym)
}
const beginning = 6
const longestLabelAcronym = 6
