import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { GroupName } from '../groups/GroupMark.tsx'
import { paths } from '../kernel/routes.ts'
import { PersonName } from '../ui/staff/Hidden.tsx'
import { useMoments } from '../ui/staff/moments.ts'

export const RunningOffersEvent = graphql(`
  fragment RunningOffers_Event on Event {
    slug
    groups {
      key
      name
    }
    offers: registrations(first: 200, filter: { states: [OFFERED] }) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        cursor
        node {
          reference
          name
          offerExpiresAt
          offerReason {
            text
            outOfTurn {
              reason
            }
          }
          group {
            key
            name
          }
        }
      }
    }
  }
`)

/** Interval of the countdown in milliseconds. */
const tick = 30_000

function useTicking(): void {
  const [, setTicks] = useState(0)
  useEffect(() => {
    const ticking = setInterval(() => setTicks((ticks) => ticks + 1), tick)
    return () => clearInterval(ticking)
  }, [])
}

/** Open offers by deadline, soonest first. */
export function RunningOffers({
  event: masked,
  slug,
}: {
  event: FragmentType<typeof RunningOffersEvent>
  slug: string
}) {
  const { groups, offers } = readFragment(RunningOffersEvent, masked)
  const { short, distance } = useMoments()
  useTicking()
  const running = offers.edges
    .map(({ node }) => node)
    .toSorted((one, other) => (one.offerExpiresAt ?? '').localeCompare(other.offerExpiresAt ?? ''))
  return (
    <section className="mt-10 max-w-[64rem]" aria-labelledby="running-offers">
      <h2 id="running-offers" className="text-20">
        <Trans id="waitlist.running-offers">Open offers</Trans>
      </h2>
      {running.length === 0 ? (
        <p className="mt-1 text-ink-2">
          <Trans id="waitlist.no-seat-is-held-for">No seat is held for anyone at the moment.</Trans>
        </p>
      ) : (
        <ul className="mt-2 border-line-strong border-t text-13">
          {running.map(({ reference, name, offerExpiresAt, offerReason, group }) => (
            <li
              key={reference}
              className="grid gap-x-4 border-line border-b py-1.5 leading-5 sm:grid-cols-2 lg:grid-cols-[minmax(0,13rem)_minmax(0,11rem)_13rem_minmax(0,1fr)]"
            >
              <Link
                to={`${paths.manage(slug, 'registrations')}?state=OFFERED&open=${reference}`}
                className="truncate font-medium underline-offset-4 hover:underline"
                title={name ?? undefined}
              >
                <PersonName reference={reference} name={name} />
              </Link>
              <span className="min-w-0">
                <GroupName place={groups.findIndex(({ key }) => key === group.key)} name={group.name} />
              </span>
              {offerExpiresAt && (
                <time dateTime={offerExpiresAt} title={short(offerExpiresAt)}>
                  {short(offerExpiresAt)}{' '}
                  <span className="whitespace-nowrap text-ink-3">· {distance(offerExpiresAt)}</span>
                </time>
              )}
              <span className="text-ink-3 [overflow-wrap:anywhere]">
                {offerReason?.text}
                {offerReason?.outOfTurn?.reason && (
                  <span className="block text-ink-2">
                    <Trans id="common.reason-3">Reason: {offerReason.outOfTurn.reason}</Trans>
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
