import { type Refused, refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { ViewerRow } from '../request/rows.ts'
import { factorsOf } from './factors.ts'
import { confirmedRecently, denialReason } from './policy.ts'

/** The refusal if policy denies the viewer; otherwise null. */
export async function forbidden(
  { database, viewer, language, securityLog }: Pick<Context, 'database' | 'viewer' | 'language' | 'securityLog'>,
  allowed: (viewer: ViewerRow | null) => boolean,
): Promise<Refused<'NotAllowed'> | Refused<'SecondFactorNeeded'> | null> {
  const why = denialReason(viewer, allowed)
  if (why === 'NotAllowed' && viewer) securityLog.note(viewer.id, viewer.token ? 'PROGRAM_REFUSED' : 'ACT_REFUSED')
  if (why !== 'SecondFactorNeeded' || !viewer) return why && refuse(language, 'NotAllowed', {})
  const { isSetUp } = await factorsOf(database, viewer.id)
  return refuse(language, 'SecondFactorNeeded', { isSetUp })
}

/** The refusal unless a second factor was presented in the last ten minutes; null if it was. */
export const unlessConfirmedRecently = ({
  viewer,
  language,
}: Pick<Context, 'viewer' | 'language'>): Refused<'RecentSecondFactorNeeded'> | null =>
  confirmedRecently(viewer) ? null : refuse(language, 'RecentSecondFactorNeeded', {})
