/** Presence in an application: members who see it see each other by name and institute. */
import type { MutationMarkPresenceArgs, Presence, ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can, rightToRead } from '../access/policy.ts'
import { eventOf, findByReference } from '../access/seen.ts'
import { follow } from '../live/follow.ts'
import { channel, type Notice } from '../live/notices.ts'
import { lookOf, refused, touches, watchOf } from '../live/resolvers.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { MemberSummaryRow, RegistrationRow, ViewerRow } from '../request/rows.ts'

type Result = Awaited<ResolversTypes['MarkPresenceResult']>
type PresenceRow = Omit<Presence, 'members'> & { members: MemberSummaryRow[] }

/** Seconds after which a reader who hasn't renewed counts as gone. */
const lasts = 45
/** Minimum milliseconds between two notifications. */
const apart = 250

export async function markPresence(
  { reference, leaving }: MutationMarkPresenceArgs,
  context: Context,
): Promise<Result> {
  const { database, viewer, language } = context
  const registration = await findByReference(reference, context)
  if (!registration) return refuse(language, 'UnknownRegistration', {})
  const event = await eventOf(registration, context)
  const denial = await forbidden(context, (requester) => can.seeReaders(requester, registration, event))
  const right = rightToRead(viewer, registration, event)
  if (denial || !viewer || !right) {
    return denial?.__typename === 'SecondFactorNeeded' ? denial : refuse(language, 'UnknownRegistration', {})
  }
  const isOpen = !leaving
  const notice: Notice = { presenceOf: registration.id }
  await database.$queryRaw`
    with gone as (
      delete from reading r using (
        select registration_id, user_id from reading
        where case when registration_id = ${registration.id}::uuid and user_id = ${viewer.id} then not ${isOpen}
          else until < desk_now() end
        for update skip locked) g
      where r.registration_id = g.registration_id and r.user_id = g.user_id),
    here as (
      insert into reading (registration_id, user_id, institute_id, until)
      select ${registration.id}::uuid, ${viewer.id}, ${right.instituteId}, desk_now() + ${lasts} * interval '1 second' where ${isOpen}
      on conflict (registration_id, user_id) do update set until = excluded.until, institute_id = excluded.institute_id)
    select pg_notify(${channel}, ${JSON.stringify(notice)})::text as notified`
  return { __typename: 'PresenceMarked', presence: await presenceOf(registration, context) }
}

/** Removed members, and those whose grant has ended, disappear immediately. */
async function presenceOf(
  { id, reference }: Pick<RegistrationRow, 'id' | 'reference'>,
  { database }: Pick<Context, 'database'>,
): Promise<PresenceRow> {
  const members = await database.$queryRaw<MemberSummaryRow[]>`
    select r.user_id as "userId", r.institute_id as "instituteId" from reading r
    join member m on m.user_id = r.user_id and m.institute_id = r.institute_id
    join registration g on g.id = r.registration_id join event e on e.id = g.event_id
    where r.registration_id = ${id}::uuid and r.until > desk_now()
      and (r.institute_id = e.host_id or exists (
        select from event_grant t where t.event_id = e.id and t.partner_id = r.institute_id and t.state = 'AGREED'
          and (t.ends_at is null or t.ends_at > desk_now())))
    order by r.user_id`
  return { reference, members }
}

/** Sent on joining, leaving and each heartbeat: a person who left silently is missing from the next one. */
export async function presenceChanges(reference: string, context: Context) {
  const { viewer, database, language } = context
  const watch = watchOf(context)
  const registration = await readable(reference, viewer, context)
  if (!registration) throw refused(refuse(language, 'UnknownRegistration', {}))
  const { id, eventId } = registration
  let requester = viewer
  return follow({
    ...watch,
    apart,
    concerns: (heard) => {
      if (heard === 'MISSED' || heard.presenceOf === id) return 'CHANGE'
      const isNamed =
        heard.eventId === eventId && (heard.registrationIds === null || heard.registrationIds?.includes(id))
      return isNamed || touches(heard, requester) ? 'RIGHTS' : null
    },
    look: () =>
      watch.inTurn(async () => {
        requester = await watch.viewerNow()
        const seen = await readable(reference, requester, context)
        if (!seen) return null
        const presence = await presenceOf(seen, { database })
        return lookOf(requester, { id: eventId }, context, () => ({ presence }))
      }),
  })
}

async function readable(reference: string, viewer: ViewerRow | null, context: Context) {
  const registration = viewer && (await findByReference(reference, context))
  if (!registration) return null
  const event = await context.database.event.findUniqueOrThrow({ where: { id: registration.eventId } })
  return can.seeReaders(viewer, registration, event) ? registration : null
}
