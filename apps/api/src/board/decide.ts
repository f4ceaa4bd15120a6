/** The mutation by which organisers decide on registrations, each under the right that covers it. */
import type { OfferLimit } from '@plenaria/domain/registration'
import { tidy } from '@plenaria/schema/texts'
import type { DecideInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can, rightToDecideOn } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { type Actor, actorFor } from '../audit/append.ts'
import { isAsPlanned } from '../audit/effect.ts'
import type { CommandOf, Outcome, RefusedOne, StillPermitted } from '../desk/index.ts'
import { neededFor } from '../grants/countersign.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { findEvent } from '../registrations/findEvent.ts'
import { refusedIn } from '../registrations/refused.ts'
import { withRightsOfNow } from '../registrations/rightsOfNow.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, ViewerRow } from '../request/rows.ts'
import { fieldProblemsIn, hasChanged, readAllotment, readLimit } from './decisionInput.ts'
import { declinable, type Reach, requestDeclines, undeclinable } from './declines.ts'

type Result = Awaited<ResolversTypes['DecideResult']>

/** Groups registrations by the right to decide on them; those that no right covers are treated like unknown ones. */
async function reached(
  input: DecideInput,
  event: EventRow,
  instituteId: string | null,
  context: Context,
): Promise<{ reaches: Reach[]; unknown: string[]; changed: string[] }> {
  const { database, viewer } = context
  const { references } = input
  const isChanged = hasChanged(input)
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
    if (!isAsPlanned(context, row.id) || isChanged(row)) {
      changed.push(reference)
      continue
    }
    const reach = byGrant.get(right.grantId) ?? { right, rows: [] }
    byGrant.set(right.grantId, reach)
    reach.rows.push(row)
  }
  return { reaches: [...byGrant.values()], unknown, changed }
}

type Deciding = CommandOf<'DECIDE' | 'STAGE' | 'UNSTAGE' | 'UNDO_STAGING'>

function commandFor(
  input: DecideInput,
  { right, rows }: Reach,
  { allotmentOf, limit }: { allotmentOf: string | null; limit: OfferLimit | null },
  event: EventRow,
  viewer: ViewerRow,
): Deciding {
  const { decision, staged, unstage, undoStagedAt } = input
  const references = rows.map(({ reference }) => reference)
  const reason = tidy(input.reason) || null
  const isChanged = hasChanged(input)
  const stillPermitted: StillPermitted = async (database, now) => {
    if (now.some(isChanged)) return false
    const requester = await asOfNow(database, viewer)
    if (now.some((row) => rightToDecideOn(requester, row, event, allotmentOf)?.grantId !== right.grantId)) return false
    return declinable(input, now).length === 0 || (await neededFor(database, event, 'DECLINE')).length === 0
  }
  if (undoStagedAt)
    return { type: 'UNDO_STAGING', references, at: undoStagedAt.getTime(), by: viewer.id, stillPermitted }
  if (unstage) return { type: 'UNSTAGE', references, stillPermitted }
  const deciding = { references, decision, reason, allotmentOf, limit, stillPermitted }
  return staged ? { type: 'STAGE', ...deciding, by: viewer.id } : { type: 'DECIDE', ...deciding }
}

export const decide = (input: DecideInput, context: Context): Promise<Result> =>
  withRightsOfNow(context, () => decideOnce(input, context))

async function decideOnce(input: DecideInput, context: Context): Promise<Result | 'RIGHTS_CHANGED'> {
  const { viewer, language } = context
  const event = await findEvent(input.eventSlug, context)
  if (!event) return refuse(language, 'UnknownEvent', {})
  const refusal = await forbidden(context, (requester) => can.decide(requester, event))
  if (refusal || !viewer) return refusal ?? refuse(language, 'NotAllowed', {})
  const allotment = await readAllotment(input, event, context)
  const limit = await readLimit(input, event, context)
  const fieldProblems = [...fieldProblemsIn(input), ...(allotment.problems ?? []), ...(limit.problems ?? [])]
  if (allotment.problems || limit.problems || fieldProblems.length > 0) return invalidInput(language, fieldProblems)

  const { reaches, unknown, changed } = await reached(input, event, allotment.instituteId, context)
  const inWords = refusedIn(context, can.seeAllRegistrations(viewer, event))
  const notReached = () => [...unknown.map(unknownOne), ...changed.map(changedOne)]
  const [request, ...otherRequests] = await requestDeclines(input, event, reaches, context)
  if (request) {
    const refused = [...notReached(), ...undeclinable(reaches)].map(inWords)
    return { __typename: 'CountersignPending', request, otherRequests, refused }
  }
  const terms = { allotmentOf: allotment.instituteId, limit: limit.limit }
  const outcomes: Done[] = []
  for (const reach of reaches) {
    const command = commandFor(input, reach, terms, event, viewer)
    const outcome = await giveCommand(event, command, actorFor(context, reach.right), context)
    if (outcome) outcomes.push(outcome)
    // Another right's registrations are already decided.
    else if (outcomes.length > 0) unknown.push(...reach.rows.map(({ reference }) => reference))
    else return 'RIGHTS_CHANGED'
  }
  return {
    __typename: 'Decided',
    registrations: outcomes.flatMap(({ registrations }) => registrations),
    refused: [...notReached(), ...outcomes.flatMap((outcome) => outcome.refused)].map(inWords),
    offersMade: countOffersMade(outcomes, viewer, event),
    event,
  }
}

/** Null for viewers from whom some registrations are hidden. */
const countOffersMade = (outcomes: readonly Done[], viewer: ViewerRow, event: EventRow): number | null =>
  can.countEverybody(viewer, event) ? outcomes.reduce((sum, outcome) => sum + outcome.offersMade, 0) : null

type Done = Extract<Outcome, { kind: 'DONE' }>

/** Null if the viewer has lost the right. */
async function giveCommand({ id }: EventRow, command: Deciding, actor: Actor, { desk }: Context): Promise<Done | null> {
  const outcome = await desk.changeSeats(id, command, actor)
  if (outcome.kind === 'DONE') return outcome
  outcome.refusal.refusal satisfies 'RightsChanged'
  return null
}

const unknownOne = (reference: string): RefusedOne => ({ reference, refusal: { refusal: 'UnknownRegistration' } })

const changedOne = (reference: string): RefusedOne => ({ reference, refusal: { refusal: 'ChangedMeanwhile' } })
