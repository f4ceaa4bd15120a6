/**
 * Marks words of a note that may identify participants. For everyone, by form: anything that looks like a name or an address. By
 * the register only for viewers who can see these people's names, so that writing names into a note reveals nothing.
 */

import { looksLikePeople } from '@plenaria/domain/disclosure/names/lookOfNames'
import type { LeakKind } from '@plenaria/domain/disclosure/text/leak'
import { can, visibilityKey } from '../access/policy.ts'
import { eventOf, masksFor } from '../access/seen.ts'
import { type Searcher, searcherBy } from '../findings/leakThread.ts'
import { readSetting, settingStamp } from '../findings/setting.ts'
import type { Context } from '../request/context.ts'
import { perRequestAndKey } from '../request/perRequest.ts'
import type { EventRow, NoteRow, RegistrationRow } from '../request/rows.ts'
import { localised } from '../request/texts.ts'

/** Words that may identify a participant, and their position in UTF-16 units; `to` is exclusive. */
export interface Mark {
  kind: LeakKind
  from: number
  to: number
}

/** Stored with the note: depends only on the text and on public facts of the event. */
export const marksByForm = async (
  text: string,
  event: EventRow,
  { database }: Pick<Context, 'database'>,
): Promise<Mark[]> => looksLikePeople(text, await publicNames(event, database))

/** The compiler sees the column as `unknown`; only `marksByForm` writes it. */
const storedMarks = ({ marks }: Pick<NoteRow, 'marks'>): Mark[] => marks as unknown as Mark[]

/** Includes marks of people whom the viewer sees; of overlapping marks, the first and longer one is used. */
export async function marksSeen(note: NoteRow, context: Context): Promise<Mark[]> {
  const byForm = storedMarks(note)
  if (note.text === '') return byForm
  const { eventId } = await context.database.session.findUniqueOrThrow({ where: { id: note.sessionId } })
  const searcher = await searcherSeen(eventId, context)
  const found = searcher ? await searcher.leaksIn(note.text) : []
  const sorted = [...byForm, ...found]
    .map(({ kind, from, to }) => ({ kind, from, to }))
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
  const kept: Mark[] = []
  for (const mark of sorted) if (mark.from >= (kept.at(-1)?.to ?? 0)) kept.push(mark)
  return kept
}

/** Created once per request, so that it reflects the viewer's current rights. */
const searcherSeen = perRequestAndKey(openSearcher)

/** The register is read, masked and prepared once for all viewers with the same rights, until it changes. */
async function openSearcher(eventId: string, context: Context): Promise<Searcher | null> {
  const { viewer, database } = context
  const event = await eventOf({ eventId }, context)
  if (!viewer || !can.seeRegistrations(viewer, event)) return null
  const seen = async (people: RegistrationRow[]) => {
    const masked = await Promise.all(people.map((person) => asSeen(person, event, context)))
    return masked.filter((person) => person !== null)
  }
  const read = async () => {
    // Without what people sent: a note records what was said.
    const setting = { ...(await readSetting(database, eventId, seen)), unpublished: [] }
    return JSON.stringify(setting)
  }
  const isRegistered = (await database.registration.count({ where: { eventId, emailKey: viewer.emailKey } })) > 0
  const key = [await settingStamp(database, eventId), visibilityKey(viewer, event), isRegistered && viewer.emailKey]
  return searcherBy(JSON.stringify(key), read)
}

/** The person with masked fields emptied; null if the viewer can't see who it is. */
async function asSeen(person: RegistrationRow, event: EventRow, context: Context): Promise<RegistrationRow | null> {
  if (!can.reviewRegistration(context.viewer, person, event)) return null
  const masks = await masksFor(person, context)
  if (masks.has('NAME')) return null
  return {
    ...person,
    ...(masks.has('EMAIL') && { email: '', emailKey: '' }),
    ...(masks.has('ORGANISATION') && { organisation: null, organisationKey: null, organisationNames: null }),
    ...(masks.has('COUNTRY') && { country: '' }),
    ...(masks.has('ANSWERS') && { answers: {} }),
  }
}

/** Names of institutes, groups, sessions and topics, which readers of notes see anyway. */
async function publicNames(
  { id: eventId, hostId, titles }: EventRow,
  database: Context['database'],
): Promise<string[]> {
  const [institutes, groups, sessions, topics] = await Promise.all([
    database.institute.findMany({
      where: { OR: [{ id: hostId }, { grants: { some: { eventId, state: 'AGREED' } } }] },
      select: { names: true },
    }),
    database.stakeholderGroup.findMany({ where: { eventId }, select: { names: true } }),
    database.session.findMany({ where: { eventId }, select: { titles: true } }),
    database.topic.findMany({ where: { eventId }, select: { titles: true } }),
  ])
  return [...institutes, ...groups]
    .map(({ names }) => names)
    .concat(
      [...sessions, ...topics].map((each) => each.titles),
      titles,
    )
    .flatMap((texts) => Object.values(localised(texts)))
}
