/** Remaining steps before a draft can be published. */
import { type Draft, decidePublishing, type PublishingProblem, publishingAdvice } from '@plenaria/domain/publishing'
import type { Prisma } from '@plenaria/prisma/client'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { fieldErrors } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { listTexts } from '../request/texts.ts'
import { venueOf } from '../request/venue.ts'
import { decidedOf, instantsOf } from './dates.ts'

type Checklist = Awaited<ResolversTypes['PublishingChecklist']>

/** Facts that the domain needs about a draft. */
export async function draftFacts(database: Prisma.TransactionClient, event: EventRow): Promise<Draft> {
  const where = { eventId: event.id }
  const isWritten = (column: unknown) => listTexts(column).length > 0
  return {
    admission: event.admission,
    dates: instantsOf(decidedOf(event)),
    decisionPromisedAt: event.decisionPromisedAt?.getTime() ?? null,
    titles: isWritten(event.titles),
    summaries: isWritten(event.summaries),
    descriptions: isWritten(event.descriptions),
    venue: event.venue !== null,
    isVirtual: event.format === 'VIRTUAL',
    languages: event.languages.length,
    groups: await database.stakeholderGroup.count({ where }),
    consents: await database.consentText.count({ where }),
  }
}

export const asFault = ({ field, problem }: PublishingProblem): FieldProblem => ({
  path: field,
  code: problem === 'MISSING' ? 'REQUIRED' : 'IN_THE_PAST',
})

/** For viewers who may publish it. */
export async function publishingChecklist(event: EventRow, context: Context): Promise<Checklist | null> {
  const { database, viewer, language } = context
  if (!can.publishEvent(viewer, event)) return null
  const at = (await now(context)).getTime()
  const draft = await draftFacts(database, event)
  const decision = decidePublishing(draft, at)
  return {
    missing: decision.kind === 'READY' ? [] : fieldErrors(language, decision.problems.map(asFault)),
    advice: publishingAdvice(await advisedFacts(database, event, draft), at),
  }
}

async function advisedFacts(database: Prisma.TransactionClient, event: EventRow, { dates }: Draft) {
  const where = { eventId: event.id }
  const sessions = await database.session.findMany({ where, select: { titles: true } })
  const groups = await database.stakeholderGroup.findMany({ where, select: { names: true } })
  const seats = await database.seatPlanGroup.findMany({ where, select: { target: true } })
  const { total } = await database.seatPlan.findUniqueOrThrow({ where, select: { total: true } })
  const venue = venueOf(event)
  const languagesOf = (texts: unknown) => listTexts(texts).map(({ language }) => language)
  return {
    sessions: sessions.length,
    writtenIn: [
      event.titles,
      event.summaries,
      event.descriptions,
      ...sessions.map(({ titles }) => titles),
      ...groups.map(({ names }) => names),
    ].map(languagesOf),
    total,
    targets: seats.map(({ target }) => target),
    registrationOpensAt: dates.registrationOpensAt,
    registrationClosesAt: dates.registrationClosesAt,
    lacksAddress: venue !== null && !(venue.name && venue.address),
  }
}
