import { Trans } from '@lingui/react/macro'
import type { RegistrationState } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { useQuery } from '../kernel/data.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { DrawNews, DrawNotice, EventWithDraws, newestIn } from './DrawNews.tsx'
import { type OwnChance, OwnChanceExplained, OwnChanceFields, OwnResult, OwnSeatCode } from './OwnChance.tsx'
import { useLooking } from './useLooking.ts'

// A query of its own: only pages with a draw load it.
const NewsQuery = graphql(`
  query OwnDrawNews($slug: String!) {
    event(slug: $slug) {
      slug
      ...DrawNews_event
      viewerRegistration {
        reference
        ownDraw {
          ...OwnChance_own
        }
      }
    }
  }
`)

/** Polling interval in milliseconds. */
const lookEvery = 30_000

interface Props {
  slug: string
  state: RegistrationState
}

/** States in which a draw no longer affects the person. */
const hasLeft = new Set<RegistrationState>(['WITHDRAWN', 'DECLINED', 'LAPSED'])

/** What the newest draw means for the person: their chance, then the result. Renders nothing if it doesn't affect them. */
export function OwnDrawNews({ slug, state }: Props) {
  const isWaiting = state === 'SUBMITTED'
  const isConcerned = !hasLeft.has(state)
  const { data, error, refetch } = useQuery(NewsQuery, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
    skip: !isConcerned,
  })
  const event = data?.event
  const newest = event && newestIn(readFragment(EventWithDraws, event))
  const goesOn = newest !== null && newest !== undefined && newest.state !== 'DRAWN' && newest.state !== 'VOID'
  useLooking(goesOn, lookEvery, () => void refetch().catch(() => {}))
  if (!isConcerned || error) return null
  if (!data) return <Skeleton lines={3} className="mt-6 max-w-measure" />
  if (!event || !newest) return null
  // On a page opened through an emailed link, no one is signed in.
  if (!event.viewerRegistration) return isWaiting ? <DrawNews event={event} isByLink /> : null
  const own = readFragment(OwnChanceFields, event.viewerRegistration.ownDraw)
  if (own && own.draw.id === newest.id) return <OwnNews slug={slug} own={own} isWaiting={isWaiting} />
  // People who already hold a seat, or were refused one, see nothing about a draw they aren't in.
  if (!isWaiting) return null
  return newest.state === 'PREPARED' || newest.state === 'VOID' ? (
    <DrawNews event={event} />
  ) : (
    <DrawNotice slug={slug}>
      <Trans id="draws.you-are-not-in-it">
        You aren’t in the draw for seats. It includes only people who were waiting for a decision when it was published.
      </Trans>
    </DrawNotice>
  )
}

function OwnNews({ slug, own, isWaiting }: { slug: string; own: OwnChance; isWaiting: boolean }) {
  return (
    <DrawNotice slug={slug}>
      <strong className="mb-1 block font-medium text-20">
        <OwnResult own={own} />
      </strong>
      <OwnChanceExplained own={own} /> <OwnSeatCode own={own} />{' '}
      {isWaiting && <DrawConsequence isDrawn={own.isDrawn ?? null} isVoid={own.draw.state === 'VOID'} />}
    </DrawNotice>
  )
}

function DrawConsequence({ isDrawn, isVoid }: { isDrawn: boolean | null; isVoid: boolean }) {
  if (isVoid) return <Trans id="draws.your-application-still-stands">Your application still stands.</Trans>
  if (isDrawn === null) return <Trans id="draws.your-place-is-fixed">Your place in the draw is fixed.</Trans>
  return isDrawn ? (
    <Trans id="draws.organisers-release-decisions">
      The organisers haven’t released their decisions yet. We’ll email you when they do. Until then, nothing changes for
      you.
    </Trans>
  ) : (
    <Trans id="draws.your-application-isnt-closed-seat">
      Your application is still open, and a seat may become free. We’ll email you the organisers’ decision.
    </Trans>
  )
}
