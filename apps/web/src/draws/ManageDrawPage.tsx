import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { ManageDrawQuery } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { ProgressWords } from '../compose/ProgressWords.tsx'
import { RoomConflict } from '../compose/RoomConflict.tsx'
import { useLimitName } from '../compose/useLimitName.ts'
import { useProgress } from '../compose/useProgress.ts'
import { useEventChanges } from '../kernel/live.ts'
import { paths } from '../kernel/routes.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { InZoneOf, useNow } from '../ui/When.tsx'
import { AuditDraw } from './AuditDraw.tsx'
import { BeaconPanel } from './BeaconPanel.tsx'
import { projectionOf } from './Ceremony.tsx'
import { valueToEnter } from './ceremony.ts'
import { CancelDraw, PublishDraw, StageDraw } from './DrawActions.tsx'
import { DrawRecord } from './DrawRecord.tsx'
import { DrawNext, DrawState, VoidMeaning } from './DrawState.tsx'
import { DrawFields, isOver } from './drawFields.ts'
import { PrepareDraw } from './PrepareDraw.tsx'
import { SeedHolders } from './SeedHolders.tsx'
import { SeedPanel } from './SeedPanel.tsx'
import { WithoutChance } from './WithoutChance.tsx'

const PageQuery = graphql(`
  query ManageDraw($slug: String!) {
    event(slug: $slug) {
      slug
      zone
      groups {
        key
        name
      }
      questions {
        key
        kind
        label
        options {
          key
          label
        }
      }
      viewerCan {
        compose
        export
      }
      draws {
        id
        state
        stagedAt
        withoutChance {
          people
          limits {
            subject
            questionKey
            value
            crossedWith {
              subject
              questionKey
              value
            }
            side
            limit
            people
          }
        }
        drawnSeats {
          given
          waiting
          vacant
        }
        failure {
          cause
          conflict {
            message
            ...RoomConflict_NoRoomPossible
          }
        }
        ...DrawFields_Draw
      }
    }
  }
`)

type PageEvent = NonNullable<ManageDrawQuery['event']>

/** Page where organisers prepare, publish, draw and stage a draw of the room. */
export function ManageDrawPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(PageQuery, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  useEventChanges(slug, () => void refetch().catch(() => {}))
  const event = data?.event
  if (!event) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const audited = readFragment(DrawFields, event.draws).filter(({ canAudit }) => canAudit)
  const { compose } = event.viewerCan
  if (!compose && !event.viewerCan.export) return <Unavailable kind="not-allowed" signedIn framed />
  const [newest] = event.draws
  return (
    <InZoneOf zone={event.zone}>
      <Page title={<Trans id="common.draw-the-room">Draw the room</Trans>}>
        <p className="mt-1 max-w-measure text-ink-2">
          <Trans id="draws.draw-gives-equal-chances">
            A draw makes everyone’s chances as equal as the seat plan and the{' '}
            <Link className="underline underline-offset-4" to={paths.manage(slug, 'composition')}>
              quotas
            </Link>{' '}
            allow. Institutes and participants contribute seeds, so no one controls the draw and anyone can check it.
          </Trans>
        </p>
        {newest && compose && <Current event={event} draw={newest} />}
        {!compose && audited.length === 0 && (
          <p className="mt-4 max-w-measure">
            <Trans id="draws.if-your-institute-holds-seed">
              If your institute holds a seed for a draw, you can download the auditor’s bundle here once the draw is
              published.
            </Trans>
          </p>
        )}
        {audited.map(({ id, round }, place) => (
          <Part
            key={id}
            title={
              place === 0 ? (
                <Trans id="draws.audit">Audit</Trans>
              ) : (
                <Trans id="draws.audit-of-earlier-attempt">Audit of attempt {round + 1}</Trans>
              )
            }
          >
            <AuditDraw slug={slug} id={id} round={round} />
          </Part>
        ))}
        {compose && (!newest || isOver(newest)) && (
          <Part title={<Trans id="draws.new-draw">New draw</Trans>}>
            <PrepareDraw slug={slug} questions={event.questions} />
          </Part>
        )}
      </Page>
    </InZoneOf>
  )
}

