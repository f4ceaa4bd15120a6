/** Grants of the demonstration: proposed, answered and ended by owners, through the code behind their mutations. */

import { answerGrant, endGrant } from '@plenaria/api/src/grants/answer.ts'
import { proposeGrant } from '@plenaria/api/src/grants/propose.ts'
import type { Context } from '@plenaria/api/src/request/context.ts'
import type { ViewerRow } from '@plenaria/api/src/request/rows.ts'
import type { EventSeed, GrantSeed } from '@plenaria/prisma/seed/shapes'
import { instantOf, localised } from './events.ts'

export interface GrantPlay {
  event: EventSeed
  eventId: string
  /** Owners by the slug of their institute. */
  owners: ReadonlyMap<string, ViewerRow>
  contextOf: (viewer: ViewerRow) => Context
  /** Time of the first start. */
  start: number
}

/** Happenings to play, with their times in milliseconds since the Unix epoch. */
export function grantHappenings(play: GrantPlay, seed: GrantSeed): { at: number; run: () => Promise<void> }[] {
  const { start } = play
  const partnerOf = { eventId: play.eventId, partnerId: seed.partnerSlug }
  const ownerOf = (slug: string): Context => {
    const owner = play.owners.get(slug)
    if (!owner) throw new Error(`${slug} has no owner.`)
    return play.contextOf(owner)
  }
  const standing = (context: Context) =>
    context.database.grant.findFirstOrThrow({ where: { ...partnerOf, state: { in: ['PROPOSED', 'AGREED'] } } })

  const propose = async () => {
    const context = ownerOf(play.event.hostSlug)
    const terms = await termsOf(play, seed, context)
    const input = { eventSlug: play.event.slug, partnerSlug: seed.partnerSlug, terms }
    demand('GrantProposed', await proposeGrant(input, context))
  }
  const accept = async () => {
    const context = ownerOf(seed.partnerSlug)
    const { id: grantId, version } = await standing(context)
    demand('GrantAnswered', await answerGrant({ grantId, version, accept: true }, context))
  }
  const end = async (reason: string) => {
    const context = ownerOf(seed.partnerSlug)
    const { id: grantId } = await standing(context)
    demand('GrantEnded', await endGrant({ grantId, reason }, context))
  }
  const { proposedAt, agreedAt, ended } = seed
  return [
    { at: start + proposedAt, run: propose },
    ...(agreedAt === undefined ? [] : [{ at: start + agreedAt, run: accept }]),
    ...(ended ? [{ at: start + ended.at, run: () => end(ended.reason) }] : []),
  ]
}

function demand(expected: string, answer: { __typename: string }): void {
  if (answer.__typename !== expected) throw new Error(`Instead of ${expected}: ${JSON.stringify(answer)}`)
}

async function termsOf({ event, eventId, start }: GrantPlay, { terms }: GrantSeed, { database }: Context) {
  const { scope, endsAt, purposes, ...rest } = terms
  const programme = await database.session.findMany({
    where: { eventId },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  })
  return {
    ...rest,
    scope: {
      groupKeys: scope.groups,
      countries: scope.countries,
      sessionIds: scope.sessions?.map((place) => programme[place]?.id ?? ''),
    },
    purposes: localised(purposes),
    endsAt: endsAt && instantOf(endsAt, new Date(start), event.zone),
  }
}
