import { randomUUID } from 'node:crypto'
import { checkPlan } from '@plenaria/domain/seats/plan'
import type { CreateEventInput, ResolversTypes, SeatPlanInput } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { actorOfHost, audit } from '../audit/ofEvents.ts'
import { domainPlan, planRows } from '../groups/plan.ts'
import { isTaken } from '../kernel/databaseErrors.ts'
import { invalidInput, refuse, seatPlanInfeasible } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { InstituteRow } from '../request/rows.ts'
import { storedTexts, textIn } from '../request/texts.ts'
import { auditedVenue, venueColumn } from '../request/venue.ts'
import { sessionRows } from '../sessions/rows.ts'
import { storedVenue } from '../venue/facts.ts'
import { storedDates } from './dates.ts'
import { hostPurposes, processingConsent } from './defaults.ts'
import { nothingHeld } from './draftGroups.ts'
import { givenDates, newEventProblems } from './facts.ts'
import { consentRows, groupRows, questionRows } from './rows.ts'

type Result = Awaited<ResolversTypes['CreateEventResult']>

/**
 * Writes a draft in one transaction: the event, its groups and plan, counters, programme, questions and consents, and one audit
 * entry.
 */
export async function createEvent(input: CreateEventInput, context: Context): Promise<Result> {
  const { database, language } = context
  const host = await database.institute.findUnique({ where: { slug: input.hostSlug } })
  if (!host) return refuse(language, 'NotAllowed', {})
  const denial = await forbidden(context, (requester) => can.createEvent(requester, host.id))
  if (denial) return denial
  const fieldProblems = newEventProblems(input)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const at = await now(context)
  const problems = checkPlan(domainPlan(planOf(input), groupKeys(input)), nothingHeld, at.getTime())
  if (problems.length > 0) return seatPlanInfeasible(language, problems, (key) => groupName(input, key, context))
  try {
    const event = await writeDraft(input, host, at, context)
    return { __typename: 'EventCreated', event }
  } catch (fault) {
    if (isTaken(fault, 'Event')) return refuse(language, 'SlugTaken', {})
    throw fault
  }
}

/** A draft without decided groups has no seats for any. */
const planOf = ({ plan }: CreateEventInput): SeatPlanInput => plan ?? { total: 40, policy: 'BALANCED', groups: [] }

const groupKeys = ({ groups }: CreateEventInput) => (groups ?? []).map(({ key }) => key)

const groupName = ({ groups }: CreateEventInput, key: string, { language }: Context) =>
  textIn(language, storedTexts(groups?.find((group) => group.key === key)?.names)) ?? key

/** Fields of the input that are columns of the event. */
type Fact = Exclude<keyof CreateEventInput, 'hostSlug' | 'groups' | 'plan' | 'sessions' | 'questions' | 'consents'>

async function writeDraft(input: CreateEventInput, host: InstituteRow, at: Date, context: Context) {
  const eventId = randomUUID()
  const venue = input.venue ? storedVenue(input.venue) : null
  const facts = {
    slug: input.slug,
    kind: input.kind,
    admission: input.admission,
    format: input.format,
    titles: storedTexts(input.titles),
    seriesNames: storedTexts(input.seriesNames),
    summaries: storedTexts(input.summaries),
    descriptions: storedTexts(input.descriptions),
    languages: input.languages,
    zone: input.zone,
    venue: venueColumn(venue),
    ...storedDates(givenDates(input), at),
    decisionPromisedAt: input.decisionPromisedAt ?? null,
    offerHours: input.offerHours ?? 72,
    hostId: host.id,
    hostPurposes,
  } satisfies Record<Fact | 'hostId' | 'hostPurposes', unknown>
  const { undecidedDates: _, ...audited } = { ...facts, ...givenDates(input), venue: venue && auditedVenue(venue) }
  const groups = groupRows(input.groups ?? [])
  const plan = planRows(planOf(input))
  const sessions = sessionRows(input.sessions ?? []).map((session) => ({ id: randomUUID(), ...session }))
  const questions = questionRows(input.questions ?? [])
  const consents = input.consents?.length
    ? consentRows(input.consents)
    : [{ ...processingConsent(host.names), position: 0 }]
  const inEvent = <Row>(rows: Row[]) => rows.map((row) => ({ ...row, eventId }))

  return context.database.$transaction(async (transaction) => {
    const event = await transaction.event.create({ data: { id: eventId, createdAt: at, ...facts } })
    await transaction.stakeholderGroup.createMany({ data: inEvent(groups) })
    await transaction.seatPlan.create({ data: { eventId, ...plan.plan } })
    await transaction.seatPlanGroup.createMany({ data: inEvent(plan.groups) })
    await transaction.seatTally.create({ data: { eventId, total: plan.plan.total, decidedAt: at } })
    await transaction.groupTally.createMany({
      data: inEvent(plan.groups.map(({ groupKey, maximum }) => ({ groupKey, maximum }))),
    })
    await transaction.session.createMany({ data: inEvent(sessions) })
    await transaction.question.createMany({ data: inEvent(questions) })
    await transaction.consentText.createMany({ data: inEvent(consents) })
    await audit(transaction, actorOfHost(context, event), event.id, {
      what: 'EVENT_CREATED',
      at,
      before: null,
      after: { ...audited, groups, plan, sessions, questions, consents },
    })
    return event
  }, timeouts)
}
