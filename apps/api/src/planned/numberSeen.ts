/** Viewers who may see how many people an action emails. */
import type { PlannedActionKind } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import type { Context } from '../request/context.ts'
import type { PlannedActionRow } from '../request/rows.ts'

/** Actions that email only people whom their author named or can see, or who work for an institute. */
const ofKnownPeople: ReadonlySet<string> = new Set<PlannedActionKind>([
  'ADD_COMPANION',
  'CHANGE_COMPANION',
  'DISTRIBUTE_REVIEWS',
  'INVITE_FOCAL_POINT',
  'INVITE_MEMBER',
  'INVITE_PEOPLE',
  'ISSUE_VISA_LETTER',
  'NAME_PEOPLE',
  'PROPOSE_GRANT',
  'PROPOSE_TERMS',
  'REMIND_RECIPIENTS',
  'REMIND_REVIEWERS',
  'REMOVE_COMPANION',
  'REQUEST_SPEAKER_CONSENT',
  'RUN_INVITATION_IMPORT',
  'SEND_EVENT_INVITATION_AGAIN',
  'SEND_MESSAGE',
  'SEND_REPORT',
  'SWAP_DELEGATES',
])

/** Whether the number may be shown: it must not reveal people hidden from the viewer. */
export async function showsNumberTo(
  { kind, eventId }: Pick<PlannedActionRow, 'kind' | 'eventId'>,
  { database, viewer }: Pick<Context, 'database' | 'viewer'>,
): Promise<boolean> {
  if (eventId === null || ofKnownPeople.has(kind)) return true
  const event = await database.event.findUnique({ where: { id: eventId } })
  // An event that doesn't exist yet has no hidden people.
  return event === null || can.countAffected(viewer, event)
}

/** Resolves a number of an action; null if it is hidden. */
export const numberSeen =
  (read: (action: PlannedActionRow) => number | null) =>
  async (action: PlannedActionRow, _: unknown, context: Context): Promise<number | null> =>
    (await showsNumberTo(action, context)) ? read(action) : null
