/** Focal points: organisers invite them with a number of places, which they fill with people from their organisation. */
import { randomUUID } from 'node:crypto'
import type { Prisma } from '@plenaria/prisma/client'
import { checkEmail, checkName, checkOrganisation, foldEmail, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { InviteFocalPointInput, NamePeopleInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockSeats, timeouts } from '../access/lock.ts'
import { can, rightToInvite } from '../access/policy.ts'
import { type Actor, actorFor, appendAudit } from '../audit/append.ts'
import { isId } from '../kernel/ids.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { actorOfPerson } from '../registrations/own.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow, FocalPointRow } from '../request/rows.ts'
import { checkPeople, maxNameLength, noteOf, termsProblems, type Wanted } from './check.ts'
import { lapseOf } from './clock.ts'
import { choice, invalidList } from './invite.ts'
import { fillsPlace, placesFilled, takeBack } from './manage.ts'
import { focalPointOfViewer } from './own.ts'
import { focalPointStateAt } from './state.ts'
import { lockInviting, queueMails, sendInvitations } from './write.ts'

type Result<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>

const maxPlaces = 500
const aWeek = 7 * 24 * 60 * 60_000

export async function inviteFocalPoint(
  input: InviteFocalPointInput,
  context: Context,
): Result<'InviteFocalPointResult'> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, input.eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.invite(requester, event))
  if (denial) return denial
  const at = await now(context)
  const right = rightToInvite(viewer, event, input.groupKey)
  return database.$transaction(async (transaction) => {
    await lockSeats(transaction, event.id)
    const { mayInviteTo } = await choice(transaction, event, context)
    const emailKey = foldEmail(input.email)
    const before = await transaction.focalPoint.findUnique({
      where: { eventId_emailKey: { eventId: event.id, emailKey } },
    })
    const problems = [
      ...fieldProblemsOf(input, before?.filled ?? 0),
      ...termsProblems(input, event, at),
      ...(mayInviteTo(input.groupKey) && (!before || mayInviteTo(before.groupKey))
        ? []
        : [{ path: 'groupKey', code: 'UNKNOWN' as const, expected: 'CHOICE' as const }]),
    ]
    if (problems.length > 0 || !right) return invalidInput(language, problems)
    const { instituteId, grantId } = right
    const data = {
      organisation: tidy(input.organisation),
      name: tidy(input.name),
      email: tidy(input.email),
      language: input.language,
      groupKey: input.groupKey,
      places: input.places,
      note: noteOf(input.note),
      expiresAt: input.expiresAt,
      revokedAt: null,
      instituteId,
      grantId,
      invitedAt: at,
      remindedFor: null,
    }
    const focalPoint = before
      ? await transaction.focalPoint.update({ where: { id: before.id }, data })
      : await transaction.focalPoint.create({ data: { id: randomUUID(), eventId: event.id, emailKey, ...data } })
    const { id, email } = focalPoint
    await appendAudit(transaction, [
      {
        ...actorFor(context, right),
        what: 'FOCAL_POINT_INVITED',
        at,
        eventId: event.id,
        before: before && termsOf(before),
        after: termsOf(focalPoint),
      },
    ])
    await queueMails(transaction, 'focal-point', [{ focalPointId: id, email, language: focalPoint.language }], {
      eventId: event.id,
      at,
    })
    return { __typename: 'FocalPointInvited' as const, focalPoint, event }
  }, timeouts)
}

const termsOf = ({ id, groupKey, places, expiresAt }: FocalPointRow) => ({
  focalPoint: id,
  groupKey,
  places,
  expiresAt,
})

const fieldProblemsOf = (
  { organisation, name, email, places }: InviteFocalPointInput,
  filled: number,
): FieldProblem[] => {
  const least = Math.max(1, filled)
  return [
    ...checkOrganisation('organisation', organisation, maxNameLength),
    ...checkName('name', name, maxNameLength),
    ...checkEmail('email', email),
    ...(places < least || places > maxPlaces
      ? [{ path: 'places', code: 'OUT_OF_RANGE' as const, minimum: least, maximum: maxPlaces }]
      : []),
  ]
}

export async function revokeFocalPoint(id: string, context: Context): Result<'RevokeFocalPointResult'> {
  const { database, viewer, language } = context
  const unknown = refuse(language, 'UnknownFocalPoint', {})
  const known = isId(id) ? await database.focalPoint.findUnique({ where: { id }, include: { event: true } }) : null
  const strong = viewer && { ...viewer, hasShownSecondFactor: true }
  if (!known || !can.inviteTo(strong, known.event, known.groupKey)) return unknown
  const { event, groupKey } = known
  const denial = await forbidden(context, (requester) => can.inviteTo(requester, event, groupKey))
  const right = rightToInvite(viewer, event, groupKey)
  if (denial || !right) return denial ?? unknown
  const at = await now(context)
  return database.$transaction(async (transaction) => {
    await lockSeats(transaction, event.id)
    const before = await transaction.focalPoint.findUnique({ where: { id } })
    if (before?.revokedAt !== null)
      return before ? { __typename: 'FocalPointRevoked' as const, focalPoint: before } : unknown
    const after = { focalPoint: id, places: before.places, filled: before.filled }
    await appendAudit(transaction, [
      { ...actorFor(context, right), what: 'FOCAL_POINT_REVOKED', at, eventId: event.id, after },
    ])
    const focalPoint = await transaction.focalPoint.update({ where: { id }, data: { revokedAt: at } })
    return { __typename: 'FocalPointRevoked' as const, focalPoint }
  }, timeouts)
}

