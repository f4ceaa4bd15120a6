import { type PrismaClient, prepared } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import { foldEmail } from '@plenaria/schema/texts'
import type { TokenInUse, ViewerRow } from '../request/rows.ts'
import { judgeSignIn } from './policy.ts'
import type { Auth } from './sign-in.ts'

/** Milliseconds: precision of a sign-in's last use. */
const hour = 60 * 60_000

/**
 * The viewer identified by the sign-in cookie; null for a visitor, without a query. Nothing is cached: a sign-out or a lost role
 * takes effect at once.
 * @param renew called with cookies to set when the sign-in is prolonged; null: never prolong
 */
export async function readViewer(
  auth: Auth,
  database: PrismaClient,
  cookie: string | undefined,
  renew: ((cookies: string[]) => void) | null,
): Promise<ViewerRow | null> {
  if (!cookie?.includes('plenaria.session_token=')) return null
  const { response, headers } = await auth.api.getSession({
    headers: new Headers({ cookie }),
    query: { disableRefresh: renew === null },
    returnHeaders: true,
  })
  const cookies = headers.getSetCookie()
  if (cookies.length > 0) renew?.(cookies)
  if (!response) return null
  const { id, email, language } = response.user
  const { id: signInId, createdAt, lastUsedAt } = response.session
  const strengthenedAt = response.session.strengthenedAt ?? null
  const standing = await standingOf(database, id)
  const { isOver, hasShownSecondFactor, isRecent } = judgeSignIn(
    { createdAt, strengthenedAt },
    standing.memberships.length > 0,
    Date.now(),
  )
  if (isOver) {
    await database.signIn.deleteMany({ where: { id: signInId } })
    return null
  }
  if (renew && Date.now() - lastUsedAt.getTime() > hour)
    await database.$executeRaw`update sign_in set last_used_at = date_trunc('hour', now()) where id = ${signInId}`
  return {
    id,
    email,
    emailKey: foldEmail(email),
    language: languageOf([language ?? '']) ?? 'en',
    signInId,
    hasShownSecondFactor,
    isRecent,
    ...standing,
  }
}

type Standing = Pick<ViewerRow, 'memberships' | 'grants' | 'conflicts'>

/**
 * A person's memberships, the resulting grants, and a member's conflicts of interest, in one statement. Uses the database's
 * clock: a grant ends on its date whether or not the job has run.
 */
export async function standingOf(database: Pick<PrismaClient, '$queryRaw'>, userId: string): Promise<Standing> {
  const [standing] = await database.$queryRaw<[Standing]>`${prepared}
    select
      (select coalesce(json_agg(json_build_object('instituteId', m.institute_id, 'role', m.role,
          'secondFactorRequired', i.second_factor_required) order by m.institute_id), '[]')
        from member m join institute i on i.id = m.institute_id where m.user_id = ${userId}) as memberships,
      (select coalesce(json_agg(json_build_object('id', g.id, 'eventId', g.event_id, 'partnerId', g.partner_id,
          'asksRegistered', g.asks_registered, 'terms', t.terms) order by g.id), '[]')
        from member m join event_grant g on g.partner_id = m.institute_id
          join grant_terms t on t.grant_id = g.id and t.number = g.agreed
        where m.user_id = ${userId} and g.state = 'AGREED' and (g.ends_at is null or desk_now() < g.ends_at)) as grants,
      (select coalesce(json_agg(json_build_object('registrationId', c.registration_id, 'eventId', c.event_id,
          'groupKey', r.group_key)), '[]')
        from conflict_of_interest c join registration r on r.id = c.registration_id
        where c.user_id = ${userId} and exists (select from member m where m.user_id = ${userId})) as conflicts`
  return standing
}

/** Refreshes memberships and grants: some may have been lost while waiting for a lock. */
export const asOfNow = async <Requester extends ViewerRow | null>(
  database: Pick<PrismaClient, '$queryRaw'>,
  viewer: Requester,
): Promise<Requester> => {
  if (!viewer) return viewer
  if (viewer.token) return { ...viewer, ...(await tokenAsOfNow(database, viewer.id, viewer.token)) }
  return { ...viewer, ...(await standingOf(database, viewer.id)) }
}

/** An expired or revoked token has no rights. */
async function tokenAsOfNow(
  database: Pick<PrismaClient, '$queryRaw'>,
  userId: string,
  token: TokenInUse,
): Promise<Pick<ViewerRow, 'grants' | 'conflicts' | 'token'>> {
  const [row] = await database.$queryRaw<{ works: boolean }[]>`
    select revoked_at is null and desk_now() < expires_at as works from api_token where id = ${token.id}::uuid`
  const { memberships, grants, conflicts } = await standingOf(database, userId)
  const instituteId = token.membership?.instituteId
  const membership = row?.works ? (memberships.find((one) => one.instituteId === instituteId) ?? null) : null
  return {
    grants: grants.filter(({ partnerId }) => partnerId === instituteId),
    conflicts,
    token: { ...token, membership },
  }
}
