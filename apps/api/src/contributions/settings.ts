/** Until when an event asks for contributions, how long they are and of whom, and whether everybody may read what was given for publication. */
import { mostWords } from '@plenaria/schema/wordCount'
import type { ResolversTypes, SetContributionsInput } from '../__generated__/resolvers.ts'
import { appendAudit } from '../audit/append.ts'
import type { Context } from '../context.ts'
import { invalidInput, refuse } from '../errors.ts'
import { actOfHost } from '../events/audit.ts'
import { outside } from '../events/faults.ts'
import { lockEvent, patience } from '../events/lock.ts'
import { forbidden } from '../forbidden.ts'
import { notifyLive } from '../live/notices.ts'
import { clockOf } from '../messages/change.ts'
import { asOfNow } from '../people/viewer.ts'
import { can } from '../policy.ts'
import type { EventRow } from '../rows.ts'
import { passAll } from './toPass.ts'

type Result = Awaited<ResolversTypes['SetContributionsResult']>

export async function setContributions(input: SetContributionsInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const known = await database.event.findUnique({ where: { slug: input.eventSlug.replaceAll('\0', '') } })
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const allowed = (asker: typeof viewer) => can.setContributions(asker, known)
  const forbids = await forbidden(context, allowed)
  if (forbids) return forbids
  const { until, words, contributors, open } = input
  const faults = outside(words, 'words', 50, mostWords)
  if (faults.length > 0) return invalidInput(language, faults)
  return database.$transaction(async (transaction): Promise<Result> => {
    const event = await lockEvent(transaction, known.id)
    context.viewer = await asOfNow(transaction, viewer)
    const forbidsNow = await forbidden(context, allowed)
    if (forbidsNow) return forbidsNow
    if (event.version !== input.version) return refuse(language, 'ChangedMeanwhile', {})
    const at = await clockOf(transaction)
    if (open && event.contributionsOpenedAt === null) {
      const contributions = await passAll(transaction, event.id, at)
      if (contributions > 0) return refuse(language, 'ContributionsTell', { contributions })
    }
    const after = await transaction.event.update({
      where: { id: event.id },
      data: {
        ...{ contributionsUntil: until ?? null, contributionWords: words, contributors },
        contributionsOpenedAt: open ? (event.contributionsOpenedAt ?? at) : null,
        version: { increment: 1 },
      },
    })
    await appendAudit(transaction, [
      {
        ...actOfHost(context, event),
        ...{ what: 'CONTRIBUTIONS_SET', at, eventId: event.id, before: audited(event), after: audited(after) },
      },
    ])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
    return { __typename: 'ContributionsSet', event: after }
  }, patience)
}

const audited = ({ contributionsUntil, contributionWords, contributors, contributionsOpenedAt }: EventRow) => ({
  until: contributionsUntil?.toISOString() ?? null,
  words: contributionWords,
  contributors,
  openedAt: contributionsOpenedAt?.toISOString() ?? null,
})
