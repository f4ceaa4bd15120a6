import { renewViewer } from '../institutes/change.ts'
import type { Context } from '../request/context.ts'

const maxTries = 5

/** Begins again with the rights of now, where they changed while a command waited at the desk. */
export async function withRightsOfNow<Answer>(
  context: Context,
  attempt: () => Promise<Answer | 'RIGHTS_CHANGED'>,
): Promise<Answer> {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const answer = await attempt()
    if (answer !== 'RIGHTS_CHANGED') return answer
    await renewViewer(context)
  }
  throw new Error('Rights change without end.')
}
