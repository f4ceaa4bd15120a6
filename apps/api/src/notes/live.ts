/** Notifies open pads of changes to their session's notes. */

import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { follow } from '../live/follow.ts'
import { lookOf, refused, touches, watchOf } from '../live/resolvers.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { findSession } from '../sessions/change.ts'

/** Milliseconds. */
const apart = 250

export async function noteChanges(sessionId: string, context: Context) {
  const { viewer, language } = context
  const watch = watchOf(context)
  const known = sessionId.includes('\0') ? null : await findSession(sessionId, context)
  if (!known) throw refused(refuse(language, 'UnknownSession', {}))
  const { event } = known
  const no = await forbidden(context, (requester) => can.readNotes(requester, event, sessionId))
  if (no) throw refused(no)
  let requester = viewer
  return follow({
    ...watch,
    apart,
    concerns: (heard) => {
      if (heard === 'MISSED' || heard.notesOf === sessionId) return 'CHANGE'
      return touches(heard, requester) ? 'RIGHTS' : null
    },
    look: () =>
      watch.inTurn(async () => {
        requester = await watch.viewerNow()
        if (!can.readNotes(requester, event, sessionId)) return null
        return lookOf(requester, event, context, (at) => ({ notesChanged: { sessionId, at } }))
      }),
  })
}
