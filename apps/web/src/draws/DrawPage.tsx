import { Trans } from '@lingui/react/macro'
import type { CSSProperties, ReactNode } from 'react'
import { Redirect, useSearch } from 'wouter'
import type { DrawToReadQuery } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { OwnChanceFields } from '../drawNews/OwnChance.tsx'
import { useLooking } from '../drawNews/useLooking.ts'
import { useQuery } from '../kernel/data.ts'
import { lazyPart } from '../kernel/lazyPart.tsx'
import { paths } from '../kernel/routes.ts'
import { accentOf } from '../ui/accent.ts'
import { TextLink } from '../ui/Button.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { InZoneOf, useNow } from '../ui/When.tsx'
import { Ceremony, SeatCodes } from './Ceremony.tsx'
import { lookEvery, valueToEnter } from './ceremony.ts'
import { DrawExplanation } from './DrawExplanation.tsx'
import { bundleOf, DrawFiles } from './DrawFiles.tsx'
import { DrawRecord } from './DrawRecord.tsx'
import { DrawNext, DrawState, VoidMeaning } from './DrawState.tsx'
import { DrawFields, isOver, isPublic, type ShownDraw } from './drawFields.ts'
import { OwnOdds } from './OwnOdds.tsx'
import { SeedHolders } from './SeedHolders.tsx'

/** Lazy because it brings its own stylesheet. */
const Projection = lazyPart(async () => (await import('./Projection.tsx')).Projection, ['draw'])
/** Only needed to enter the public random value. */
const BeaconPanel = lazyPart(async () => (await import('./BeaconPanel.tsx')).BeaconPanel, ['draw'])
/** Only needed by seed-holders; includes the protocol. */
const SeedPanel = lazyPart(async () => (await import('./SeedPanel.tsx')).SeedPanel, ['draw'])

export const DrawToRead = graphql(`
  query DrawToRead($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      title
      zone
      institutes {
        part
        institute {
          slug
          accent
        }
      }
      draws {
        id
        state
        ...DrawFields_Draw
      }
      viewerRegistration {
        reference
        ownDraw {
          ...OwnChance_own
        }
      }
    }
  }
`)

type PageEvent = NonNullable<DrawToReadQuery['event']>

/** Public page of an event's draws. */
export default function DrawPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(DrawToRead, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  const isProjected = new URLSearchParams(useSearch()).get('show') === 'projection'
  const draws = readFragment(DrawFields, data?.event?.draws ?? []).filter(isPublic)
  const [newest] = draws
  const now = useNow()
  const every = newest ? lookEvery(newest, now) : 0
  useLooking(newest !== undefined && !isOver(newest), every, () => void refetch().catch(() => {}))
  if (!data) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  if (!data.event || !newest) return <NotFoundPage />
  const { title, institutes } = data.event
  const accent = accentOf(institutes.find(({ part }) => part === 'HOST')?.institute.accent)
  if (data.event.slug !== slug) return <Redirect to={paths.draw(data.event.slug)} replace />
  return (
    <InZoneOf zone={data.event.zone}>
      {isProjected ? (
        <Projection title={title} accent={accent} draw={newest} />
      ) : (
        <Draws
          event={data.event}
          isSignedIn={Boolean(data.viewer)}
          accent={accent}
          newest={newest}
          earlier={draws.slice(1)}
        />
      )}
    </InZoneOf>
  )
}

interface DrawsProps {
  event: PageEvent
  isSignedIn: boolean
  accent: string | undefined
  newest: ShownDraw
  earlier: readonly ShownDraw[]
}

