/** Proposes grants, and new terms for existing ones. */
import { beginGrant, proposeTerms as decideTerms, type GrantDecided } from '@plenaria/domain/grantDecision'
import { maxToAllot } from '@plenaria/domain/seats/plan'
import type { Prisma } from '@plenaria/prisma/client'
import type {
  GrantTermsInput,
  ProposeGrantInput,
  ProposeTermsInput,
  ResolversTypes,
} from '../__generated__/resolvers.ts'
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
import { carryOut, type Scene } from './change.ts'
import { endWhatIsDue, openGrant } from './expire.ts'
import { findGrant, sideOf } from './find.ts'
import { lockStandingGrant } from './locks.ts'
import { purposesOf, readTermsFacts, termsOf, termsProblems } from './terms.ts'

type Result<Name extends 'ProposeGrantResult' | 'ProposeTermsResult'> = Awaited<ResolversTypes[Name]>

/** By an owner or organiser of the host; takes effect only once an owner of the partner accepts. */
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
    return propose(transaction, scene, input.terms, beginGrant(proposalIn(input.terms), at.getTime()), context)
  }, timeouts)
}

/** By either side: a counter-proposal, a revision of one's own proposal, or a change of terms in force. */
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
    const opened = await openGrant(transaction, found, context)
    if (!opened) return refuse(language, 'UnknownGrant', {})
    const { before, at, sceneOf } = opened
    const noMore = await forbidden(context, allowed)
    if (noMore) return noMore
    const side = sideOf(context.viewer, event, allowed)
    // Whether the grant can take a proposal is checked before the proposal itself.
    const decided = decideTerms(before, { side, ...proposalIn(input.terms), version: input.version }, at.getTime())
    const refused = decided.kind === 'REFUSED' ? refusalOf(decided.refusal, language) : null
    if (refused) return refused
    return propose(transaction, sceneOf(side), input.terms, decided, context)
  }, timeouts)
}

const proposalIn = (terms: GrantTermsInput) => ({ terms: termsOf(terms), purposes: purposesOf(terms) })

type Refused = Extract<ReturnType<typeof decideTerms>, { kind: 'REFUSED' }>['refusal']

/** Null if the terms have ended, which is reported with their other problems. */
function refusalOf(refusal: Refused, language: Context['language']) {
  switch (refusal.refusal) {
    case 'GrantClosed':
      return refuse(language, 'GrantClosed', { state: refusal.state })
    case 'ChangedMeanwhile':
    case 'SameTerms':
      return refuse(language, refusal.refusal, {})
    case 'TermsOver':
      return null
    default:
      return refusal satisfies never
  }
}

async function propose(
  transaction: Prisma.TransactionClient,
  scene: Scene,
  given: GrantTermsInput,
  decided: GrantDecided,
  { language }: Context,
) {
  const { event, partnerId, at } = scene
  const fieldProblems = termsProblems(given, await readTermsFacts(transaction, event.id, at))
  if (fieldProblems.length > 0 || decided.kind === 'REFUSED') return invalidInput(language, fieldProblems)
  const { allotment } = given
  if (allotment) {
    const maximum = await maxFor(transaction, event.id, partnerId)
    if (allotment > maximum) return refuse(language, 'AllotmentTooLarge', { maximum })
  }
  const done = await carryOut(transaction, scene, decided)
  return 'maximum' in done
    ? refuse(language, 'AllotmentTooLarge', done)
    : { __typename: 'GrantProposed' as const, grant: done }
}

/** Available room at this moment; the desk checks again when the terms are accepted. */
async function maxFor(transaction: Prisma.TransactionClient, eventId: string, partnerId: string): Promise<number> {
  const loaded = await loadRoom(transaction, eventId, [])
  if (!loaded) throw new Error('An event has no seat plan.')
  return maxToAllot(loaded.room, partnerId, loaded.facts.now)
}

/** The database can't search for a zero byte, and no slug contains one. */
const storable = (slug: string): string => slug.replaceAll('\0', ' ')
