import { GraphQLError } from 'graphql'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { findByReference } from '../access/seen.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow, ViewerRow } from '../request/rows.ts'
import type { Heard } from './feed.ts'
import { follow, type Look } from './follow.ts'
import type { Watch } from './watch.ts'

/** Milliseconds. */
const apart = 250

export const resolvers: Resolvers = {
  Subscription: {
    eventChanged: { subscribe: (_, { slug }, context) => eventChanges(slug, context) },
    registrationChanged: {
      subscribe: (_, { reference, since }, context) => registrationChanges(reference, since ?? null, context),
    },
  },
  Registration: {
    // Read from the clock that timestamps incoming notices.
    readAt: () => new Date(),
  },
}

async function eventChanges(slug: string, context: Context) {
  const { database, viewer, language } = context
  const watch = watchOf(context)
  const event = await eventBySlug(database, slug)
  if (!event || !can.seeEvent(viewer, event)) throw refused(refuse(language, 'UnknownEvent', {}))
  const no = await forbidden(context, (requester) => can.seeRegistrations(requester, event))
  if (no) throw refused(no)
  let requester = viewer
  return follow({
    ...watch,
    apart,
    concerns: (heard) => {
      if (heard === 'MISSED' || heard.eventId === event.id) return 'CHANGE'
      return touches(heard, requester) ? 'RIGHTS' : null
    },
    look: () =>
      watch.inTurn(async () => {
        requester = await watch.viewerNow()
        if (!can.seeRegistrations(requester, event)) return null
        return lookOf(requester, event, context, (at) => ({ eventChanged: { slug, at } }))
      }),
  })
}

async function registrationChanges(reference: string, since: Date | null, context: Context) {
  const { viewer, language } = context
  const watch = watchOf(context)
  const seen = await visibleRegistration(reference, viewer, context)
  if (!seen) throw refused(refuse(language, 'UnknownRegistration', {}))
  const { id, eventId } = seen.registration
  let requester = viewer
  let { decides } = seen
  const names = (ids: string[] | null | undefined) => ids === null || ids?.includes(id)
  return follow({
    ...watch,
    apart,
    ...(since && { since: since.getTime() }),
    concerns: (heard) => {
      if (heard === 'MISSED') return 'CHANGE'
      const isSent = names(heard.registrationIds) || (decides && names(heard.staffOnlyIds)) || heard.partnersChanged
      if (heard.eventId === eventId && isSent) return 'CHANGE'
      return touches(heard, requester) ? 'RIGHTS' : null
    },
    look: () =>
      watch.inTurn(async () => {
        requester = await watch.viewerNow()
        const still = await visibleRegistration(reference, requester, context)
        if (!still) return null
        decides = still.decides
        return lookOf(requester, { id: eventId }, context, (at) => ({ registrationChanged: { reference, at } }))
      }),
  })
}

async function visibleRegistration(reference: string, viewer: ViewerRow | null, context: Context) {
  const registration = viewer && (await findByReference(reference, context))
  if (!registration) return null
  const event = await context.database.event.findUniqueOrThrow({ where: { id: registration.eventId } })
  if (!can.seeRegistration(viewer, registration, event)) return null
  return { registration, decides: can.decideOn(viewer, registration, event) }
}

export function watchOf({ watch }: Context): Watch {
  if (!watch) throw new GraphQLError('Subscribe through a WebSocket.', { extensions: { code: 'BAD_REQUEST' } })
  return watch
}

/** Whether the notice may have changed the viewer's rights. */
export const touches = (heard: Exclude<Heard, 'MISSED'>, viewer: ViewerRow | null): boolean =>
  viewer !== null &&
  (heard.userId === viewer.id ||
    heard.signInId === viewer.signInId ||
    viewer.memberships.some(({ instituteId }) => heard.instituteId === instituteId))

export async function lookOf<Change>(
  viewer: ViewerRow | null,
  event: Pick<EventRow, 'id'>,
  { database }: Context,
  changeAt: (at: Date) => Change,
): Promise<Look<Change>> {
  const [row] = await database.$queryRaw<[{ now: Date }]>`select desk_now() as now`
  return { change: changeAt(row.now), endsIn: firstEnd(viewer, event, row.now) }
}

/** Milliseconds until the first of the viewer's grants on the event ends. */
function firstEnd(viewer: ViewerRow | null, { id }: Pick<EventRow, 'id'>, now: Date): number | null {
  const ends = (viewer?.grants ?? [])
    .filter(({ eventId, terms }) => eventId === id && terms.endsAt !== null)
    .map(({ terms }) => Date.parse(terms.endsAt ?? '') - now.getTime())
  return ends.length === 0 ? null : Math.max(0, Math.min(...ends))
}

export function refused({ __typename, message }: { __typename: string; message: string }): GraphQLError {
  const code = __typename.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
  return new GraphQLError(message, { extensions: { code } })
}