function Draws({ event, isSignedIn, accent, newest, earlier }: DrawsProps) {
  const { slug, title, viewerRegistration } = event
  const place = readFragment(OwnChanceFields, viewerRegistration?.ownDraw)
  const own = place?.draw.id === newest.id ? place : null
  const value = valueToEnter(newest, useNow())
  const holdsSeed = newest.ownHolders.length + newest.joinableAs.length > 0
  return (
    <article
      className="mx-auto max-w-page px-5 pt-10 pb-16 sm:px-8 sm:pt-14"
      style={{ '--accent': accent } as CSSProperties}
    >
      <p className="text-15">
        <TextLink to={paths.event(slug)}>{title}</TextLink>
      </p>
      <PageTitle className="mt-2 text-32">
        <Trans id="draws.fair-draw">Fair draw</Trans>
        <span className="sr-only"> · {title}</span>
      </PageTitle>
      {/* The server uses this as the page's description. */}
      <p data-summary className="mt-3 max-w-measure text-ink-2">
        <Trans id="draws.seats-are-allocated-by-lot">
          Seats are allocated by lot from possible rooms that all meet the quotas. Everything is fixed and published
          before anyone can know the result, and anyone can check it.
        </Trans>
      </p>
      <Ceremony slug={slug} draw={newest} ownCode={own?.seatCode ?? null}>
        <p role="status" className="mt-8 font-serif text-25">
          <DrawState draw={newest} />
        </p>
        <p className="mt-2 max-w-measure text-ink-2">
          <DrawNext draw={newest} /> <VoidMeaning draw={newest} />
        </p>
        {value !== null && <BeaconPanel slug={slug} draw={newest} number={value} isSignedIn={isSignedIn} />}
      </Ceremony>
      {own && viewerRegistration && (
        <Part title={<Trans id="draws.your-place">Your place in the draw</Trans>}>
          <OwnOdds reference={viewerRegistration.reference} own={own} />
        </Part>
      )}
      <Part title={<Trans id="draws.how-draw-works">How the draw works</Trans>}>
        <DrawExplanation />
      </Part>
      {newest.seatCodes.length > 0 && (
        <Part title={<Trans id="draws.drawn-room">The drawn room</Trans>}>
          <SeatCodes codes={newest.seatCodes} />
        </Part>
      )}
      <Part title={<Trans id="draws.seeds">Seeds</Trans>}>
        <SeedHolders draw={newest} />
        {holdsSeed && !isOver(newest) && <SeedPanel draw={newest} />}
      </Part>
      {newest.state === 'VOID' && newest.outcomeHash && (
        <Part title={<Trans id="draws.how-it-ended">How it ended</Trans>}>
          <OutcomeHash hash={newest.outcomeHash} />
        </Part>
      )}
      {newest.recordHash && (
        <Part title={<Trans id="draws.fixed-before-seeds">Fixed before any seed existed</Trans>}>
          <DrawRecord draw={newest} />
        </Part>
      )}
      {newest.recordHash && (
        <Part title={<Trans id="draws.check-it-yourself">Check it yourself</Trans>}>
          <DrawFiles id={newest.id} />
          {newest.canAudit && (
            <p className="mt-3 text-15">
              <TextLink to={paths.manage(slug, 'draw')}>
                <Trans id="draws.download-auditors-bundle">Download the auditor’s bundle</Trans>
              </TextLink>
            </p>
          )}
        </Part>
      )}
      {earlier.length > 0 && (
        <Part title={<Trans id="draws.earlier-draws">Earlier draws for this event</Trans>}>
          <ul className="mt-3 grid gap-3">
            {earlier.map((draw) => (
              <li key={draw.id} className="max-w-measure">
                <DrawState draw={draw} /> <DrawNext draw={draw} />{' '}
                {draw.recordHash && (
                  <a className="underline decoration-line-strong underline-offset-4" href={bundleOf(draw.id)} download>
                    <Trans id="draws.download-bundle">Download the bundle</Trans>
                  </a>
                )}
                {draw.outcomeHash && <OutcomeHash hash={draw.outcomeHash} />}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </article>
  )
}

/** Hash of the outcome, with which anyone can later disprove a different one. */
function OutcomeHash({ hash }: { hash: string }) {
  return (
    <p className="mt-2 text-13 text-ink-2">
      <Trans id="draws.hash-of-outcome">
        Outcome hash: <code className="wrap-anywhere">{hash}</code>. Keep it. The next draw’s record has to name this
        hash, so the reason this draw ended can’t be changed later.
      </Trans>
    </p>
  )
}

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="mt-10">
      <h2 className="border-line-strong border-b pb-1 text-20">{title}</h2>
      {children}
    </section>
  )
}
