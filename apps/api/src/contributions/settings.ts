/** An event's settings of contributions: deadline, length, who can contribute, and whether they are public. */
import { maxWords } from '@plenaria/schema/wordCount'
import type { ResolversTypes, SetContributionsInput } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { waits } from '../audit/effect.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import { outside } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow } from '../request/rows.ts'
import { approveAll } from './toApprove.ts'

type Result = Awaited<ResolversTypes['SetContributionsResult']>

export async function setContributions(input: SetContributionsInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, input.eventSlug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const { until, words, contributors, open, version } = input
  const fieldProblems = outside(words, 'words', 50, maxWords)
  const terms = { allowed: can.setContributions, fieldProblems, version }
  return changingEvent(known, terms, context, async ({ transaction, event, at }): Promise<Result> => {
    if (open && event.contributionsOpenedAt === null) {
      const contributions = await approveAll(transaction, event.id, at)
      if (contributions > 0) return refuse(language, 'ContributionsMayIdentify', { contributions })
      waits(context, { eventId: event.id, actor: actorOfHost(context, event) })
    }
    const after = await transaction.event.update({
      where: { id: event.id },
      data: {
        contributionsUntil: until ?? null,
        contributionWords: words,
        contributors,
        contributionsOpenedAt: open ? (event.contributionsOpenedAt ?? at) : null,
        version: { increment: 1 },
      },
    })
    await appendAudit(transaction, [
      {
        ...actorOfHost(context, event),
        what: 'CONTRIBUTIONS_SET',
        at,
        eventId: event.id,
        before: audited(event),
        after: audited(after),
      },
    ])
    await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
    return { __typename: 'ContributionsSet', event: after }
  })
}

const audited = ({ contributionsUntil, contributionWords, contributors, contributionsOpenedAt }: EventRow) => ({
  until: contributionsUntil?.toISOString() ?? null,
  words: contributionWords,
  contributors,
  openedAt: contributionsOpenedAt?.toISOString() ?? null,
})
