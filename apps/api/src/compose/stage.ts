/** Stages offers for the best room as shown. An organiser releases them. */
import type { ResolversTypes, StageCompositionInput } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import type { DeskCommand } from '../desk/index.ts'
import { refuse } from '../refusals/errors.ts'
import { findEvent } from '../registrations/findEvent.ts'
import { refusedIn } from '../registrations/refused.ts'
import type { Context } from '../request/context.ts'
import type { EventRow } from '../request/rows.ts'
import { changeAllSeatsWithin } from '../seatDesk/seatDesk.ts'
import { compose, methodOf, type RoomProposal, stillStands } from './composition.ts'
import { audited } from './quotas.ts'
import { readSituation } from './situation.ts'

type Result = Awaited<ResolversTypes['StageCompositionResult']>

export async function stageComposition(
  { composition: input, digest }: StageCompositionInput,
  context: Context,
): Promise<Result> {
  const { database, language } = context
  const known = await findEvent(input.eventSlug, context)
  if (!known) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.compose(requester, known))
  if (denial) return denial
  const situation = await readSituation(database, known, null, context.viewer, methodOf(input))
  const composed = await compose(situation, input, context)
  if ('__typename' in composed) return composed
  if (composed.digest !== digest) return refuse(language, 'CompositionChanged', {})
  const terms = { allowed: can.compose, version: null, holdsSeats: true }
  return changingEvent(known, terms, context, async ({ transaction, event, at }): Promise<Result> => {
    // Composed before the locks were taken, so it may be outdated.
    if (!(await stillStands(transaction, event, composed, context.viewer)))
      return refuse(language, 'CompositionChanged', {})
    const actor = actorOfHost(context, event)
    const isPlain = await unstagesPlainOffers(transaction, composed)
    const outcomes = await changeAllSeatsWithin(transaction, event.id, commandsFor(composed, context), actor)
    const done = outcomes.map((outcome) => {
      if (outcome.kind === 'REFUSED') throw new Error(`The desk refused a composition: ${outcome.refusal.refusal}.`)
      return outcome
    })
    const refused = done.flatMap((outcome) => outcome.refused)
    const [unstaged = [], staged = []] = changedBy(composed, refused)
    await appendAudit(transaction, [
      { ...actor, what: 'ROOM_COMPOSED', at, eventId: event.id, after: auditedRoom(composed, input, digest) },
    ])
    return {
      __typename: 'CompositionStaged',
      event: await currentOf(event, transaction),
      staged: staged.length,
      unstaged: unstaged.length,
      undo: isPlain ? { stagedAt: await stagedAtOf(transaction, event, staged), staged, unstaged } : null,
      refused: refused.map(refusedIn(context, can.seeAllRegistrations(context.viewer, event))),
    }
  })
}

const currentOf = ({ id }: EventRow, database: Pick<Context['database'], 'event'>) =>
  database.event.findUniqueOrThrow({ where: { id } })

const referencesOf = (ids: readonly string[], { situation: { rows } }: RoomProposal): string[] =>
  ids.flatMap((id) => rows.get(id)?.reference ?? [])

function commandsFor(composed: RoomProposal, { viewer }: Context): DeskCommand[] {
  const { added, removed } = composed.changes
  const stage = { references: referencesOf(added, composed), decision: 'OFFER', reason: null } as const
  const commands: DeskCommand[] = [
    { type: 'UNSTAGE', references: referencesOf(removed, composed) },
    { type: 'STAGE', ...stage, by: viewer?.id ?? '' },
  ]
  return commands.filter((command) => 'references' in command && command.references.length > 0)
}

/** References of people whose offers were unstaged and staged. */
function changedBy(composed: RoomProposal, refused: readonly { reference: string }[]): string[][] {
  const left = new Set(refused.map(({ reference }) => reference))
  const { added, removed } = composed.changes
  return [removed, added].map((ids) => referencesOf(ids, composed).filter((reference) => !left.has(reference)))
}

type Registrations = Pick<Context['database'], 'registration'>

/** Whether staging these offers again restores all of them: none has a reason or is limited to sessions. */
async function unstagesPlainOffers({ registration }: Registrations, { changes: { removed } }: RoomProposal) {
  if (removed.length === 0) return true
  const furnished = { OR: [{ stagedReason: { not: null } }, { stagedLimitReason: { not: null } }] }
  return (await registration.findFirst({ where: { id: { in: removed }, ...furnished }, select: { id: true } })) === null
}

/** Stages all of them in one command. */
async function stagedAtOf({ registration }: Registrations, { id: eventId }: EventRow, [reference]: readonly string[]) {
  if (reference === undefined) return null
  const row = await registration.findFirst({ where: { eventId, reference }, select: { stagedAt: true } })
  return row?.stagedAt ?? null
}

/** How the room was chosen. The people concerned are in the entries of the staged decisions. */
const auditedRoom = (
  { situation, scoreMethod, pool, room, changes }: RoomProposal,
  { basis, targetPrice, tieSeed, alternative, furtherSwaps }: StageCompositionInput['composition'],
  digest: string,
) => ({
  basis,
  scoreMethod,
  targetPrice,
  tieSeed: tieSeed ?? null,
  alternative: alternative ?? 0,
  furtherSwaps: furtherSwaps ?? 0,
  digest,
  total: pool.seats,
  given: pool.given,
  compared: pool.compared,
  added: changes.added.length,
  removed: changes.removed.length,
  kept: changes.kept.length,
  // In hundredths of a point, because the log only takes whole numbers.
  scoreHundredths: room.score,
  penaltyHundredths: room.penalty,
  boundHundredths: room.bound,
  quotas: situation.facts.quotas.map(audited),
})
