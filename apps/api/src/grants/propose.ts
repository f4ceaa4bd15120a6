/** Proposing a grant, and other terms for one. */
import { decideGrant, type GrantRefusal } from '@plenaria/domain/grantDecision'
import { maxToAllot } from '@plenaria/domain/seats/plan'
import type { Prisma } from '@plenaria/prisma/client'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ProposeGrantInput, ProposeTermsInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor } from '../audit/append.ts'
import { loadRoom } from '../desk/index.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { GrantRow } from '../request/rows.ts'
import { carryOut, type NoRoom, type Scene } from './change.ts'
import { endWhatIsDue } from './expire.ts'
import { findGrant, instituteOf, sideOf } from './find.ts'
import { lockGrant, lockStandingGrant } from './locks.ts'
import { standingOf } from './standing.ts'
import { purposesOf, readTermsFacts, termsFaults, termsOf } from './terms.ts'

type Result<Name extends 'ProposeGrantResult' | 'ProposeTermsResult'> = Awaited<ResolversTypes[Name]>

/** By an owner or organiser of the host; nothing holds until an owner of the partner accepts. */
export async function proposeGrant(input: ProposeGrantInput, context: Context): Promise<Result<'ProposeGrantResult'>> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, input.eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const allowed = (requester: typeof viewer) => can.proposeGrant(requester, event)
  const refusal = await forbidden(context, allowed)
  if (refusal) return refusal
  const partner = await database.institute.findUnique({ where: { slug: storable(input.partnerSlug) } })
  if (!partner) return refuse(language, 'UnknownInstitute', {})
  if (partner.id === event.hostId) return refuse(language, 'GrantToOneself', {})

  return database.$transaction(async (transaction): Promise<Result<'ProposeGrantResult'>> => {
    await endWhatIsDue(transaction, event.id, context.requestId)
    const { grant, at } = await lockStandingGrant(transaction, event.id, partner.id)
    context.viewer = await asOfNow(transaction, context.viewer)
    const noMore = await forbidden(context, allowed)
    if (noMore) return noMore
    if (grant) return refuse(language, 'GrantExists', { grant })
    const id = uuidv7(at.getTime(), 0)
    const actor = actorFor(context, { instituteId: event.hostId, grantId: id })
    const partnerId = partner.id
    const scene = { event, id, partnerId, before: null, allTerms: [], at, actor, side: 'HOST' } as const
    const proposed = await propose(transaction, scene, { ...input, version: 0 })
    if (isLater(proposed)) throw new Error(`A first proposal was refused: ${proposed.kind}.`)
    return answered(proposed, context)
  }, timeouts)
}

/** By either side: a counter-proposal, a better proposal of one's own, or a change of what is in force. */
export async function proposeTerms(input: ProposeTermsInput, context: Context): Promise<Result<'ProposeTermsResult'>> {
  const { database, viewer, language } = context
  const found = await findGrant(input.grantId, context)
  if (!found) return refuse(language, 'UnknownGrant', {})
  const { event } = found
  const standing = { ...found.grant, state: 'PROPOSED' } as const
  const allowed = (requester: typeof viewer) => can.proposeTerms(requester, standing, event)
  const refusal = await forbidden(context, allowed)
  if (refusal) return refusal

  return database.$transaction(async (transaction): Promise<Result<'ProposeTermsResult'>> => {
    await endWhatIsDue(transaction, event.id, context.requestId)
    const { grant, allTerms, at } = await lockGrant(transaction, found.grant)
    if (!grant) return refuse(language, 'UnknownGrant', {})
    context.viewer = await asOfNow(transaction, context.viewer)
    const noMore = await forbidden(context, allowed)
    if (noMore) return noMore
    const { id, partnerId } = grant
    const side = sideOf(context.viewer, event, allowed)
    const actor = actorFor(context, { instituteId: instituteOf(side, event, grant), grantId: id })
    const before = standingOf(grant, allTerms)
    const proposed = await propose(transaction, { event, id, partnerId, before, allTerms, at, actor, side }, input)
    if (!isLater(proposed)) return answered(proposed, context)
    if (proposed.kind === 'OVER') return refuse(language, 'GrantClosed', { state: proposed.state })
    return refuse(language, proposed.kind === 'SAME' ? 'SameTerms' : 'ChangedMeanwhile', {})
  }, timeouts)
}

type Proposed =
  | { kind: 'DONE'; grant: GrantRow }
  | { kind: 'OVER'; state: 'DECLINED' | 'ENDED' }
  | { kind: 'CHANGED' }
  | { kind: 'SAME' }
  | { kind: 'FAULTS'; faults: FieldProblem[] }
  | ({ kind: 'NO_ROOM' } & NoRoom)

/** What can't become of the first proposal. */
type Later = Extract<Proposed, { kind: 'OVER' | 'CHANGED' | 'SAME' }>

const isLater = (proposed: Proposed): proposed is Later => ['OVER', 'CHANGED', 'SAME'].includes(proposed.kind)

/** Whether the grant can take a proposal is looked at before what is proposed. */
async function propose(
  transaction: Prisma.TransactionClient,
  scene: Scene & { side: 'HOST' | 'PARTNER' },
  { terms: given, version }: Pick<ProposeTermsInput, 'terms' | 'version'>,
): Promise<Proposed> {
  const { event, partnerId, before, at, side } = scene
  const terms = termsOf(given)
  const command = { type: 'PROPOSE_TERMS', side, terms, purposes: purposesOf(given), version } as const
  const decided = decideGrant(before, command, at.getTime())
  if (decided.kind === 'REFUSED') {
    const later = laterOf(decided.refusal)
    if (later) return later
  }
  const faults = termsFaults(given, await readTermsFacts(transaction, event.id, at))
  if (faults.length > 0 || decided.kind === 'REFUSED') return { kind: 'FAULTS', faults }
  const most = terms.allotment === null ? null : await maxFor(transaction, event.id, partnerId)
  if (most !== null && (terms.allotment ?? 0) > most) return { kind: 'NO_ROOM', maximum: most }
  const done = await carryOut(transaction, scene, decided)
  return 'maximum' in done ? { kind: 'NO_ROOM', ...done } : { kind: 'DONE', grant: done }
}

/** Null if the terms are over: that is reported with whatever else is wrong with them. */
function laterOf(refusal: GrantRefusal): Later | null {
  switch (refusal.refusal) {
    case 'GrantClosed':
      return { kind: 'OVER', state: refusal.state }
    case 'ChangedMeanwhile':
      return { kind: 'CHANGED' }
    case 'SameTerms':
      return { kind: 'SAME' }
    case 'TermsOver':
      return null
    default:
      throw new Error(`A proposal was refused: ${refusal.refusal}.`)
  }
}

/** Room as it is now; the desk looks again when the terms are accepted. */
async function maxFor(transaction: Prisma.TransactionClient, eventId: string, partnerId: string): Promise<number> {
  const loaded = await loadRoom(transaction, eventId, [])
  if (!loaded) throw new Error('An event has no seat plan.')
  return maxToAllot(loaded.room, partnerId, loaded.facts.now)
}

function answered(proposed: Exclude<Proposed, Later>, { language }: Context) {
  switch (proposed.kind) {
    case 'DONE':
      return { __typename: 'GrantProposed' as const, grant: proposed.grant }
    case 'FAULTS':
      return invalidInput(language, proposed.faults)
    case 'NO_ROOM':
      return refuse(language, 'AllotmentTooLarge', { maximum: proposed.maximum })
  }
}

/** A name with a zero byte is nobody's, and nothing that the database can look for. */
const storable = (slug: string): string => slug.replaceAll('\0', ' ')
