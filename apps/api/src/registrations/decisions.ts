/** What organisers decide about registrations, each by the right that reaches it. */

import type { OfferLimit } from '@plenaria/domain/registration'
import { limitTo } from '@plenaria/domain/seats/limit'
import { allowsDecision } from '@plenaria/domain/seats/moves'
import { checkText, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { DecideInput, OfferLimitInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { actFor } from '../audit/append.ts'
import type { Context } from '../context.ts'
import type { DeskCommand, DeskRefusal, Outcome, RefusedOne, StillPermitted } from '../desk/index.ts'
import { invalidInput, refuse } from '../errors.ts'
import { each, fault, faultIf } from '../events/faults.ts'
import { forbidden } from '../forbidden.ts'
import { askForCountersign, neededFor } from '../grants/countersign.ts'
import { renewViewer } from '../institutes/change.ts'
import { asOfNow } from '../people/viewer.ts'
import { isAsPlanned } from '../planned/effect.ts'
import { can, type Right, rightToDecideOn, rightToRelease } from '../policy.ts'
import type { EventRow, RegistrationRow, ViewerRow } from '../rows.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

const mostAtOnce = 1000
export const longestReason = 1000

export async function findEvent(slug: string, { database, viewer }: Context): Promise<EventRow | null> {
  const event = await database.event.findUnique({ where: { slug } })
  return event && can.seeEvent(viewer, event) ? event : null
}

function faultsIn({ references, reason }: DecideInput): FieldProblem[] {
  const count = references.length
  const seen = new Set<string>()
  const path = 'references'
  if (count === 0) return [{ path, code: 'REQUIRED' }]
  if (count > mostAtOnce) return [{ path, code: 'TOO_MANY', maximum: mostAtOnce }]
  const repeated = references.flatMap((reference, index): FieldProblem[] => {
    if (seen.has(reference)) return [{ path: `references.${index}`, code: 'REPEATED' }]
    seen.add(reference)
    return []
  })
  return [...repeated, ...checkText('reason', reason, longestReason, { required: false })]
}

type Allotment = { problems: FieldProblem[] } | { problems: null; instituteId: string | null }

type OfferFields = 'decision' | 'unstage' | 'undoStagedAt'

const takesBack = ({ unstage, undoStagedAt }: Pick<DecideInput, 'unstage' | 'undoStagedAt'>): boolean =>
  unstage === true || undoStagedAt != null

const offers = (input: Pick<DecideInput, OfferFields>): boolean => input.decision === 'OFFER' && !takesBack(input)

/** Only an offer takes a seat, and only an institute of the viewer's that has seats of its own gives one. */
export async function readAllotment(
  { fromAllotmentOf: slug, ...input }: Pick<DecideInput, 'fromAllotmentOf' | OfferFields>,
  event: EventRow,
  { database, viewer }: Context,
): Promise<Allotment> {
  if (slug == null) return { problems: null, instituteId: null }
  const institute = await database.institute.findUnique({ where: { slug } })
  if (!offers(input) || !institute || !can.offerFromAllotment(viewer, event, institute.id)) {
    return { problems: [{ path: 'fromAllotmentOf', code: 'UNKNOWN', expected: 'CHOICE' }] }
  }
  return { problems: null, instituteId: institute.id }
}

/** Registrations that one right reaches. */
interface Reach {
  right: Right
  rows: RegistrationRow[]
}

/** By which right each is decided; what none reaches is as unknown as what does not exist. */
async function reached(
  references: readonly string[],
  event: EventRow,
  instituteId: string | null,
  context: Context,
): Promise<{ reaches: Reach[]; unknown: string[]; changed: string[] }> {
  const { database, viewer } = context
  const storable = references.filter((reference) => !reference.includes('\0'))
  const found = await database.registration.findMany({ where: { eventId: event.id, reference: { in: storable } } })
  const byReference = new Map(found.map((row) => [row.reference, row]))
  const byGrant = new Map<string | null, Reach>()
  const unknown: string[] = []
  const changed: string[] = []
  for (const reference of references) {
    const row = byReference.get(reference)
    const right = row ? rightToDecideOn(viewer, row, event, instituteId) : null
    if (!row || !right) {
      unknown.push(reference)
      continue
    }
    if (!isAsPlanned(context, row.id)) {
      changed.push(reference)
      continue
    }
    const reach = byGrant.get(right.grantId) ?? { right, rows: [] }
    byGrant.set(right.grantId, reach)
    reach.rows.push(row)
  }
  return { reaches: [...byGrant.values()], unknown, changed }
}

type Limit = { problems: FieldProblem[] } | { problems: null; limit: OfferLimit | null }

/** Only an offer is limited, to some of the event's sessions, with a reason. */
export async function readLimit(
  { limit, ...input }: Pick<DecideInput, 'limit' | OfferFields>,
  { id: eventId }: EventRow,
  { database }: Context,
): Promise<Limit> {
  if (limit == null) return { problems: null, limit: null }
  if (!offers(input)) return { problems: [{ path: 'limit', code: 'UNKNOWN', expected: 'CHOICE' }] }
  const sessions = await database.session.findMany({ where: { eventId }, select: { id: true } })
  return limitFrom(limit, sessions, 'limit.')
}

/** `at`: where the two fields stand. */
export function limitFrom(
  { sessionIds, reason }: OfferLimitInput,
  sessions: readonly { id: string }[],
  at: string,
): Limit {
  const known = new Set(sessions.map(({ id }) => id))
  const problems = [
    ...(sessionIds.length === 0 ? fault(`${at}sessionIds`, 'REQUIRED') : []),
    ...each(sessionIds, `${at}sessionIds`, (id, path, index) => [
      ...faultIf(!known.has(id), path, 'UNKNOWN', { expected: 'CHOICE' }),
      ...faultIf(sessionIds.indexOf(id) < index, path, 'REPEATED'),
    ]),
    ...checkText(`${at}reason`, reason, longestReason),
  ]
  return problems.length > 0 ? { problems } : { problems: null, limit: limitTo(sessionIds, tidy(reason)) }
}

function commandFor(
  input: DecideInput,
  { right, rows }: Reach,
  { allotmentOf, limit }: { allotmentOf: string | null; limit: OfferLimit | null },
  event: EventRow,
  viewer: ViewerRow,
): DeskCommand {
  const { decision, staged, unstage, undoStagedAt } = input
  const references = rows.map(({ reference }) => reference)
  const reason = tidy(input.reason) || null
  const stillPermitted: StillPermitted = async (database, now) => {
    const asker = await asOfNow(database, viewer)
    if (now.some((row) => rightToDecideOn(asker, row, event, allotmentOf)?.grantId !== right.grantId)) return false
    return declinable(input, now).length === 0 || (await neededFor(database, event, 'DECLINE')).length === 0
  }
  if (undoStagedAt)
    return { type: 'UNDO_STAGING', references, at: undoStagedAt.getTime(), by: viewer.id, stillPermitted }
  if (unstage) return { type: 'UNSTAGE', references, stillPermitted }
  const deciding = { references, decision, reason, allotmentOf, limit, stillPermitted }
  return staged ? { type: 'STAGE', ...deciding, by: viewer.id } : { type: 'DECIDE', ...deciding }
}

/** Those that would be declined at once. Without a reason nobody is. */
const declinable = (input: DecideInput, rows: RegistrationRow[]): RegistrationRow[] =>
  input.decision !== 'DECLINE' || input.staged || takesBack(input) || tidy(input.reason) === ''
    ? []
    : rows.filter((row) => allowsDecision(row, 'DECLINE'))

/** The request, where declining these people takes another institute's agreement. */
async function awaitAgreement(input: DecideInput, event: EventRow, reaches: Reach[], context: Context) {
  const reason = tidy(input.reason)
  const requests = []
  for (const { right, rows } of reaches) {
    const registrationIds = declinable(input, rows).map(({ id }) => id)
    if (registrationIds.length === 0) continue
    const request = await askForCountersign(event, 'DECLINE', { registrationIds, reason }, right, context)
    if (request) requests.push(request)
  }
  return requests[0] ?? null
}

/** So often it is begun anew where rights change while it waits at the desk. */
const mostTries = 5

async function withRightsOfNow<Answer>(
  context: Context,
  attempt: () => Promise<Answer | 'RIGHTS_CHANGED'>,
): Promise<Answer> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const answer = await attempt()
    if (answer !== 'RIGHTS_CHANGED') return answer
    await renewViewer(context)
  }
  throw new Error('Rights change without end.')
}

