import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Link } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { useMoments } from '../ui/staff/moments.ts'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'

const ConflictsOfEvent = graphql(`
  query ConflictsOfEvent($slug: String!, $after: String) {
    event(slug: $slug) {
      slug
      conflicts(first: 50, after: $after) {
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          cursor
          node {
            id
            reason
            declaredAt
            member {
              name
              institute {
                slug
                name
              }
            }
            registration {
              reference
              name
            }
          }
        }
      }
    }
  }
`)

const LiftConflict = graphql(`
  mutation LiftConflict($id: ID!) {
    liftConflict(id: $id) {
      __typename
      ... on ConflictLifted {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Conflicts of interest, for the organisers. */
export function Conflicts({ slug }: { slug: string }) {
  const { t } = useLingui()
  const { dense } = useMoments()
  const { data, loading, fetchMore } = useQuery(ConflictsOfEvent, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  })
  const [lift, { loading: isLifting }] = useMutation(LiftConflict, { refetchQueries: ['ConflictsOfEvent'] })
  const [refused, setRefused] = useState<Refused | null | undefined>(undefined)
  const conflicts = data?.event?.conflicts
  if (!conflicts) return null

  async function liftOne(id: string) {
    const answer = await lift({ variables: { id } }).catch(() => null)
    const result = answer?.data?.liftConflict
    if (result?.__typename === 'ConflictLifted') {
      setRefused(undefined)
      toast(<Trans id="reviews.conflict-of-interest-lifted">Conflict of interest lifted</Trans>)
    } else setRefused(result ?? null)
  }

  return (
    <section aria-labelledby="conflicts-title" className="mt-10 border-line-strong border-t pt-6">
      <h2 id="conflicts-title" className="text-20">
        <Trans id="common.conflicts-of-interest">Conflicts of interest</Trans>
      </h2>
      <p className="mt-1 max-w-measure text-13 text-ink-2">
        <Trans id="reviews.members-too-close-declare-it">
          Members who have a conflict of interest with an applicant declare it while reading the application. They then
          no longer see the application or its reviews. Your own conflicts aren’t listed here.
        </Trans>
      </p>
      {refused !== undefined && (
        <div className="mt-3">
          <RefusalNotice refused={refused} />
        </div>
      )}
      {conflicts.edges.length === 0 ? (
        <p className="mt-4 text-ink-2">
          <Trans id="reviews.no-conflicts-declared">No conflicts declared.</Trans>
        </p>
      ) : (
        <ul className="mt-4 max-w-[62rem] text-13">
          {conflicts.edges.map(({ node: { id, reason, declaredAt, member, registration } }) => (
            <li
              key={id}
              className="grid gap-x-6 gap-y-1 border-line border-t py-2.5 sm:grid-cols-[14rem_minmax(0,1fr)_auto] sm:items-baseline"
            >
              <p>
                <span className="font-medium">{member.name}</span>
                <span className="block text-ink-3">{member.institute.name}</span>
              </p>
              <p className="min-w-0 [overflow-wrap:anywhere]">
                <Link
                  to={`${paths.manage(slug, 'registrations')}?open=${encodeURIComponent(registration.reference)}`}
                  className="underline decoration-line-strong underline-offset-4 hover:decoration-ink"
                >
                  <bdi>{registration.name ?? registration.reference}</bdi>
                </Link>
                <span className="block text-ink-2">{reason}</span>
                <span className="block text-ink-3">{dense(declaredAt)}</span>
              </p>
              <span>
                <StaffButton
                  busy={isLifting}
                  aria-label={t({
                    id: 'reviews.lift-conflict-of-with',
                    message: `Lift conflict between ${member.name} and ${registration.name ?? registration.reference}`,
                  })}
                  onClick={() => liftOne(id)}
                >
                  <Trans id="reviews.lift">Lift conflict</Trans>
                </StaffButton>
              </span>
            </li>
          ))}
        </ul>
      )}
      {conflicts.pageInfo.hasNextPage && (
        <p className="mt-3">
          <StaffButton busy={loading} onClick={() => fetchMore({ variables: { after: conflicts.pageInfo.endCursor } })}>
            <Trans id="reviews.load-more">Load more</Trans>
          </StaffButton>
        </p>
      )}
    </section>
  )
}
