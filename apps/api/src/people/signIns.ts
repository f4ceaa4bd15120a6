/** A person's sign-ins, and failed attempts in their name. Doesn't read any tokens. */
import type { Prisma } from '@plenaria/prisma/client'
import type { ResolversTypes, SignInFactor } from '../__generated__/resolvers.ts'
import { factorsOf } from '../access/factors.ts'
import { forbidden } from '../access/forbidden.ts'
import { can, signInEnds } from '../access/policy.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { HeldSecurityEventRow, HeldSignInRow, InstituteRow, ViewerRow } from '../request/rows.ts'

type Result<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>

const maxShown = 100
const newest = {
  include: { user: { select: { email: true } } },
  orderBy: [{ lastAt: 'desc' }, { userId: 'asc' }, { kind: 'asc' }],
  take: maxShown,
} satisfies Prisma.SecurityEventFindManyArgs

export async function signInsOf(viewer: ViewerRow, { database }: Context): Promise<HeldSignInRow[]> {
  if (!can.haveAnAccount(viewer)) return []
  const factors = await factorsOf(database, viewer.id)
  const rows = await database.signIn.findMany({
    where: { userId: viewer.id, expiresAt: { gt: new Date() } },
    select: { id: true, createdAt: true, lastUsedAt: true, expiresAt: true, factor: true },
    orderBy: [{ lastUsedAt: 'desc' }, { createdAt: 'desc' }, { id: 'desc' }],
    take: maxShown,
  })
  return rows.flatMap((row) => {
    const until = signInEnds(row, viewer.memberships.length > 0)
    // Only the second-factor routes write factors.
    const secondFactor = row.factor as SignInFactor | null
    const { id, createdAt: at, lastUsedAt } = row
    return until.getTime() <= Date.now()
      ? []
      : [
          {
            id,
            at,
            lastUsedAt,
            until,
            secondFactor,
            isCurrent: id === viewer.signInId,
            viewerCanEnd: can.endSignIn(viewer, id, factors),
          },
        ]
  })
}

export async function endSignIn(id: string, context: Context): Result<'EndSignInResult'> {
  const { database, viewer, language } = context
  const factors = await ownFactors(context)
  const denial = await forbidden(context, (requester) => can.endSignIn(requester, id, factors))
  if (denial || !viewer) return denial ?? refuse(language, 'NotAllowed', {})
  const { count } = await database.signIn.deleteMany({ where: { id, userId: viewer.id } })
  return count === 0 ? refuse(language, 'UnknownSignIn', {}) : { __typename: 'SignInsEnded', count, viewer }
}

export async function endOtherSignIns(context: Context): Result<'EndOtherSignInsResult'> {
  const { database, viewer, language } = context
  const factors = await ownFactors(context)
  const denial = await forbidden(context, (requester) => can.endOtherSignIns(requester, factors))
  if (denial || !viewer) return denial ?? refuse(language, 'NotAllowed', {})
  const { count } = await database.signIn.deleteMany({ where: { userId: viewer.id, id: { not: viewer.signInId } } })
  return { __typename: 'SignInsEnded', count, viewer }
}

const ownFactors = async ({ database, viewer }: Context): Promise<{ isSetUp: boolean }> =>
  viewer ? factorsOf(database, viewer.id) : { isSetUp: false }

export async function securityEventsOf(viewer: ViewerRow, { database }: Context): Promise<HeldSecurityEventRow[]> {
  if (!can.haveAnAccount(viewer)) return []
  return database.securityEvent.findMany({ where: { userId: viewer.id }, ...newest })
}

/** For current members. */
export async function securityEventsAt(
  { id }: InstituteRow,
  { database, viewer }: Context,
): Promise<HeldSecurityEventRow[]> {
  if (!can.seeInstituteAudit(viewer, { id })) return []
  return database.securityEvent.findMany({ where: { user: { members: { some: { instituteId: id } } } }, ...newest })
}
