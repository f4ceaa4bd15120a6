import { useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { useEventChanges } from '../kernel/live.ts'
import { paths } from '../kernel/routes.ts'

const Unstaged = graphql(`
  query Unstaged($slug: String!) {
    event(slug: $slug) {
      slug
      unstagedOffers {
        grantEnded
        institute {
          slug
          name
        }
        registrations {
          reference
          name
        }
      }
    }
  }
`)

/** Offers that a partner had staged from its allotment and that were withdrawn with it: they must be decided again. */
export function UnstagedNotice({ slug }: { slug: string }) {
  const { data, refetch } = useQuery(Unstaged, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  const offers = data?.event?.unstagedOffers ?? []
  if (offers.length === 0) return null
  return (
    <>
      <Followed slug={slug} onChange={() => void refetch().catch(() => {})} />
      <div role="status">
        <ul className="arrive mt-4 grid gap-3 text-13 print:hidden">
          {offers.map(({ institute, grantEnded, registrations }) => (
            <li key={institute.slug} className="border-offered border-s-4 py-0.5 ps-3">
              <p className="font-medium text-15">
                <Plural
                  id="grants.staged-offers-were-taken-back"
                  value={registrations.length}
                  one="# staged offer was withdrawn"
                  other="# staged offers were withdrawn"
                />
              </p>
              <p className="max-w-measure text-ink-2">
                {grantEnded ? (
                  <Trans id="grants.had-staged-them-from-its">
                    {institute.name} had staged them from its own seats, but its grant has ended. No one was notified.
                    Decide on these registrations again:
                  </Trans>
                ) : (
                  <Trans id="grants.had-staged-them-from-its-own">
                    {institute.name} had staged them from its own seats, but under the new terms it no longer has that
                    many. No one was notified. Decide on these registrations again:
                  </Trans>
                )}
              </p>
              <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
                {registrations.map(({ reference, name }) => (
                  <li key={reference}>
                    <Link
                      to={`${paths.manage(slug, 'registrations')}?open=${encodeURIComponent(reference)}`}
                      className="underline decoration-line-strong underline-offset-4 [overflow-wrap:anywhere]"
                    >
                      {name ?? reference}
                    </Link>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}

/** Subscribes only while the list has entries, which decisions can remove. */
function Followed({ slug, onChange }: { slug: string; onChange: () => void }) {
  useEventChanges(slug, onChange)
  return null
}
