/** Finds people identified by contact details: addresses, hosts, account names, telephone numbers. */

import { countriesCalledBy } from '../lexicon/callingCodes.ts'
import { knownAcronyms } from '../lexicon/common.ts'
import { marksOfParts, plateOf } from '../register/handles.ts'
import type { Reading } from '../register/reading.ts'
import { letterOnly, type Register } from '../register/register.ts'
import { isKnownWord } from '../text/concepts.ts'
import type { Leak } from '../text/leak.ts'
import { isOrdinary } from '../text/ordinary.ts'
import { isCity } from '../text/places.ts'
import { particles, wordsOf } from '../text/words.ts'

/** «(at)», «[punto]», « arroba »: addresses written for people rather than machines. */
const atSign = String.raw`\s?(?:@|[([{<]\s?(?:at|arroba|arobase|arrobase|chez)\s?[)\]}>]|\s(?:at|arroba|arobase|arrobase|chez)\s)\s?`
const spelt = String.raw`\s?[([{<]\s?(?:dot|punto|ponto|point)\s?[)\]}>]\s?|\s(?:dot|punto|ponto|point)\s`
const stop = String.raw`(?:\.|${spelt})`
const atPattern = new RegExp(atSign, 'gi')
const stopPattern = new RegExp(stop, 'gi')
/** Bounded by the maximum length of addresses (RFC 1035, RFC 5321): unbounded, a text of one endless word took an hour. */
const local = String.raw`[\p{L}\p{N}._%+-]{1,64}`
const label = String.raw`[\p{L}\p{N}-]+`
/** «ana guion bajo sol» */
const join = String.raw`\s(?:gui[oó]n(?:\sbajo)?|underscore|underline|sublinhado|h[ií]fen|hyphen|dash|tra[cç]o|tiret(?:\sbas)?)\s`
const joinPattern = new RegExp(join, 'gi')
/** Matches from the sign on; the part before it is examined only if there is a sign. */
const fromSignPattern = new RegExp(`${atSign}${label}(?:${stop}${label}){1,127}`, 'giu')
const beforeSignPattern = new RegExp(`${local}(?:(?:${join}|${spelt})${local}){0,4}$`, 'iu')
const maxLocalLength = 350
const hostPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.-])(?:${label}${stop}){1,127}\p{L}{2,}(?![\p{L}\p{N}-])`,
  'giu',
)
const handlePattern =
  /(?<![\p{L}\p{N}.])@([\p{L}\p{N}._-]{4,})|(?:(?<![/:])\/~?|\bin\/|\buser[:/])([\p{L}\p{N}._-]{6,})/giu

/** At most fifteen digits (E.164), separated by spaces, stops, hyphens or brackets. */
const telephonePattern = /(?<![\d.])(?:\+|00\s?)[1-9](?:[\s().-]{0,2}\d){6,14}(?!\d)/g

/** «(061) 555 014 233»: without a country code; at least nine digits, so that dates don't match. */
const localNumberPattern = /(?<![\d+.,-])(?=(?:\D{0,2}\d){9})\(?\d{2,4}\)?(?:[ .-]\d{2,4}){2,4}(?![\d,])/g

export function addressesIn(text: string, reading: Reading): Leak[] {
  const written = writtenOut(text, reading)
  const isFree = ({ from }: Leak) => !written.some((address) => from >= address.from && from < address.to)
  return [
    ...written,
    ...[...hostsIn(text, reading), ...accountsIn(text, reading), ...namesOfAccounts(reading)].filter(isFree),
    ...telephonesIn(text, reading),
  ]
}

/** Spans of addresses, account names and telephone numbers, no matter whose. */
export const contactsIn = (text: string): { from: number; to: number }[] => [
  ...[...text.matchAll(fromSignPattern)].flatMap(({ 0: sign, index }) => {
    const [before] = beforeSignPattern.exec(text.slice(Math.max(0, index - maxLocalLength), index)) ?? []
    return before === undefined ? [] : [{ from: index - before.length, to: index + sign.length }]
  }),
  ...[handlePattern, telephonePattern, localNumberPattern].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(placeOf),
  ),
]

function leakOf(
  { register }: Reading,
  kind: Leak['kind'],
  { from, to }: { from: number; to: number },
  people: readonly number[],
  of: string | null = null,
): Leak[] {
  if (people.length === 0) return []
  const ids = people.slice(0, 5).map((person) => register.people[person]?.id ?? '')
  return [{ kind, from, to, people: ids, of, isPossible: false }]
}

const placeOf = ({ 0: found, index }: RegExpExecArray) => ({ from: index, to: index + found.length })

function writtenOut(text: string, reading: Reading): Leak[] {
  const { addresses, handles, nameplates } = reading.register
  return [...text.matchAll(fromSignPattern)].flatMap(({ 0: sign, index }) => {
    const [before] = beforeSignPattern.exec(text.slice(Math.max(0, index - maxLocalLength), index)) ?? []
    if (before === undefined) return []
    const place = { from: index - before.length, to: index + sign.length }
    const address = text
      .slice(place.from, place.to)
      .toLowerCase()
      .replace(atPattern, '@')
      .replace(joinPattern, '_')
      .replace(stopPattern, '.')
      .replace(/\s/g, '')
    const [local = '', domain = ''] = address.split('@')
    const person = addresses.get(address)
    const named = handles.get(letterOnly(local)) ?? plateOf(nameplates, letterOnly(local))?.people ?? []
    const people = person === undefined ? [...named, ...atDomain(reading.register, domain)] : [person]
    return leakOf(reading, 'ADDRESS', place, people)
  })
}

const hostsIn = (text: string, reading: Reading): Leak[] =>
  [...text.matchAll(hostPattern)].flatMap((found) => {
    const host = found[0].toLowerCase().replace(stopPattern, '.')
    return leakOf(reading, 'DOMAIN', placeOf(found), atDomain(reading.register, host), host)
  })

const accountsIn = (text: string, reading: Reading): Leak[] =>
  [...text.matchAll(handlePattern)].flatMap((found) =>
    leakOf(reading, 'ADDRESS', placeOf(found), ofAccount(reading.register, found[1] ?? found[2] ?? '')),
  )

/** Matches the whole account name, a part of it, the names it is composed of, or the meaning of its words. */
function ofAccount(register: Register, name: string): readonly number[] {
  const { handles, nameplates, byMark, meanings, organisations } = register
  const parts = [name, ...name.split(/[._-]/).filter((part) => part.length >= 6)]
  const known = parts.flatMap((part) => handles.get(letterOnly(part)) ?? [])
  if (known.length > 0) return known
  const plate = parts.map((part) => plateOf(nameplates, letterOnly(part))).find((found) => found !== null)
  if (plate) return plate.people
  const atWork = byNameAndOrganisation(register, name)
  if (atWork.length > 0) return atWork
  const said = marksOfParts(name)
  const meant = said.length < 2 ? undefined : byMark.get(said[0]?.[0] ?? '')
  const whole = meant?.find(({ meaning }) =>
    meanings[meaning]?.slots.every((slot) => said.some((marks) => marks.some((mark) => slot.includes(mark)))),
  )
  const meaning = whole && meanings[whole.meaning]
  return meaning ? (organisations[meaning.organisation]?.people ?? []) : []
}

/** «borderland_ray»: somebody's name or nickname next to a word of their organisation. */
function byNameAndOrganisation({ byKey, byNickname, telling, organisations }: Register, account: string): number[] {
  const parts = account.toLowerCase().split(/[._-]/)
  const named = new Set(
    parts.flatMap((part) => [...(byKey.get(part) ?? []), ...(byNickname.get(part) ?? [])]).map(({ person }) => person),
  )
  const ofThem = parts.flatMap((part) => telling.get(part)?.organisations ?? [])
  return ofThem.flatMap((one) => organisations[one]?.people ?? []).filter((person) => named.has(person))
}

/** «xcastaneda» in running text. */
const namesOfAccounts = (reading: Reading): Leak[] =>
  reading.words.flatMap(({ key, raw, from, to }) => {
    const people = isHandle(reading.register, key) ? (reading.register.handles.get(key) ?? []) : []
    return leakOf(reading, raw === key ? 'ADDRESS' : 'NAME', { from, to }, people)
  })

/** «+599 9 555 0142», «00 599 9 …»: of a country that few people are from. */
const telephonesIn = (text: string, reading: Reading): Leak[] =>
  [...text.matchAll(telephonePattern)].flatMap((found) => {
    const codes = countriesCalledBy(found[0].replace(/\D/g, '').replace(/^00/, ''))
    const { people, isFew } = reading.register.crowd.find(codes, [])
    return codes.length > 0 && isFew
      ? leakOf(reading, 'ADDRESS', placeOf(found), people).map((leak) => ({ ...leak, isPossible: true }))
      : []
  })

/** «xcastaneda», «MalcolmAbernathy»: too long to be an ordinary word. */
const isHandle = ({ byKey }: Register, key: string): boolean => key.length >= 8 && !byKey.has(key) && !isOrdinary(key)

/** Matches the domain of somebody's address, or a label formed from an organisation's name: «www.terceraraiz.example». */
function atDomain(register: Register, host: string): readonly number[] {
  const parts = host.split('.')
  for (let from = 0; from < parts.length - 1; from += 1) {
    const people = register.domains.get(parts.slice(from).join('.'))
    if (people) return people
  }
  for (const part of parts.slice(0, -1)) {
    const people = atLabel(register, part)
    if (people) return people
  }
  return []
}

/** Null if the label refers to no organisation. */
function atLabel(register: Register, label: string): readonly number[] | null {
  const { organisations, byHostName, nameplates } = register
  const words = label.split('-').filter((word) => !particles.has(word))
  const [named] = byHostName.get(letterOnly(label)) ?? byHostName.get(letterOnly(words.join(''))) ?? []
  const organisation = named ?? meantBy(register, words)
  if (organisation !== undefined) return organisations[organisation]?.people ?? []
  return plateOf(nameplates, letterOnly(label))?.people ?? null
}

/** The only organisation that the words of a label can refer to: «fpct-patagonia.example», «vigie-oyapock.example». */
function meantBy({ organisations, acronyms, telling }: Register, words: readonly string[]): number | undefined {
  const ofWord = (word: string) => [
    ...(word.length >= 4 && !knownAcronyms.has(word) ? (acronyms.get(word) ?? []) : []),
    ...(telling.get(word)?.organisations ?? []),
  ]
  const [meant, other] = new Set(words.flatMap(ofWord))
  if (meant === undefined || other !== undefined) return undefined
  const isMeant = areOfName(words, organisations[meant]?.name ?? '') || (words.length <= 2 && words.some(isTelling))
  return isMeant ? meant : undefined
}

/** «ysyry.example», «ocln-antilles.example»: not an ordinary word, but one of an organisation or its acronym. */
const isTelling = (word: string): boolean =>
  word.length >= 4 && !isKnownWord(word) && !isOrdinary(word) && !isCity(word) && !knownAcronyms.has(word)

/** Whether all words except an acronym are beginnings of words in the name, and there are at least two. */
function areOfName(words: readonly string[], name: string): boolean {
  const own = wordsOf(name).map(({ key }) => key.slice(0, beginning))
  const others = words.filter((word) => !own.includes(word.slice(0, beginning)))
  return words.length > 1 && others.length <= 1 && others.every((word) => word.length <= maxLabelAcronymLength)
}
const beginning = 6
const maxLabelAcronymLength = 6
