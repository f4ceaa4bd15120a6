/** People who are identified by how they are reached: addresses, hosts, names of accounts, telephone numbers. */

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

/** «(at)», «[punto]», « arroba »: how addresses are written for people and not for machines. */
const atSign = String.raw`\s?(?:@|[([{<]\s?(?:at|arroba|arobase|arrobase|chez)\s?[)\]}>]|\s(?:at|arroba|arobase|arrobase|chez)\s)\s?`
const spelt = String.raw`\s?[([{<]\s?(?:dot|punto|ponto|point)\s?[)\]}>]\s?|\s(?:dot|punto|ponto|point)\s`
const stop = String.raw`(?:\.|${spelt})`
const atPattern = new RegExp(atSign, 'gi')
const stopPattern = new RegExp(stop, 'gi')
/** No longer than addresses can be (RFC 1035, RFC 5321): without an end, a text of one endless word took an hour. */
const local = String.raw`[\p{L}\p{N}._%+-]{1,64}`
const label = String.raw`[\p{L}\p{N}-]+`
/** «ana guion bajo sol» */
const join = String.raw`\s(?:gui[oó]n(?:\sbajo)?|underscore|underline|sublinhado|h[ií]fen|hyphen|dash|tra[cç]o|tiret(?:\sbas)?)\s`
const joinPattern = new RegExp(join, 'gi')
/** From the sign to the end: what stands before it is looked at only where there is one. */
const fromSignPattern = new RegExp(`${atSign}${label}(?:${stop}${label}){1,127}`, 'giu')
const beforeSignPattern = new RegExp(`${local}(?:(?:${join}|${spelt})${local}){0,4}$`, 'iu')
const maxLocalLength = 350
const hostPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.-])(?:${label}${stop}){1,127}\p{L}{2,}(?![\p{L}\p{N}-])`,
  'giu',
)
const handlePattern =
  /(?<![\p{L}\p{N}.])@([\p{L}\p{N}._-]{4,})|(?:(?<![/:])\/~?|\bin\/|\buser[:/])([\p{L}\p{N}._-]{6,})/giu

/** Fifteen digits at most (E.164), parted by spaces, stops, hyphens or brackets. */
const telephonePattern = /(?<![\d.])(?:\+|00\s?)[1-9](?:[\s().-]{0,2}\d){6,14}(?!\d)/g

/** «(061) 555 014 233»: without the country; nine digits at least, so that it is no date. */
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

/** Where an address, the name of an account or a telephone number stands, no matter whose. */
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

/** By the whole name of the account, a part of it, what its letters are made of, or what its words mean. */
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

/** «borderland_ray»: a name that somebody has, or is called by, beside a word of their organisation. */
function byNameAndOrganisation({ byKey, byNickname, telling, organisations }: Register, account: string): number[] {
  const parts = account.toLowerCase().split(/[._-]/)
  const named = new Set(
    parts.flatMap((part) => [...(byKey.get(part) ?? []), ...(byNickname.get(part) ?? [])]).map(({ person }) => person),
  )
  const ofThem = parts.flatMap((part) => telling.get(part)?.organisations ?? [])
  return ofThem.flatMap((one) => organisations[one]?.people ?? []).filter((person) => named.has(person))
}

/** «xcastaneda» in the middle of a text. */
const namesOfAccounts = (reading: Reading): Leak[] =>
  reading.words.flatMap(({ key, raw, from, to }) => {
    const people = isHandle(reading.register, key) ? (reading.register.handles.get(key) ?? []) : []
    return leakOf(reading, raw === key ? 'ADDRESS' : 'NAME', { from, to }, people)
  })

/** «+599 9 555 0142», «00 599 9 …»: of a country from which few people are. */
const telephonesIn = (text: string, reading: Reading): Leak[] =>
  [...text.matchAll(telephonePattern)].flatMap((found) => {
    const codes = countriesCalledBy(found[0].replace(/\D/g, '').replace(/^00/, ''))
    const { people, isFew } = reading.register.crowd.find(codes, [])
    return codes.length > 0 && isFew
      ? leakOf(reading, 'ADDRESS', placeOf(found), people).map((leak) => ({ ...leak, isPossible: true }))
      : []
  })

/** «xcastaneda», «MalcolmAbernathy»: long enough to be no word of a language. */
const isHandle = ({ byKey }: Register, key: string): boolean => key.length >= 8 && !byKey.has(key) && !isOrdinary(key)

/** By the domain of somebody's address, or by a label that an organisation's name makes: «www.terceraraiz.example». */
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

/** Null where a label says nothing of any organisation. */
function atLabel(register: Register, label: string): readonly number[] | null {
  const { organisations, byHostName, nameplates } = register
  const words = label.split('-').filter((word) => !particles.has(word))
  const [named] = byHostName.get(letterOnly(label)) ?? byHostName.get(letterOnly(words.join(''))) ?? []
  const organisation = named ?? meantBy(register, words)
  if (organisation !== undefined) return organisations[organisation]?.people ?? []
  return plateOf(nameplates, letterOnly(label))?.people ?? null
}

/** The one organisation that words of a label mean: «fpct-patagonia.example», «vigie-oyapock.example». */
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

/** «ysyry.example», «ocln-antilles.example»: no word of a language, but of one organisation or its acronym. */
const isTelling = (word: string): boolean =>
  word.length >= 4 && !isKnownWord(word) && !isOrdinary(word) && !isCity(word) && !knownAcronyms.has(word)

/** All words but an acronym begin like one of the name, and there are two or more. */
function areOfName(words: readonly string[], name: string): boolean {
  const own = wordsOf(name).map(({ key }) => key.slice(0, beginning))
  const others = words.filter((word) => !own.includes(word.slice(0, beginning)))
  return words.length > 1 && others.length <= 1 && others.every((word) => word.length <= maxLabelAcronymLength)
}
const beginning = 6
const maxLabelAcronymLength = 6