/** People named late get a week to answer, if there is a week left before the event. */
const answerUntil = ({ expiresAt }: FocalPointRow, { startsAt }: EventRow, at: Date): Date =>
  new Date(Math.min(startsAt.getTime(), Math.max(expiresAt.getTime(), at.getTime() + aWeek)))

export async function namePeople(input: NamePeopleInput, context: Context): Result<'NamePeopleResult'> {
  const { database, language } = context
  const unknown = refuse(language, 'UnknownFocalPoint', {})
  const known = await focalPointOfViewer(input.focalPointId, context)
  if (!known) return unknown
  const problems = countProblems(input)
  if (problems.length > 0) return invalidInput(language, problems)
  const event = await database.event.findUniqueOrThrow({ where: { id: known.eventId } })
  const at = await now(context)
  return database.$transaction((transaction) => nameWithin(transaction, input, { known, event, at }, context), timeouts)
}

interface Naming {
  known: FocalPointRow
  event: EventRow
  at: Date
}

async function nameWithin(
  transaction: Prisma.TransactionClient,
  input: NamePeopleInput,
  { known, event, at }: Naming,
  context: Context,
): Result<'NamePeopleResult'> {
  const { language } = context
  const { id, groupKey } = known
  const wanted = input.people.map((person, index): Wanted => ({ row: index + 1, ...person, groupKey }))
  await lockInviting(transaction, event.id)
  await lockSeats(transaction, event.id)
  await lapseOf(transaction, event.id)
  const focalPoint = await transaction.focalPoint.findUnique({ where: { id } })
  if (!focalPoint) return refuse(language, 'UnknownFocalPoint', {})
  const state = focalPointStateAt(focalPoint, at)
  if (state !== 'OPEN') return refuse(language, 'FocalPointClosed', { reason: state })
  const showsRegistered = can.showRegistered(context.viewer, event)
  const checked = await checkPeople(transaction, event.id, wanted, { mayInviteTo: () => true, showsRegistered, at })
  if (checked.invalidCount > 0) return invalidList(checked, context)
  const actor = actorOfPerson(context)
  const refused = await makePlace(
    transaction,
    input.inPlaceOf ?? null,
    { focalPoint, wanted: wanted.length, actor, at },
    context,
  )
  if (refused) return refused
  const { instituteId, grantId } = focalPoint
  const expiresAt = answerUntil(focalPoint, event, at)
  const sending = {
    eventId: event.id,
    invitedAs: 'PARTICIPANT' as const,
    expiresAt,
    note: null,
    instituteId,
    grantId,
  }
  await sendInvitations(transaction, checked.ready, { ...sending, focalPointId: id }, { actor, at })
  const after = await transaction.focalPoint.findUniqueOrThrow({ where: { id } })
  return { __typename: 'PeopleNamed' as const, focalPoint: after }
}

/** Revokes the invitation that a new one replaces. @returns why there is no place, or null */
async function makePlace(
  transaction: Prisma.TransactionClient,
  inPlaceOf: string | null,
  { focalPoint, wanted, actor, at }: { focalPoint: FocalPointRow; wanted: number; actor: Actor; at: Date },
  context: Context,
) {
  const { language } = context
  const leaving = inPlaceOf === null ? null : await findName(transaction, inPlaceOf, focalPoint.id)
  if (inPlaceOf !== null && !leaving) return refuse(language, 'UnknownEventInvitation', {})
  const freed = leaving && fillsPlace(leaving) ? 1 : 0
  if (focalPoint.filled - freed + wanted > focalPoint.places) return placesFilled(focalPoint, context)
  if (leaving && freed === 1 && !(await takeBack(transaction, leaving, { actor, at })))
    return refuse(language, 'InvitationClosed', { state: leaving.state })
  return null
}

function countProblems({ people, inPlaceOf }: NamePeopleInput): FieldProblem[] {
  if (people.length === 0) return [{ path: 'people', code: 'REQUIRED' }]
  const maximum = inPlaceOf == null ? maxPlaces : 1
  return people.length > maximum ? [{ path: 'people', code: 'TOO_MANY', maximum }] : []
}

/** Finds one of the invitations that the focal point made. */
const findName = async (transaction: Prisma.TransactionClient, id: string, focalPointId: string) =>
  isId(id)
    ? transaction.eventInvitation.findUnique({ where: { id, focalPointId }, include: { registration: true } })
    : null
