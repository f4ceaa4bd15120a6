/** The viewers of the policy matrix, and the objects of its questions. */
import type { Terms } from '@plenaria/domain/grant'
import { wholeEvent } from '@plenaria/domain/grant'
import { decideDocument, registerPerson } from '../../registrations/testing/documents.ts'
import type { EventRow, GrantRow, InstituteRow } from '../../request/rows.ts'
import type { World } from '../world.ts'
import type { ViewerName } from './viewers.ts'

/** Institutes and people, the same for every question. */
export interface Cast {
  host: InstituteRow
  /** Partner with a grant for everything. */
  full: InstituteRow
  /** Partner with a grant for one group. */
  scoped: InstituteRow
  /** Partner whose grant has ended. */
  over: InstituteRow
  /** Partner that needs consent; none of its members is a viewer. */
  needing: InstituteRow
  /** Email addresses of the viewers. */
  addresses: Record<ViewerName, string | null>
}

export async function openCast(world: World): Promise<Cast> {
  const host = await world.institute({ slug: 'host' })
  const full = await world.institute({ slug: 'full' })
  const scoped = await world.institute({ slug: 'scoped' })
  const over = await world.institute({ slug: 'over' })
  const needing = await world.institute({ slug: 'needing' })
  await world.member({ institute: host, role: 'OWNER' })
  const email = async (institute: InstituteRow, role: 'OWNER' | 'ORGANISER' | 'REVIEWER') =>
    (await world.member({ institute, role })).email
  const addresses = {
    visitor: null,
    participant: 'ana@people.example',
    otherParticipant: 'bo@people.example',
    hostOrganiser: await email(host, 'ORGANISER'),
    hostReviewer: await email(host, 'REVIEWER'),
    fullPartner: await email(full, 'OWNER'),
    scopedPartner: await email(scoped, 'OWNER'),
    endedPartner: await email(over, 'OWNER'),
  }
  return { host, full, scoped, over, needing, addresses }
}

/** An event with its partners and three registrations. */
export interface Stage extends Cast {
  world: World
  event: EventRow
  /** Grant of the institute `full`. */
  grant: GrantRow
  /** Reference of the participant, in the group `civil-society`. */
  ana: string
  /** Reference of the other participant, in the group `academia`, which the scoped partner's grant covers. */
  bo: string
  /** Reference of a protected person in the group `civil-society`. */
  pia: string
}

export interface StageFacts {
  isDraft?: boolean
  /** Whether the participant has an offer. */
  isOffered?: boolean
  /** Whether an offer to the other participant is staged. */
  isStaged?: boolean
  /** Terms of `full`, beyond the default. */
  fullTerms?: Partial<Terms>
}

/** Reverts the effects of earlier questions on the cast. */
async function renewCast(world: World, { addresses }: Cast): Promise<void> {
  // Jobs left by earlier questions are irrelevant.
  await world.database.$executeRaw`delete from graphile_worker._private_jobs`
  // On a slow machine, the second factor may have been presented too long ago.
  const shown = { strengthenedAt: { not: null } }
  await world.database.signIn.updateMany({ where: shown, data: { strengthenedAt: new Date() } })
  // A person who accepted an invitation in an earlier question becomes a participant again.
  await world.database.member.deleteMany({ where: { user: { email: addresses.otherParticipant ?? '' } } })
}

/** Stages without any changes so far. */
export interface UnusedStages {
  /** Returns an unused stage, or a new one. */
  take: (facts?: StageFacts) => Promise<Stage>
  keep: (stage: Stage, facts?: StageFacts) => void
}

export function openUnusedStages(world: World, cast: Cast): UnusedStages {
  const unused = new Map<string, Stage[]>()
  const keyOf = (facts: StageFacts = {}) => JSON.stringify(facts)
  return {
    take: async (facts) => {
      const stage = unused.get(keyOf(facts))?.pop()
      if (!stage) return openStage(world, cast, facts)
      await renewCast(world, cast)
      return stage
    },
    keep: (stage, facts) => {
      unused.set(keyOf(facts), [...(unused.get(keyOf(facts)) ?? []), stage])
    },
  }
}

export async function openStage(world: World, cast: Cast, facts: StageFacts = {}): Promise<Stage> {
  const { host, full, scoped, over, needing, addresses } = cast
  const now = Date.now()
  await renewCast(world, cast)
  const event = await world.event({
    offersProtection: true,
    hostId: host.id,
    descriptions: { en: 'What happens.' },
    decisionPromisedAt: new Date(now + 15 * 86_400_000),
    consents: [{ key: 'photos', texts: { en: 'Photos are fine.' }, required: false }],
    sessions: [{ title: 'One', startsAt: new Date(now + 20 * 86_400_000), endsAt: new Date(now + 20.1 * 86_400_000) }],
  })
  const { grant } = await world.partner(event, { institute: full, terms: { allotment: 1, ...facts.fullTerms } })
  await world.partner(event, { institute: scoped, terms: { scope: { ...wholeEvent, groups: ['academia'] } } })
  await world.partner(event, { institute: needing, terms: { needsConsent: true } })
  const ended = await world.partner(event, { institute: over })
  const ana = await registerPerson(world, event, 'Ana', {
    organisation: 'Red',
    organisationNames: 'RD',
    motivation: 'To learn.',
  })
  const bo = await registerPerson(world, event, 'Bo', { groupKey: 'academia' })
  const pia = await registerPerson(world, event, 'Pia', { protectIdentity: true })
  const decide = (references: string[], staged: boolean) => {
    const input = { eventSlug: event.slug, references, decision: 'OFFER', staged }
    return world.ask(decideDocument, { input }, { as: addresses.hostOrganiser })
  }
  if (facts.isOffered) await decide([ana], false)
  if (facts.isStaged) await decide([bo], true)
  await world.database.grant.update({ where: { id: ended.grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
  if (facts.isDraft) await makeDraft(world, event.id)
  return { ...cast, world, event, grant, ana, bo, pia }
}

/** Bypasses a trigger that refuses this for an event with registrations. */
const makeDraft = ({ owner }: World, id: string) =>
  owner.$transaction([
    owner.$executeRaw`alter table event disable trigger event_unpublished_unused`,
    owner.$executeRaw`update event set state = 'DRAFT' where id = ${id}`,
    owner.$executeRaw`alter table event enable trigger event_unpublished_unused`,
  ])
