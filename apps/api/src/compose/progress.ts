/** Progress of a running composition, for the person who started it, whichever process they are connected to. */
import type { ComposingStep } from '@plenaria/domain/compose/composing'
import { Prisma } from '@plenaria/prisma/client'
import type { CompositionProgress } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { isId } from '../kernel/ids.ts'
import { follow } from '../live/follow.ts'
import { channel, type Notice } from '../live/notices.ts'
import { lookOf, refused, touches, watchOf } from '../live/resolvers.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow } from '../request/rows.ts'
import type { WaitingStep } from './composer.ts'
import type { LotteryStep } from './composeWorker.ts'

/** Scores are kept in hundredths of a point. */
export const parts = 100

export const points = (hundredths: number): number => hundredths / parts

/** Milliseconds: the delay of the first report, because short work needs none, and the minimum interval between reports. */
const quiet = 700
const apart = 300

type Step = ComposingStep | WaitingStep | LotteryStep

export interface Progress {
  report: (step: Step) => void
  end: () => void
}

const reported = (step: Step): Omit<NonNullable<Notice['composing']>, 'run' | 'eventId'> =>
  'step' in step
    ? { stage: step.step, odds: step.lowest, bound: null, best: null, done: step.batches, of: 0 }
    : { ...step, odds: null }

/** @param run id under which the client subscribes to progress; null or invalid: none is reported */
export function reportProgress(
  run: string | null,
  { id: eventId }: Pick<EventRow, 'id'>,
  { database }: Pick<Context, 'database'>,
): Progress {
  if (run === null || !isId(run)) return { report: () => {}, end: () => {} }
  let latest: Step | undefined
  let timer: NodeJS.Timeout | undefined
  const send = () => {
    timer = undefined
    if (!latest) return
    const notice: Notice = { composing: { run, eventId, ...reported(latest) } }
    latest = undefined
    timer = setTimeout(send, apart)
    // A lost report is followed by others.
    database
      .$queryRaw(Prisma.sql`select pg_notify(${channel}, ${JSON.stringify(notice)})::text as notified`)
      .catch(() => {})
  }
  timer = setTimeout(send, quiet)
  return {
    report: (step) => {
      latest = step
      timer ??= setTimeout(send, 0)
    },
    end: () => {
      latest = undefined
      clearTimeout(timer)
    },
  }
}

const inPoints = (value: number | null) => (value === null ? null : points(value))

/** For a composition already running, sends nothing until its next step. */
export async function compositionProgress({ slug, run }: { slug: string; run: string }, context: Context) {
  const { database, viewer, language } = context
  const watch = watchOf(context)
  const event = await eventBySlug(database, slug)
  if (!event || !can.seeEvent(viewer, event)) throw refused(refuse(language, 'UnknownEvent', {}))
  const denial = await forbidden(context, (requester) => can.compose(requester, event))
  if (denial) throw refused(denial)
  let requester = viewer
  let latest: CompositionProgress = { stage: 'WAITING', bound: null, best: null, odds: null, done: 0, of: 0 }
  return follow({
    ...watch,
    apart,
    concerns: (heard) => {
      if (heard === 'MISSED') return null
      const { composing } = heard
      if (composing?.run === run && composing.eventId === event.id) {
        const { stage, done, of, odds, bound, best } = composing
        latest = { stage, done, of, odds, bound: inPoints(bound), best: inPoints(best) }
        return 'CHANGE'
      }
      return touches(heard, requester) ? 'RIGHTS' : null
    },
    look: () =>
      watch.inTurn(async () => {
        requester = await watch.viewerNow()
        if (!can.compose(requester, event)) return null
        return lookOf(requester, event, context, () => ({ compositionProgress: latest }))
      }),
  })
}
