import type { Context } from './context.ts'
import { type Refused, refuse } from './errors.ts'
import { factorsOf } from './people/factors.ts'
import { whyNot } from './policy.ts'
import type { ViewerRow } from './rows.ts'

/** The refusal of what policy does not allow the viewer; null if it does. */
export async function forbidden(
  { database, viewer, language }: Pick<Context, 'database' | 'viewer' | 'language'>,
  allowed: (viewer: ViewerRow | null) => boolean,
): Promise<Refused<'NotAllowed'> | Refused<'SecondFactorNeeded'> | null> {
  const why = whyNot(viewer, allowed)
  if (why !== 'SecondFactorNeeded' || !viewer) return why && refuse(language, 'NotAllowed', {})
  const { isSetUp } = await factorsOf(database, viewer.id)
  return refuse(language, 'SecondFactorNeeded', { isSetUp })
}
