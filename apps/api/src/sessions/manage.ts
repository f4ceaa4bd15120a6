/** Adds, changes, moves and removes sessions. */
import { randomUUID } from 'node:crypto'
import { checkText, tidy } from '@plenaria/schema/texts'
import type {
  AddSessionInput,
  MoveSessionInput,
  ResolversTypes,
  SessionFactsInput,
  SessionNoticeInput,
  UpdateSessionInput,
} from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { fieldProblem } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { SessionRow } from '../request/rows.ts'
import { asRead, changingProgramme, findSession, type Locked, recordChange } from './change.ts'
import { chooseAgain, leftWithout } from './choices.ts'
import { readFacts, readTimes } from './facts.ts'
import { queueMoveMails, queueRemovalMails } from './mails.ts'
import { fitPlaces } from './places.ts'
import { recordPlaces } from './recordPlaces.ts'
import { haveNotes } from './rule.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

const maxSessions = 100

export async function addSession(
  { eventSlug, facts }: AddSessionInput,
  context: Context,
): Promise<Result<'AddSessionResult'>> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, eventSlug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  return changingProgramme(known, null, context, async (locked) => {
    const { transaction, event } = locked
    const read = readFacts(facts, event)
    if (read.problems) return invalidInput(language, read.problems)
    const count = await transaction.session.count({ where: { eventId: event.id } })
    if (count >= maxSessions) return invalidInput(language, fieldProblem('facts', 'TOO_MANY', { maximum: maxSessions }))
    const id = randomUUID()
    const { capacity, ...value } = read.value
    const added = await transaction.session.create({
      data: { ...value, id, eventId: event.id, ...sealedLink(facts, id, context) },
    })
    const session = await withCapacity(locked, added, capacity)
    return { __typename: 'SessionAdded', session, event: await recordChange(locked, 'SESSION_ADDED', null, session) }
  })
}

export async function updateSession(
  { id, version, facts, notify }: UpdateSessionInput,
  context: Context,
): Promise<Result<'UpdateSessionResult'>> {
  const { language } = context
  const known = await findSession(id, context)
  if (!known) return refuse(language, 'UnknownSession', {})
  return changingProgramme(known.event, id, context, async (locked) => {
    const { transaction } = locked
    const found = await asRead(locked, { id, version }, context)
    if ('__typename' in found) return found
    const before = found.session
    const read = readFacts(facts, locked.event)
    const problems = [...(read.problems ?? []), ...noticeProblems(notify)]
    if (read.problems || problems.length > 0) return invalidInput(language, problems)
    const { capacity, ...value } = read.value
    if (capacity !== null && before.capacity !== null && before.held > capacity) {
      const held = can.countAffected(context.viewer, locked.event) ? before.held : null
      return refuse(language, 'CapacityBelowHeld', { held })
    }
    const link = sealedLink(facts, id, context)
    const updated = await transaction.session.update({
      where: { id },
      data: { ...value, ...link, version: { increment: 1 } },
    })
    const session = await withCapacity(locked, updated, capacity)
    const noted = link.joinLink && before.joinLink ? { joinLinkReplaced: true } : {}
    const notified = await queueMoveMails(transaction, locked.at, { before, after: session, notify })
    const event = await recordChange(locked, 'SESSION_UPDATED', before, session, { noted, notified })
    return { __typename: 'SessionUpdated', session, event }
  })
}

const noticeProblems = (notify: SessionNoticeInput | null | undefined) =>
  checkText('notify.text', notify?.text, 2_000, { required: false })

export async function moveSession(
  { id, version, startsLocal, endsLocal, notify }: MoveSessionInput,
  context: Context,
): Promise<Result<'MoveSessionResult'>> {
  const { language } = context
  const known = await findSession(id, context)
  if (!known) return refuse(language, 'UnknownSession', {})
  return changingProgramme(known.event, id, context, async (locked) => {
    const found = await asRead(locked, { id, version }, context)
    if ('__typename' in found) return found
    const read = readTimes({ startsLocal, endsLocal }, locked.event)
    const problems = [...(read.problems ?? []), ...noticeProblems(notify)]
    if (read.problems || problems.length > 0) return invalidInput(language, problems)
    const session = await locked.transaction.session.update({
      where: { id },
      data: { ...read.value, version: { increment: 1 } },
    })
    const notified = await queueMoveMails(locked.transaction, locked.at, {
      before: found.session,
      after: session,
      notify,
    })
    const event = await recordChange(locked, 'SESSION_MOVED', found.session, session, { notified })
    return { __typename: 'SessionMoved', session, event }
  })
}

export async function removeSession(
  { id, version }: { id: string; version: number },
  context: Context,
): Promise<Result<'RemoveSessionResult'>> {
  const { language } = context
  const known = await findSession(id, context)
  if (!known) return refuse(language, 'UnknownSession', {})
  return changingProgramme(known.event, id, context, async (locked) => {
    const found = await asRead(locked, { id, version }, context)
    if ('__typename' in found) return found
    if (await haveNotes(locked.transaction, [id])) return refuse(language, 'SessionHasNotes', {})
    const left = await leftWithout(locked.transaction, found.session.eventId, [id])
    const notified = await queueRemovalMails(locked.transaction, locked.at, found.session, left)
    await locked.transaction.session.delete({ where: { id } })
    const event = await recordChange(locked, 'SESSION_REMOVED', found.session, null, { notified })
    await chooseAgain(locked, event.id, left.choice)
    return { __typename: 'SessionRemoved', event }
  })
}

/** Default: unchanged. Empty: none. */
function sealedLink(
  { joinLink }: SessionFactsInput,
  id: string,
  { sealing }: Context,
): { joinLink?: Uint8Array<ArrayBuffer> | null } {
  if (joinLink == null) return {}
  const link = tidy(joinLink)
  return { joinLink: link === '' ? null : sealing.seal(link, id) }
}

/** Updates places for the session's new capacity. */
async function withCapacity(
  { transaction, actor, at }: Locked,
  before: SessionRow,
  capacity: number | null,
): Promise<SessionRow> {
  const { id, eventId } = before
  if (before.capacity === capacity) return before
  await transaction.session.update({ where: { id }, data: { capacity } })
  const changes = await fitPlaces(transaction, before, capacity, at.getTime())
  await recordPlaces({ transaction, actor, at }, eventId, changes)
  return transaction.session.findUniqueOrThrow({ where: { id } })
}