function Current({ event, draw: given }: { event: PageEvent; draw: PageEvent['draws'][number] }) {
  const { slug } = event
  const draw = readFragment(DrawFields, given)
  const { state } = draw
  const isPrepared = state === 'PREPARED'
  const value = valueToEnter(draw, useNow())
  return (
    <>
      <p role="status" className="mt-6 font-serif text-25">
        <DrawState draw={draw} />
      </p>
      {state === 'PREPARING' && <Preparing slug={slug} id={draw.id} />}
      {given.failure ? (
        <Failure event={event} failure={given.failure} />
      ) : (
        <p className="mt-1 max-w-measure text-ink-2">
          <DrawNext draw={draw} /> <VoidMeaning draw={draw} />
        </p>
      )}
      {isPrepared && (
        <p className="mt-1 max-w-measure text-ink-2">
          <Trans id="draws.send-partner-institutes-and-participants">
            Send partner institutes and participants the link to the draw’s page, where they can join. Publish the draw
            once enough have joined. Three or more are best, because then the others can replace a seed that goes
            missing.
          </Trans>
        </p>
      )}
      <WithoutChance event={event} draw={given} />
      <div className="mt-4 flex flex-wrap items-center gap-3">
        {isPrepared && <PublishDraw draw={draw} without={given.withoutChance} />}
        {(state === 'PREPARING' || isPrepared || state === 'COMMITTED') && <CancelDraw draw={draw} />}
        {state !== 'PREPARING' && state !== 'FAILED' && (
          <Link className="text-13 underline underline-offset-4" to={paths.draw(slug)}>
            <Trans id="draws.public-page-of-draw">Public draw page</Trans>
          </Link>
        )}
        {draw.recordHash && (
          <Link className="text-13 underline underline-offset-4" to={projectionOf(slug)}>
            <Trans id="draws.show-on-big-screen">Show on a big screen</Trans>
          </Link>
        )}
      </div>
      {value !== null && <BeaconPanel slug={slug} draw={draw} number={value} isSignedIn />}
      {state === 'DRAWN' && (
        <div className="mt-4">
          <StageDraw slug={slug} id={draw.id} seats={given.drawnSeats} stagedAt={given.stagedAt} />
        </div>
      )}
      {state !== 'PREPARING' && state !== 'FAILED' && (
        <Part title={<Trans id="draws.seeds">Seeds</Trans>}>
          <SeedHolders draw={draw} />
          {draw.ownHolders.length + draw.joinableAs.length > 0 && !isOver(draw) && <SeedPanel draw={draw} />}
        </Part>
      )}
      {draw.record && (
        <Part
          title={
            isPrepared ? (
              <Trans id="draws.what-would-be-published">What will be published</Trans>
            ) : (
              <Trans id="draws.fixed-before-seeds">Fixed before any seed existed</Trans>
            )
          }
        >
          <DrawRecord draw={draw} />
        </Part>
      )}
    </>
  )
}

/** Progress of the worker that prepares the draw. */
function Preparing({ slug, id }: { slug: string; id: string }) {
  const progress = useProgress(slug, id, true)
  if (progress === undefined) return null
  return (
    <p role="status" className="mt-1 max-w-measure text-ink-2 tabular-nums">
      <ProgressWords progress={progress} />
    </p>
  )
}

interface FailureProps {
  event: PageEvent
  failure: NonNullable<PageEvent['draws'][number]['failure']>
}

function Failure({ event, failure: { cause, conflict } }: FailureProps) {
  const nameOf = useLimitName(event)
  if (conflict)
    return (
      <div className="mt-3 max-w-[56rem]">
        <RoomConflict slug={event.slug} message={conflict.message} conflict={conflict} nameOf={nameOf} />
      </div>
    )
  return (
    <p className="mt-1 max-w-measure text-ink-2">
      {cause === 'POOL_TOO_SMALL' ? (
        <Trans id="draws.too-few-people-wait">Too few people are waiting for a decision.</Trans>
      ) : (
        <Trans id="draws.rooms-could-not-be-computed">
          The rooms couldn’t be computed. Try again, or set fewer quotas.
        </Trans>
      )}
    </p>
  )
}

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="mt-8 max-w-[56rem]">
      <h2 className="border-line-strong border-b pb-1 text-20">{title}</h2>
      {children}
    </section>
  )
}
