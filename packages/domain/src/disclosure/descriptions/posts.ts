/**
 * Finds people identified by their office together with a paraphrase of their organisation's name: «la juge du tribunal pénal
 * numérique», «la fiscal delegada».
 */

import { isGeneric, type Meaning } from '../register/organisations.ts'
import type { Reading } from '../register/reading.ts'
import type { Register } from '../register/register.ts'
import { isLeading, isOfficeOfOne, meaningOf } from '../register/titles.ts'
import { conceptsOf } from '../text/concepts.ts'
import { dictionaryMarks } from '../text/dictionary.ts'
import type { Leak } from '../text/leak.ts'
import { isBody, isOne, rolesIn } from '../text/nouns.ts'
import { actsAt, didAt, isDefinite, isPresent } from '../text/presence.ts'
import { particles } from '../text/words.ts'

/** Number of content words considered after the office. */
const reach = 6
/** Minimum number of the name's words that must appear, and their minimum share of all its words. */
const minSaid = 3
const minShare = 0.6
/** A partial name that fits more people than these is ignored. */
const maxMeant = 2

interface Fit {
  organisation: number
  last: number
  /** All words of the name; most of them; or only the first ones, without the place. */
  extent: 'WHOLE' | 'MOST' | 'BEGINNING'
}

/** Only possible leaks: a text may mean another court or unit of the same kind. */
export const postsIn = (reading: Reading): Leak[] => [...officesIn(reading), ...headsIn(reading)]

function officesIn(reading: Reading): Leak[] {
  const { words } = reading
  return words.flatMap(({ key }, at): Leak[] => {
    if (!isPost(reading, at)) return []
    const isKnown = isOfSomebody(reading, at)
    if (!isKnown && !isIndefinite(reading, at)) return []
    const said = saidBehind(reading, at)
    const office = new Set(conceptsOf(key))
    const fits = [...candidates(reading, [...said.keys(), ...office])].flatMap(
      (meaning) => fitOf(reading, meaning, said, office, at) ?? [],
    )
    const full = fits.filter(({ extent }) => extent !== 'BEGINNING')
    const meant = full.length > 0 ? full.slice(0, 1) : isKnown ? fits : []
    const [fit] = meant
    const isMeant = fit !== undefined && (isKnown ? isInRoom(reading, at, fit) : isActing(reading, at, fit))
    return isMeant ? officeLeak(reading, at, fit, meant) : []
  })
}

/** `meant`: all names that it may refer to if only a beginning appears. */
function officeLeak({ words, register }: Reading, at: number, fit: Fit, meant: readonly Fit[]): Leak[] {
  const organisations = new Set(meant.map(({ organisation }) => organisation))
  const people = new Set([...organisations].flatMap((one) => register.organisations[one]?.people ?? []))
  if (fit.extent === 'BEGINNING' && people.size > maxMeant) return []
  return [
    {
      kind: 'TITLE',
      from: words[at]?.from ?? 0,
      to: words[fit.last]?.to ?? 0,
      isPossible: true,
      of: register.organisations[fit.organisation]?.name ?? null,
      people: [...people].slice(0, 5).map((person) => register.people[person]?.id ?? ''),
    },
  ]
}

/** «La présidente de l’association a rappelé»: a title alone, with the kind of its holder's organisation. */
function headsIn(reading: Reading): Leak[] {
  const { words, scene, register } = reading
  return words.flatMap(({ key, from }, at): Leak[] => {
    if (!isOfficeOfOne(key) || !isDefinite(words, at - 1)) return []
    const titled = (register.titles.get(meaningOf(key)) ?? []).filter(({ meanings }) => meanings.length === 1)
    const kind = [at + 2, at + 3].find((next) => isGeneric(words[next]?.key ?? ''))
    if (titled.length === 0 || kind === undefined || !isTheirs(reading, at, kind)) return []
    if (words[kind + 1]?.before.includes(',') || !actsAt(scene, kind + 1)) return []
    const ofKind = new Set(
      conceptsOf(words[kind]?.key ?? '').flatMap((mark) =>
        (register.byMark.get(mark) ?? []).flatMap(
          ({ meaning }) => register.organisations[register.meanings[meaning]?.organisation ?? -1]?.people ?? [],
        ),
      ),
    )
    const holders = titled.filter(({ person }) => ofKind.has(person)).map(({ person }) => person)
    if (holders.length === 0 || holders.length > maxMeant) return []
    return [
      {
        kind: 'TITLE',
        from,
        to: words[kind]?.to ?? 0,
        of: null,
        isPossible: true,
        people: holders.map((person) => register.people[person]?.id ?? ''),
      },
    ]
  })
}

/** «Of the», «de l’», «del», «da» between an office and its organisation. */
const isTheirs = ({ words, scene }: Reading, at: number, kind: number): boolean => {
  const between = words.slice(at + 1, kind).map(({ key }) => key)
  return (
    scene.isJoined(kind) &&
    scene.isJoined(at + 1) &&
    /^(?:of the|of our|de l[ao]s?|de l|del|d[aou]|de nuestr[ao]|de notre)$/.test(between.join(' '))
  )
}

