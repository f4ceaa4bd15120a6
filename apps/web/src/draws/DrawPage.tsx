import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import type { CSSProperties, ReactNode } from 'react'
import type { DrawPageQuery } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { OwnChanceFields } from '../drawNews/OwnChance.tsx'
import { useLooking } from '../drawNews/useLooking.ts'
import { lazyPart } from '../kernel/lazyPart.tsx'
import { paths } from '../kernel/routes.ts'
import { accentOf } from '../ui/accent.ts'
import { TextLink } from '../ui/Button.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { InZoneOf } from '../ui/When.tsx'
import { DrawFiles } from './DrawFiles.tsx'
import { DrawRecord } from './DrawRecord.tsx'
import { DrawNext, DrawState } from './DrawState.tsx'
import { DrawFields, isOver, type ShownDraw } from './drawFields.ts'
import { OwnOdds } from './OwnOdds.tsx'
import { SeedHolders } from './SeedHolders.tsx'

/** For seed-holders: the protocol comes with it. */
const SeedPanel = lazyPart(async () => (await import('./SeedPanel.tsx')).SeedPanel, ['rare'])

const PageQuery = graphql(`
  query DrawPage($slug: String!) {
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

type PageEvent = NonNullable<DrawPageQuery['event']>

/** Milliseconds between looks while a draw goes on. */
const lookEvery = 4_000

/** What everyone can see of an event's draws. */
export default function DrawPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(PageQuery, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  const draws = readFragment(DrawFields, data?.event?.draws ?? [])
  const [newest] = draws
  useLooking(newest !== undefined && !isOver(newest), lookEvery, () => void refetch().catch(() => {}))
  if (!data) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  if (!data.event || !newest) return <NotFoundPage />
  return (
    <InZoneOf zone={data.event.zone}>
      <Draws event={data.event} newest={newest} earlier={draws.slice(1)} />
    </InZoneOf>
  )
}

function Draws({ event, newest, earlier }: { event: PageEvent; newest: ShownDraw; earlier: readonly ShownDraw[] }) {
  const { slug, title, institutes, viewerRegistration } = event
  const host = institutes.find(({ part }) => part === 'HOST')
  const place = readFragment(OwnChanceFields, viewerRegistration?.ownDraw)
  const own = place?.draw.id === newest.id ? place : null
  const holdsSeed = newest.ownHolders.length + newest.joinableAs.length > 0
  return (
    <article
      className="mx-auto max-w-page px-5 pt-10 pb-16 sm:px-8 sm:pt-14"
      style={{ '--accent': accentOf(host?.institute.accent) } as CSSProperties}
    >
      <p className="text-15">
        <TextLink to={paths.event(slug)}>{title}</TextLink>
      </p>
      <PageTitle className="mt-2 text-32">
        <Trans id="draws.fair-draw">Fair draw</Trans>
      </PageTitle>
      <p role="status" className="mt-4 font-serif text-25">
        <DrawState draw={newest} />
      </p>
      <p className="mt-2 max-w-measure text-ink-2">
        <DrawNext draw={newest} />
      </p>
      {own && viewerRegistration && (
        <Part title={<Trans id="draws.your-place">Your place in the draw</Trans>}>
          <OwnOdds reference={viewerRegistration.reference} own={own} />
        </Part>
      )}
      <Part title={<Trans id="draws.seeds">Seeds</Trans>}>
        <SeedHolders draw={newest} />
        {holdsSeed && <SeedPanel draw={newest} />}
      </Part>
      {newest.recordHash && (
        <Part title={<Trans id="draws.fixed-before-seeds">Fixed before any seed existed</Trans>}>
          <DrawRecord draw={newest} />
        </Part>
      )}
      {newest.bundle && (
        <Part title={<Trans id="draws.check-it-yourself">Check it yourself</Trans>}>
          <DrawFiles bundle={newest.bundle} />
        </Part>
      )}
      {earlier.length > 0 && (
        <Part title={<Trans id="draws.earlier-draws">Earlier draws for this event</Trans>}>
          <ul className="mt-3 grid gap-3">
            {earlier.map((draw) => (
              <li key={draw.id} className="max-w-measure">
                <DrawState draw={draw} /> <DrawNext draw={draw} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </article>
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
