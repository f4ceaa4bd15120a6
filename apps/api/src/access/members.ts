/** Everyone who works at an event, as viewers. */
import type { PrismaClient } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import { foldEmail } from '@plenaria/schema/texts'
import type { EventRow, GrantInForceRow, KeptAwayRow, MembershipRow, ViewerRow } from '../request/rows.ts'

interface MemberColumns extends Pick<MembershipRow, 'instituteId' | 'role'> {
  userId: string
  email: string
  language: string
}

/**
 * Members of the host and of partners whose grants are in force, by name, with their rights as if each had presented a second
 * factor. Three statements.
 */
export async function membersAt(
  database: Pick<PrismaClient, '$queryRaw'>,
  { id: eventId, hostId }: Pick<EventRow, 'id' | 'hostId'>,
): Promise<ViewerRow[]> {
  const grants = await database.$queryRaw<GrantInForceRow[]>`
    select g.id, g.event_id as "eventId", g.partner_id as "partnerId", g.asks_registered as "asksRegistered", t.terms
    from event_grant g join grant_terms t on t.grant_id = g.id and t.number = g.agreed
    where g.event_id = ${eventId} and g.state = 'AGREED' and (g.ends_at is null or desk_now() < g.ends_at) order by g.id`
  const instituteIds = [hostId, ...grants.map(({ partnerId }) => partnerId)]
  const members = await database.$queryRaw<MemberColumns[]>`
    select m.user_id as "userId", m.institute_id as "instituteId", m.role::text as role, u.email, u.language
    from member m join user_account u on u.id = m.user_id
    where m.institute_id = any(${instituteIds}) order by u.name, m.user_id, m.institute_id`
  const conflicts = await database.$queryRaw<(KeptAwayRow & { userId: string })[]>`
    select c.registration_id as "registrationId", c.event_id as "eventId", r.group_key as "groupKey", c.user_id as "userId"
    from conflict_of_interest c join registration r on r.id = c.registration_id where c.event_id = ${eventId}`
  const conflictsOf = Map.groupBy(conflicts, ({ userId }) => userId)
  return [...Map.groupBy(members, ({ userId }) => userId)].flatMap(([id, places]): ViewerRow[] => {
    const [first] = places
    if (!first) return []
    const { email, language } = first
    return [
      {
        id,
        email,
        emailKey: foldEmail(email),
        language: languageOf([language]) ?? 'en',
        signInId: '',
        hasShownSecondFactor: true,
        memberships: places.map(({ instituteId, role }) => ({ instituteId, role, secondFactorRequired: false })),
        grants: grants.filter(({ partnerId }) => places.some(({ instituteId }) => instituteId === partnerId)),
        conflicts: conflictsOf.get(id) ?? [],
      },
    ]
  })
}