/** Words for somebody of an organisation, whatever they do there. */
const fromAnywhere: ReadonlySet<string> = new Set(
  `representative representante representant integrante member miembro membro membra membre colleague colega collegue employee empleada empleado empregada empregado employe staffer funcionaria funcionario fonctionnaire official colaborador colaboradora collaborateur collaboratrice delegate delegada delegado delegue deleguee spokesperson spokeswoman spokesman portavoz vocera vocero someone somebody alguien alguem quelquun person persona pessoa personne participant participante voice voz voix`.split(
    ' ',
  ),
)

/** Whether the word is for somebody of an organisation, whatever they do there. */
export const isSomebodys = (key: string): boolean => fromAnywhere.has(key)

/** An office, a noun for an occupation, or a member of an organisation. */
function isPost({ words, scene }: Reading, at: number): boolean {
  const { key = '' } = words[at] ?? {}
  if (isOfficeOfOne(key) || fromAnywhere.has(key)) return true
  const noun = scene.nounAt.get(at)
  return noun !== undefined && isOne(noun) && !isBody(noun) && noun.terms.some(({ kind }) => kind === 'ROLE')
}

/** «The judge», «the ministry’s negotiator». */
const isOfSomebody = ({ words }: Reading, at: number): boolean =>
  isDefinite(words, at - 1) || /^['’]$/.test(words[at - 1]?.before ?? '')

/** «A registrar», «as registrar», «someone». */
const isIndefinite = ({ words }: Reading, at: number): boolean =>
  /^(?:an?|una?|uma?|une|as|como|en|comme|tant|someone|alguien|alguem|quelquun)$/.test(words[at - 1]?.key ?? '') ||
  words[at]?.opens === true ||
  /^(?:someone|somebody|alguien|alguem|quelquun)$/.test(words[at]?.key ?? '')

/** Somebody of an unnamed court or commission did something: «a registrar of a court for electronic offences asked». */
const isActing = ({ scene }: Reading, at: number, { last }: Fit): boolean =>
  isPresent(scene, at, last) || [1, 2, 3].some((more) => scene.isJoined(last + more) && didAt(scene, last + more))

/** Somebody acts, or is said to be present. */
function isInRoom({ scene, words }: Reading, at: number, { last, extent }: Fit): boolean {
  if (extent === 'WHOLE') return true
  if (extent === 'BEGINNING') {
    const next = [1, 2].find((more) => !/^(?:s|se|nos|lhe|le|me|no|nao|n|y)$/.test(words[last + more]?.key ?? ''))
    return next !== undefined && actsAt(scene, last + next) && scene.isJoined(last + next)
  }
  return (
    isPresent(scene, at, last) || [1, 2, 3].some((more) => actsAt(scene, last + more) && scene.isJoined(last + more))
  )
}

/** Marks of the words after the office, with their positions. */
function saidBehind({ words, scene }: Reading, at: number): Map<string, number> {
  const said = new Map<string, number>()
  for (let next = at + 1, taken = 0; taken < reach && scene.isJoined(next); next += 1) {
    const { key = '', before = '' } = words[next] ?? {}
    if (before.includes(',')) break
    if (particles.has(key) || key === 's') continue
    taken += 1
    for (const mark of [...conceptsOf(key), ...dictionaryMarks(key)]) if (!said.has(mark)) said.set(mark, next)
  }
  return said
}

const candidates = ({ register }: Reading, marks: readonly string[]): Set<number> =>
  new Set(marks.flatMap((mark) => register.byMark.get(mark)?.map(({ meaning }) => meaning) ?? []))

function fitOf(
  { register, words }: Reading,
  index: number,
  said: ReadonlyMap<string, number>,
  office: ReadonlySet<string>,
  at: number,
): Fit | null {
  const meaning: Meaning | undefined = register.meanings[index]
  if (!meaning) return null
  const { organisation, slots, own } = meaning
  const spots = slots.map((marks) => {
    const mark = marks.find((one) => said.has(one))
    if (mark !== undefined) return said.get(mark) ?? null
    return marks.some((one) => office.has(one)) ? at : null
  })
  const places = new Set(spots.filter((spot) => spot !== null))
  const last = Math.max(at, ...places)
  const isBeginning = spots[0] === at && spots[1] === at + 1 && last === at + 1
  const isMost =
    places.size >= minSaid &&
    places.size >= slots.length * minShare &&
    spots.some((spot, slot) => spot !== null && own[slot])
  const { key: post = '' } = words[at] ?? {}
  if (isMost && isHeld(register, post, organisation, spots.includes(at)))
    return { organisation, last, extent: places.size === slots.length ? 'WHOLE' : 'MOST' }
  return isBeginning && slots.length > 2 ? { organisation, last, extent: 'BEGINNING' } : null
}

/**
 * Whether somebody of the organisation may hold the office: it is a leading office, is part of the name or of somebody's title
 * there, or belongs to that kind of organisation.
 */
function isHeld(register: Register, office: string, organisation: number, isOfName: boolean): boolean {
  if (isOfName || isLeading(office) || fromAnywhere.has(office)) return true
  const { name = '', people = [] } = register.organisations[organisation] ?? {}
  if (register.titles.get(meaningOf(office))?.some(({ person }) => people.includes(person))) return true
  const roles = rolesIn(name)
  return rolesIn(office).some((role) => roles.includes(role))
}
