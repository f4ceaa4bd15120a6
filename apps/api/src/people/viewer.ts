import type { PrismaClient } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import { foldEmail } from '@plenaria/schema/texts'
import type { ViewerRow } from '../rows.ts'
import type { Auth } from './sign-in.ts'

/**
 * Who asks, by the sign-in cookie; null for a visitor, without a query. Nothing is cached: a sign-out or a lost role counts at once.
 * @param renew is given cookies to set when the sign-in is prolonged
 */
export async function readViewer(
  auth: Auth,
  database: PrismaClient,
  cookie: string | undefined,
  renew: (cookies: string[]) => void,
): Promise<ViewerRow | null> {
  if (!cookie?.includes('plenaria.session_token=')) return null
  const { response, headers } = await auth.api.getSession({ headers: new Headers({ cookie }), returnHeaders: true })
  const cookies = headers.getSetCookie()
  if (cookies.length > 0) renew(cookies)
  if (!response) return null
  const { id, email, language } = response.user
  const memberships = await database.member.findMany({
    where: { userId: id },
    select: { instituteId: true, role: true },
    orderBy: { instituteId: 'asc' },
  })
  return { id, email, emailKey: foldEmail(email), language: languageOf([language ?? '']) ?? 'en', memberships }
}
