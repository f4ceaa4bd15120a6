/** Factories for rows. They insert what an organiser would have created; people's actions go through the contract. */
import { randomUUID } from 'node:crypto'
import { capabilities, type Terms, wholeEvent } from '@plenaria/domain/grant'
import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import { foldEmail } from '@plenaria/schema/texts'
import type { MemberRole } from '../__generated__/resolvers.ts'
import type { EventRow, GrantRow, InstituteRow, Localised } from '../request/rows.ts'

const day = 24 * 60 * 60_000

export interface GroupFixture {
  minimum?: number
  target?: number
  maximum?: number
  priority?: number
}

export interface EventFixture
  extends Partial<
    Omit<
      Prisma.EventUncheckedCreateInput,
      'grants' | 'countersignRequests' | 'sessions' | 'groups' | 'seatPlan' | 'questions' | 'consents' | 'registrations'
    >
  > {
  /** In the event's order; by default a target is an even share of `total`, a minimum 0, and a maximum `total`. */
  groups?: Record<string, GroupFixture>
  /** Default: 10. */
  total?: number
  organisationCap?: number | null
  minimumsReleasedAt?: Date | null
  policy?: 'BALANCED' | 'FIFO'
  sessions?: ({ title: string; startsAt: Date; endsAt: Date } & Partial<
    Omit<Prisma.SessionCreateManyInput, 'eventId' | 'titles'>
  >)[]
  /** Without their event and position. */
  questions?: Omit<Prisma.QuestionCreateManyInput, 'eventId' | 'position'>[]
  consents?: Omit<Prisma.ConsentTextCreateManyInput, 'eventId' | 'position'>[]
}

export interface Fixtures {
  institute: (facts?: Partial<Prisma.InstituteCreateInput>) => Promise<InstituteRow>
  /** A person with a role. Default institute: a new one. */
  member: (facts?: {
    institute?: InstituteRow
    /** Default: none, so that staff see their address. */
    name?: string
    role?: MemberRole
    email?: string
  }) => Promise<{ id: string; email: string; institute: InstituteRow }>
  /**
   * A published consultation with review, open since yesterday, in 20 days, with two groups (`civil-society`, `academia`), 10
   * seats and no protection offered.
   */
  event: (facts?: EventFixture) => Promise<EventRow>
  /**
   * A partner of the event with a grant in force. Default institute: a new one. Default terms: everything, of everybody,
   * unmasked.
   */
  partner: (
    event: Pick<EventRow, 'id'>,
    facts?: { institute?: InstituteRow; terms?: Partial<Terms>; purposes?: Localised; agreedAt?: Date },
  ) => Promise<{ institute: InstituteRow; grant: GrantRow }>
}

/** Defaults of an event. */
function ordinaryEvent(number: number) {
  const now = Date.now()
  return {
    slug: `event-${number}`,
    kind: 'CONSULTATION' as const,
    admission: 'REVIEW' as const,
    state: 'PUBLISHED' as const,
    format: 'VIRTUAL' as const,
    titles: { en: `Event ${number}`, es: `Evento ${number}` },
    summaries: { en: 'What it is about.' },
    languages: ['en', 'es'],
    zone: 'America/Bogota',
    startsAt: new Date(now + 20 * day),
    endsAt: new Date(now + 20 * day + 4 * 60 * 60_000),
    registrationOpensAt: new Date(now - day),
    registrationClosesAt: new Date(now + 10 * day),
    // Tests that aren't about protection check answers to visitors.
    offersProtection: false,
  }
}

const seatsOf = (groups: Record<string, GroupFixture>, total: number) =>
  Object.entries(groups).map(([groupKey, { minimum = 0, priority = 0, maximum = total, target }]) => {
    const share = Math.max(minimum, Math.floor(total / Object.keys(groups).length))
    return { groupKey, minimum, target: target ?? Math.min(share, maximum), maximum, priority }
  })

/** For everybody, unmasked. */
const everything: Terms = {
  capabilities: [...capabilities],
  scope: wholeEvent,
  masks: [],
  allotment: null,
  countersign: [],
  needsConsent: false,
  endsAt: null,
}

