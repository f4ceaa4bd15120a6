/** What organisers decide about registrations. */
import { checkText } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { DecideInput, ResolversTypes } from '../__generated__/resolvers.ts'
import type { Context } from '../context.ts'
import { invalidInput, type Refused, refuse } from '../errors.ts'
import { actOfHost } from '../events/audit.ts'
import { can } from '../policy.ts'
import type { EventRow } from '../rows.ts'
import type { DeskCommand, DeskRefusal, RefusedOne } from './commands.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

const mostAtOnce = 1000
const longestReason = 1000

/** The event, or why the viewer may not decide there. */
async function decidable(
  slug: string,
  { database, viewer, language }: Context,
): Promise<{ event: EventRow } | { event: null; refusal: Refused<'UnknownEvent'> | Refused<'NotAllowed'> }> {
  const event = await database.event.findUnique({ where: { slug } })
  if (!event || !can.seeEvent(viewer, event)) return { event: null, refusal: refuse(language, 'UnknownEvent', {}) }
  if (!can.decide(viewer, event)) return { event: null, refusal: refuse(language, 'NotAllowed', {}) }
  return { event }
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

function commandFor(input: DecideInput, by: string): DeskCommand {
  const { decision, staged, unstage } = input
  const references = [...input.references]
  const reason = input.reason?.trim() || null
  if (unstage) return { type: 'UNSTAGE', references }
  if (staged) return { type: 'STAGE', references, decision, reason, by }
  return { type: 'DECIDE', references, decision, reason }
}

export async function decide(input: DecideInput, context: Context): Promise<Result<'DecideResult'>> {
  const { desk, viewer, language } = context
  const found = await decidable(input.eventSlug, context)
  if (!found.event) return found.refusal
  if (!viewer) return refuse(language, 'NotAllowed', {})
  const faults = faultsIn(input)
  if (faults.length > 0) return invalidInput(language, faults)
  const { event } = found
  const outcome = await desk.changeSeats(event.id, commandFor(input, viewer.id), actOfHost(context, event))
  if (outcome.kind === 'REFUSED') throw new Error(`The desk refused a decision as a whole: ${outcome.refusal.refusal}.`)
  const { registrations, refused, offersMade } = outcome
  return { __typename: 'Decided', registrations, refused: refused.map(refusedIn(context)), offersMade, event }
}

export async function releaseStagedDecisions(
  slug: string,
  context: Context,
): Promise<Result<'ReleaseStagedDecisionsResult'>> {
  const { desk, language } = context
  const found = await decidable(slug, context)
  if (!found.event) return found.refusal
  const { event } = found
  const outcome = await desk.changeSeats(event.id, { type: 'RELEASE' }, actOfHost(context, event))
  if (outcome.kind === 'DONE') {
    const { registrations, offersMade } = outcome
    return { __typename: 'StagedDecisionsReleased', event, released: registrations.length, offersMade }
  }
  const { refusal } = outcome
  if (refusal.refusal === 'NothingStaged') return refuse(language, 'NothingStaged', {})
  if (refusal.refusal !== 'ReleaseRefused') throw new Error(`The desk refused a release: ${refusal.refusal}.`)
  return refuse(language, 'ReleaseRefused', { refused: refusal.refused.map(refusedIn(context)) })
}

const refusedIn =
  (context: Context) =>
  ({ reference, refusal }: RefusedOne) => ({ reference, refusal: decisionRefusal(refusal, context) })

function decisionRefusal(refusal: DeskRefusal, { language }: Context): Result<'DecisionRefusal'> {
  switch (refusal.refusal) {
    case 'WrongState':
      return refuse(language, 'WrongState', { state: refusal.state })
    case 'CannotHoldSeat':
      return refuse(language, 'CannotHoldSeat', { cause: refusal.cause })
    case 'ReasonNeeded':
    case 'UnknownRegistration':
    case 'AlreadyRegistered':
      return refuse(language, refusal.refusal, {})
    default:
      throw new Error(`The desk refused a decision unexpectedly: ${refusal.refusal}.`)
  }
}
