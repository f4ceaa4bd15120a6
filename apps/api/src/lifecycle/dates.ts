/** All dates that depend on an event, and their values after another start. */
import {
  dateKinds,
  type EventDate,
  isBlocking,
  type OptionalKind,
  optionalKinds,
  reschedule,
  type Shift,
} from '@plenaria/domain/lifecycle/reschedule'
import { deadlineAfter } from '@plenaria/domain/seats/deadline'
import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import type { Language } from '@plenaria/schema/languages'
import type { EventDateKind, RescheduledDate } from '../__generated__/resolvers.ts'
import { daysOf, erasedOn } from '../events/retention.ts'
import type { EventRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'

type Reader = Prisma.TransactionClient | PrismaClient

export type OwnDate = EventDate & {
  /** Localised. */
  titles: unknown
  count: number
}

export type MovedDate = OwnDate & Shift

export interface NewStart {
  event: EventRow
  startsAt: Date
  at: Date
  /** Null: all that are still to come. */
  chosen: readonly EventDateKind[] | null | undefined
}

/** The new value of each date. */
export async function shiftDates(database: Reader, { event, startsAt, at, chosen }: NewStart): Promise<MovedDate[]> {
  const kinds = chosen && new Set(optionalKinds.filter((kind) => chosen.includes(kind)))
  return reschedule({
    dates: await datesOf(database, event),
    zone: event.zone,
    from: event.startsAt.getTime(),
    to: startsAt.getTime(),
    now: at.getTime(),
    postponedAt: event.postponedAt?.getTime(),
    chosen: kinds ?? null,
  })
}

async function datesOf(database: Reader, event: EventRow): Promise<OwnDate[]> {
  const { id: eventId } = event
  const [sessions, letters, plan, followUp, evidence, grants, invitations, nominations] = await Promise.all([
    database.session.findMany({ where: { eventId }, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }] }),
    database.letter.findMany({ where: { eventId, stage: 'SCHEDULED' }, orderBy: { scheduledFor: 'asc' } }),
    database.seatPlan.findUniqueOrThrow({ where: { eventId } }),
    database.followUp.findUnique({ where: { eventId } }),
    database.evidencePromise.findUnique({ where: { eventId } }),
    database.grant.findMany({ where: { eventId, state: 'AGREED', endsAt: { not: null } }, include: { partner: true } }),
    database.eventInvitation.groupBy({ by: 'expiresAt', where: { eventId, state: 'SENT' }, _count: true }),
    database.focalPoint.groupBy({ by: 'expiresAt', where: { eventId, revokedAt: null }, _count: true }),
  ])
  const one = (kind: OwnDate['kind'], at: Date | null | undefined, more: Partial<OwnDate> = {}): OwnDate[] =>
    at ? [{ kind, id: null, at: at.getTime(), titles: {}, count: 1, ...more }] : []
  return [
    ...one('REGISTRATION_OPENS', event.registrationOpensAt),
    ...one('REGISTRATION_CLOSES', event.registrationClosesAt),
    ...invitations.flatMap(({ expiresAt, _count }) => one('INVITATIONS_EXPIRE', expiresAt, { count: _count })),
    ...nominations.flatMap(({ expiresAt, _count }) => one('NOMINATIONS_CLOSE', expiresAt, { count: _count })),
    ...one('DECISIONS_PROMISED', event.decisionPromisedAt),
    ...one('MINIMUMS_RELEASED', plan.minimumsReleasedAt),
    ...letters.flatMap(({ id, scheduledFor }) => one('MESSAGES_SENT', scheduledFor, { id })),
    ...one('STARTS', event.startsAt),
    ...sessions.flatMap(({ id, titles, startsAt, endsAt, linkShownAt }) =>
      one('SESSION', startsAt, {
        id,
        titles,
        until: endsAt.getTime(),
        ...(linkShownAt && { linkShownAt: linkShownAt.getTime() }),
      }),
    ),
    ...one('ENDS', event.endsAt),
    ...one('CONTRIBUTIONS_CLOSE', event.contributionsUntil),
    ...one('SURVEY_CLOSES', followUp?.until),
    ...grants.flatMap(({ endsAt, partner }) => one('GRANTS_END', endsAt, { titles: partner.names })),
    ...one('EVIDENCE_DESTROYED', evidence?.destroyedAt ? null : evidence?.until),
  ]
}

/** The same for organisers: one line per kind, and one for each session and grant. */
export async function listDates(
  database: Reader,
  dates: readonly MovedDate[],
  { event, startsAt, at }: NewStart,
  language: Language,
): Promise<Line[]> {
  const single = dates.filter(({ kind }) => kind === 'SESSION' || kind === 'GRANTS_END')
  const byKind = Map.groupBy(
    dates.filter((date) => !single.includes(date)),
    ({ kind }) => kind,
  )
  const ends = dates.find(({ kind }) => kind === 'ENDS')?.after ?? event.endsAt.getTime()
  const lines = [
    ...single.map((date) => lineOf([date], language)),
    ...[...byKind.values()].map((each) => lineOf(each, language)),
    ...(await offersLine(database, { event, startsAt, at })),
    await erasureLine(database, event, new Date(ends)),
  ]
  return lines.sort(
    (one, other) => dateKinds.indexOf(one.kind) - dateKinds.indexOf(other.kind) || +one.before - +other.before,
  )
}

type Line = Omit<RescheduledDate, 'before' | 'after'> & { before: Date; after: Date }

const line = (kind: EventDateKind, before: Date, after: Date, more: Partial<Line> = {}): Line => ({
  kind,
  before,
  after,
  moves: before.getTime() !== after.getTime(),
  title: null,
  count: 1,
  isOptional: false,
  conflict: null,
  isBlocking: false,
  ...more,
})

function lineOf(dates: readonly MovedDate[], language: Language): Line {
  const [first] = [...dates].sort((one, other) => one.at - other.at)
  if (!first) throw new Error('A line is about one date at least.')
  const worst = dates.find(isBlocking) ?? dates.find(({ conflict }) => conflict !== null)
  return line(first.kind, new Date(first.at), new Date(first.after), {
    title: textIn(language, first.titles),
    count: dates.reduce((sum, { count }) => sum + count, 0),
    moves: dates.some(({ moves }) => moves),
    isOptional: optionalKinds.includes(first.kind as OptionalKind),
    conflict: worst?.conflict ?? null,
    isBlocking: worst !== undefined && isBlocking(worst),
  })
}

async function offersLine(
  database: Reader,
  { event, startsAt, at }: Pick<NewStart, 'event' | 'startsAt' | 'at'>,
): Promise<Line[]> {
  const running = event.postponedAt ? {} : { offerExpiresAt: { gt: at } }
  const where = { eventId: event.id, state: 'OFFERED', awaitsConfirmation: false, ...running } as const
  const { _count: count, _min: earliest } = await database.registration.aggregate({
    where,
    _count: true,
    _min: { offerExpiresAt: true },
  })
  const before = earliest.offerExpiresAt
  if (!before) return []
  const rules = { offerFor: event.offerHours * 3_600_000, offersEndAt: startsAt.getTime() }
  const after = deadlineAfter({ offerExpiresAt: before.getTime(), awaitsConfirmation: false }, rules, at.getTime())
  return [line('OFFERS_EXPIRE', before, new Date(after), { count })]
}

async function erasureLine(database: Reader, event: EventRow, endsAt: Date): Promise<Line> {
  const days = daysOf(await database.retentionRule.findMany({ where: { eventId: event.id } })).REGISTRATION
  return line('DATA_ERASED', erasedOn(event, days), erasedOn({ endsAt }, days))
}