/** A grant that the host proposed and the partner agreed to at once. */
const agreedGrant = (
  terms: Terms,
  {
    eventId,
    partnerId,
    agreedAt,
    purposes,
  }: { eventId: string; partnerId: string; agreedAt: Date; purposes?: Localised },
): Prisma.GrantUncheckedCreateInput => ({
  id: randomUUID(),
  eventId,
  partnerId,
  state: 'AGREED',
  agreed: 1,
  agreedAt,
  endsAt: terms.endsAt,
  terms: {
    create: {
      number: 1,
      proposedBy: 'HOST',
      proposer: 'somebody of the host',
      proposedAt: agreedAt,
      terms: { ...terms, scope: { ...terms.scope }, masks: terms.masks.map((mask) => ({ ...mask })) },
      purposes: { en: 'To help.', ...purposes },
    },
  },
})

export function openFixtures(database: PrismaClient): Fixtures {
  let count = 0
  const next = () => {
    count += 1
    return count
  }

  const institute: Fixtures['institute'] = (facts = {}) => {
    const number = next()
    return database.institute.create({
      data: {
        id: randomUUID(),
        slug: `institute-${number}`,
        names: { en: `Institute ${number}` },
        accent: '#0e5a5a',
        ...facts,
      },
    })
  }

  const member: Fixtures['member'] = async (facts = {}) => {
    const host = facts.institute ?? (await institute())
    const email = foldEmail(facts.email ?? `member-${next()}@institute.example`)
    const user = await database.user.upsert({
      where: { email },
      create: { id: randomUUID(), email, name: facts.name ?? '', emailVerified: true },
      update: {},
    })
    await database.member.create({
      data: { instituteId: host.id, userId: user.id, role: facts.role ?? 'ORGANISER' },
    })
    return { id: user.id, email, institute: host }
  }

  const event: Fixtures['event'] = async (facts = {}) => {
    const {
      groups = { 'civil-society': {}, academia: {} },
      total = 10,
      organisationCap = null,
      minimumsReleasedAt = null,
      policy = 'BALANCED',
      sessions = [],
      questions = [],
      consents = [],
      ...columns
    } = facts
    const number = next()
    const id = columns.id ?? randomUUID()
    const seats = seatsOf(groups, total)
    const row = { ...ordinaryEvent(number), ...columns, id, hostId: columns.hostId ?? (await institute()).id }
    await database.$transaction([
      database.event.create({ data: row }),
      database.stakeholderGroup.createMany({
        data: seats.map(({ groupKey }, position) => ({
          eventId: id,
          key: groupKey,
          names: { en: groupKey },
          position,
        })),
      }),
      database.seatPlan.create({ data: { eventId: id, total, organisationCap, minimumsReleasedAt, policy } }),
      database.seatPlanGroup.createMany({ data: seats.map((group) => ({ eventId: id, ...group })) }),
      database.seatTally.create({ data: { eventId: id, total, decidedAt: new Date(0) } }),
      database.groupTally.createMany({
        data: seats.map(({ groupKey, maximum }) => ({ eventId: id, groupKey, maximum })),
      }),
      database.session.createMany({
        data: sessions.map(({ title, ...session }) => ({
          id: randomUUID(),
          eventId: id,
          titles: { en: title },
          ...session,
        })),
      }),
      database.question.createMany({
        data: questions.map((question, position) => ({ ...question, eventId: id, position })),
      }),
      database.consentText.createMany({
        data: consents.map((consent, position) => ({ ...consent, eventId: id, position })),
      }),
    ])
    return database.event.findUniqueOrThrow({ where: { id } })
  }

  const partner: Fixtures['partner'] = async (event, facts = {}) => {
    const ofPartner = facts.institute ?? (await institute())
    const agreedAt = facts.agreedAt ?? new Date()
    const terms: Terms = { ...everything, ...facts.terms }
    const grant = await database.grant.create({
      data: agreedGrant(terms, {
        eventId: event.id,
        partnerId: ofPartner.id,
        agreedAt,
        ...(facts.purposes && { purposes: facts.purposes }),
      }),
    })
    if (terms.allotment !== null) {
      await database.allotmentTally.create({
        data: { eventId: event.id, instituteId: ofPartner.id, seats: terms.allotment },
      })
    }
    return { institute: ofPartner, grant }
  }

  return { institute, member, event, partner }
}