export const decide = (input: DecideInput, context: Context): Promise<Result<'DecideResult'>> =>
  withRightsOfNow(context, () => decideOnce(input, context))

async function decideOnce(input: DecideInput, context: Context): Promise<Result<'DecideResult'> | 'RIGHTS_CHANGED'> {
  const { desk, viewer, language } = context
  const event = await findEvent(input.eventSlug, context)
  if (!event) return refuse(language, 'UnknownEvent', {})
  const refusal = await forbidden(context, (asker) => can.decide(asker, event))
  if (refusal || !viewer) return refusal ?? refuse(language, 'NotAllowed', {})
  const allotment = await readAllotment(input, event, context)
  const limit = await readLimit(input, event, context)
  const faults = [...faultsIn(input), ...(allotment.problems ?? []), ...(limit.problems ?? [])]
  if (allotment.problems || limit.problems || faults.length > 0) return invalidInput(language, faults)

  const { reaches, unknown, changed } = await reached(input.references, event, allotment.instituteId, context)
  const request = await awaitAgreement(input, event, reaches, context)
  if (request) return { __typename: 'CountersignAwaited', request }
  const outcomes: Extract<Outcome, { kind: 'DONE' }>[] = []
  for (const reach of reaches) {
    const terms = { allotmentOf: allotment.instituteId, limit: limit.limit }
    const command = commandFor(input, reach, terms, event, viewer)
    const outcome = await desk.changeSeats(event.id, command, actFor(context, reach.right))
    if (outcome.kind === 'DONE') outcomes.push(outcome)
    else if (outcome.refusal.refusal !== 'RightsChanged')
      throw new Error(`The desk refused a decision as a whole: ${outcome.refusal.refusal}.`)
    // What another right reached is decided already.
    else if (outcomes.length > 0) unknown.push(...reach.rows.map(({ reference }) => reference))
    else return 'RIGHTS_CHANGED'
  }
  const refused = [
    ...unknown.map(unknownOne),
    ...changed.map(changedOne),
    ...outcomes.flatMap((outcome) => outcome.refused),
  ]
  return {
    __typename: 'Decided',
    registrations: outcomes.flatMap(({ registrations }) => registrations),
    refused: refused.map(refusedIn(context, can.seeAllRegistrations(viewer, event))),
    offersMade: can.countEverybody(viewer, event)
      ? outcomes.reduce((sum, { offersMade }) => sum + offersMade, 0)
      : null,
    event,
  }
}

