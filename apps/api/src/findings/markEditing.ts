/** Presence of editors at a finding, so that two don't overwrite each other. */
import type { MutationMarkEditingArgs, ResolversTypes } from '../__generated__/resolvers.ts'
import { rightToEditFindings } from '../access/policy.ts'
import { channel, type Notice } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { findFinding } from './editing.ts'
import { forgetWork } from './work.ts'

/** Seconds after which an editor who hasn't renewed counts as gone. */
const lasts = 45

/** Heartbeats aren't broadcast; joining and leaving are. */
export async function markEditing(
  { findingId, leaving }: MutationMarkEditingArgs,
  context: Context,
): Promise<Awaited<ResolversTypes['MarkEditingResult']>> {
  const { database, viewer, language } = context
  const known = await findFinding(findingId, context)
  if (known.denial) return known.denial
  const { event, finding } = known
  const right = rightToEditFindings(viewer, event)
  if (!viewer || !right) return refuse(language, 'UnknownFinding', {})
  const notice: Notice = { eventId: event.id, registrationIds: [] }
  const isOpen = !leaving
  await database.$queryRaw`
    with gone as (
      delete from finding_editing where finding_id = ${finding.id}::uuid
        and case when user_id = ${viewer.id} then not ${isOpen} else until < desk_now() end
      returning 1),
    here as (
      insert into finding_editing (finding_id, user_id, institute_id, until)
      select ${finding.id}::uuid, ${viewer.id}, ${right.instituteId}, desk_now() + ${lasts} * interval '1 second' where ${isOpen}
      on conflict (finding_id, user_id) do update set until = excluded.until, institute_id = excluded.institute_id
      returning xmax = 0 as is_new)
    select pg_notify(${channel}, ${JSON.stringify(notice)})::text as notified
    where exists (select from gone) or exists (select from here where is_new)`
  forgetWork(context)
  return { __typename: 'EditingMarked', finding }
}
