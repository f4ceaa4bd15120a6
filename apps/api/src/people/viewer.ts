import type { PrismaClient } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import { foldEmail } from '@plenaria/schema/texts'
import type { GrantInForceRow, ViewerRow } from '../rows.ts'
import type { Auth } from './sign-in.ts'

/**
 * Who asks, by the sign-in cookie; null for a visitor, without a query. Nothing is cached: a sign-out or a lost role counts at once.
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
  return {
    id,
    email,
    emailKey: foldEmail(email),
    language: languageOf([language ?? '']) ?? 'en',
    signInId: response.session.id,
    isStrong: response.session.strengthenedAt != null,
    ...(await standingOf(database, id)),
  }
}

/** What a person is a member of, and which grants that brings. */
export async function standingOf(
  database: Pick<PrismaClient, 'member' | '$queryRaw'>,
  userId: string,
): Promise<Pick<ViewerRow, 'memberships' | 'grants'>> {
  const memberships = await database.member.findMany({
    where: { userId },
    select: { instituteId: true, role: true, institute: { select: { secondFactorRequired: true } } },
    orderBy: { instituteId: 'asc' },
  })
  const instituteIds = memberships.map(({ instituteId }) => instituteId)
  return {
    memberships: memberships.map(({ institute, ...membership }) => ({ ...membership, ...institute })),
    grants: instituteIds.length === 0 ? [] : await grantsInForce(database, instituteIds),
  }
}

/** With the memberships and grants of now: who has waited for a lock may have lost some meanwhile. */
export const asOfNow = async <Asker extends ViewerRow | null>(
  database: Pick<PrismaClient, 'member' | '$queryRaw'>,
  viewer: Asker,
): Promise<Asker> => (viewer ? { ...viewer, ...(await standingOf(database, viewer.id)) } : viewer)

/** By the clock of the database: a grant ends at its date whether or not the job that says so has run. */
const grantsInForce = async (
  database: Pick<PrismaClient, '$queryRaw'>,
  instituteIds: string[],
): Promise<GrantInForceRow[]> =>
  database.$queryRaw`
    select g.id, g.event_id as "eventId", g.partner_id as "partnerId", t.terms
    from event_grant g join grant_terms t on t.grant_id = g.id and t.number = g.agreed
    where g.partner_id = any(${instituteIds}) and g.state = 'AGREED' and (g.ends_at is null or desk_now() < g.ends_at)
    order by g.id`