const unknownOne = (reference: string): RefusedOne => ({ reference, refusal: { refusal: 'UnknownRegistration' } })

const changedOne = (reference: string): RefusedOne => ({ reference, refusal: { refusal: 'ChangedMeanwhile' } })

export const releaseStagedDecisions = (
  slug: string,
  context: Context,
): Promise<Result<'ReleaseStagedDecisionsResult'>> => withRightsOfNow(context, () => releaseOnce(slug, context))

async function releaseOnce(
  slug: string,
  context: Context,
): Promise<Result<'ReleaseStagedDecisionsResult'> | 'RIGHTS_CHANGED'> {
  const { database, desk, viewer, language } = context
  const event = await findEvent(slug, context)
  if (!event) return refuse(language, 'UnknownEvent', {})
  const refusal = await forbidden(context, (asker) => can.release(asker, event))
  const right = rightToRelease(viewer, event)
  if (refusal || !right || !viewer) return refusal ?? refuse(language, 'NotAllowed', {})

  const rows = await database.registration.findMany({
    where: { eventId: event.id, staged: { not: null } },
    select: { id: true, staged: true },
  })
  if (rows.length === 0) return refuse(language, 'NothingStaged', {})
  const staged = Object.fromEntries(rows.flatMap((row) => (row.staged ? [[row.id, row.staged]] : [])))
  const request = await askForCountersign(event, 'RELEASE', { staged }, right, context)
  if (request) return { __typename: 'CountersignAwaited', request }

  // What is staged from now on may take another institute's agreement: it is not released with these.
  const stillPermitted: StillPermitted = async (reader) =>
    rightToRelease(await asOfNow(reader, viewer), event)?.grantId === right.grantId &&
    (await neededFor(reader, event, 'RELEASE', { staged })).length === 0
  const command: DeskCommand = { type: 'RELEASE', expected: staged, stillPermitted }
  const outcome = await desk.changeSeats(event.id, command, actFor(context, right))
  if (outcome.kind === 'DONE') {
    const { registrations, offersMade } = outcome
    return { __typename: 'StagedDecisionsReleased', event, released: registrations.length, offersMade }
  }
  switch (outcome.refusal.refusal) {
    case 'NothingStaged':
    case 'ChangedMeanwhile':
      return refuse(language, outcome.refusal.refusal, {})
    case 'RightsChanged':
      return 'RIGHTS_CHANGED'
    case 'ReleaseRefused':
      return refuse(language, 'ReleaseRefused', { refused: outcome.refusal.refused.map(refusedIn(context)) })
    default:
      throw new Error(`The desk refused a release: ${outcome.refusal.refusal}.`)
  }
}

/** Why the desk did not decide about one registration, in the words of the contract. `tellsHowMany`: whether the viewer sees everybody. */
export const refusedIn =
  (context: Context, tellsHowMany = false) =>
  ({ reference, refusal }: RefusedOne) => ({ reference, refusal: decisionRefusal(refusal, context, tellsHowMany) })

function decisionRefusal(
  refusal: DeskRefusal,
  { language }: Context,
  tellsHowMany: boolean,
): Result<'DecisionRefusal'> {
  switch (refusal.refusal) {
    case 'WrongState':
      return refuse(language, 'WrongState', { state: refusal.state })
    case 'CannotHoldSeat':
      return refuse(language, 'CannotHoldSeat', { cause: refusal.cause })
    case 'OutOfTurnReasonNeeded':
      return refuse(language, 'OutOfTurnReasonNeeded', { ahead: tellsHowMany ? refusal.ahead : null })
    case 'ReasonNeeded':
    case 'NothingChosenLeft':
    case 'UnknownRegistration':
    case 'AlreadyRegistered':
    case 'ChangedMeanwhile':
      return refuse(language, refusal.refusal, {})
    default:
      throw new Error(`The desk refused a decision unexpectedly: ${refusal.refusal}.`)
  }
}
