import type { PrismaClient } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import { foldEmail } from '@plenaria/schema/texts'
import type { GrantInForceRow, KeptAwayRow, TokenInUse, ViewerRow } from '../request/rows.ts'
import { judgeSignIn } from './policy.ts'
import type { Auth } from './sign-in.ts'

/** Milliseconds: precision of the last use of a sign-in. */
const hour = 60 * 60_000

/**
 * The viewer, by the sign-in cookie; null for a visitor, without a query. Nothing is cached: a sign-out or a lost role counts at
 * once.
 * @param renew is given cookies to set when the sign-in is prolonged; null: it is not
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
    ...{ signInId, hasShownSecondFactor, isRecent },
    ...standing,
  }
}

/** A person's memberships and the grants that come with them. */
export async function standingOf(
  database: Pick<PrismaClient, 'member' | '$queryRaw'>,
  userId: string,
): Promise<Pick<ViewerRow, 'memberships' | 'grants' | 'conflicts'>> {
  const memberships = await database.member.findMany({
    where: { userId },
    select: { instituteId: true, role: true, institute: { select: { secondFactorRequired: true } } },
    orderBy: { instituteId: 'asc' },
  })
  const instituteIds = memberships.map(({ instituteId }) => instituteId)
  const reach =
    instituteIds.length === 0 ? { grants: [], conflicts: [] } : await reachOf(database, instituteIds, userId)
  return { memberships: memberships.map(({ institute, ...membership }) => ({ ...membership, ...institute })), ...reach }
}

/** With the memberships and grants of now: who has waited for a lock may have lost some meanwhile. */
export const asOfNow = async <Requester extends ViewerRow | null>(
  database: Pick<PrismaClient, 'member' | '$queryRaw'>,
  viewer: Requester,
): Promise<Requester> => {
  if (!viewer) return viewer
  if (viewer.token) return { ...viewer, ...(await tokenAsOfNow(database, viewer.id, viewer.token)) }
  return { ...viewer, ...(await standingOf(database, viewer.id)) }
}

/** An expired or revoked token has no rights. */
async function tokenAsOfNow(
  database: Pick<PrismaClient, 'member' | '$queryRaw'>,
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

/**
 * Reads the grants of a member's institutes and the member's conflicts of interest in one statement. By the database's clock: a grant ends
 * on its date whether or not the job has run.
 */
async function reachOf(
  database: Pick<PrismaClient, '$queryRaw'>,
  instituteIds: string[],
  userId: string,
): Promise<{ grants: GrantInForceRow[]; conflicts: KeptAwayRow[] }> {
  const [reach] = await database.$queryRaw<[{ grants: GrantInForceRow[]; conflicts: KeptAwayRow[] }]>`
    select
      (select coalesce(json_agg(json_build_object('id', g.id, 'eventId', g.event_id, 'partnerId', g.partner_id,
          'asksRegistered', g.asks_registered, 'terms', t.terms) order by g.id), '[]')
        from event_grant g join grant_terms t on t.grant_id = g.id and t.number = g.agreed
        where g.partner_id = any(${instituteIds}) and g.state = 'AGREED' and (g.ends_at is null or desk_now() < g.ends_at))
        as grants,
      (select coalesce(json_agg(json_build_object('registrationId', c.registration_id, 'eventId', c.event_id,
          'groupKey', r.group_key)), '[]')
        from conflict_of_interest c join registration r on r.id = c.registration_id where c.user_id = ${userId})
        as conflicts`
  return reach
}
