import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { PersonName } from '../ui/staff/Hidden.tsx'
import { useMoments } from '../ui/staff/moments.ts'

const RecentOffersWaitlist = graphql(`
  fragment RecentOffers_Waitlist on Waitlist {
    recentOffers(first: 20) {
      at
      registration {
        reference
        name
        state
      }
      reason {
        text
        outOfTurn {
          reason
        }
      }
    }
  }
`)

/** Recent offers: who got the seats, why, and the outcomes. */
export function RecentOffers({
  waitlist,
  slug,
}: {
  waitlist: FragmentType<typeof RecentOffersWaitlist>
  slug: string
}) {
  const { recentOffers } = readFragment(RecentOffersWaitlist, waitlist)
  const { dense } = useMoments()
  if (recentOffers.length === 0) return null
  return (
    <section className="mt-10 max-w-[64rem]" aria-labelledby="recent-offers">
      <h2 id="recent-offers" className="text-20">
        <Trans id="waitlist.recent-offers-and-why">Recent offers, and why</Trans>
      </h2>
      <ul className="mt-2 border-line-strong border-t text-13">
        {recentOffers.map(({ at, registration: { reference, name, state }, reason }) => (
          <li
            key={`${reference} ${at}`}
            className="grid gap-x-4 border-line border-b py-1.5 leading-5 sm:grid-cols-[9.5rem_minmax(0,1fr)_8rem] lg:grid-cols-[9.5rem_minmax(0,14rem)_8rem_minmax(0,1fr)]"
          >
            <time dateTime={at} className="text-ink-3">
              {dense(at)}
            </time>
            <Link
              to={`${paths.manage(slug, 'registrations')}?open=${reference}`}
              className="truncate font-medium underline-offset-4 hover:underline"
              title={name ?? undefined}
            >
              <PersonName reference={reference} name={name} />
            </Link>
            <span>
              <StateMark state={state} />
            </span>
            <span className="text-ink-2 [overflow-wrap:anywhere] sm:max-lg:col-span-full">
              {reason.text}
              {reason.outOfTurn?.reason && (
                <span className="block text-ink">
                  <Trans id="common.reason-3">Reason: {reason.outOfTurn.reason}</Trans>
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
