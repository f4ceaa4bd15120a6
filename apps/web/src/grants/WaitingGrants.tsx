import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { useMoments } from '../ui/staff/moments.ts'

const WaitingGrant = graphql(`
  fragment WaitingGrants_Grant on Grant {
    id
    state
    host {
      slug
      name
    }
    partner {
      slug
      name
    }
    proposed {
      number
      proposedBy
      proposedAt
    }
    allTerms {
      number
      proposedBy
    }
    viewerCan {
      answer
    }
  }
`)

/** Pending proposals; renders nothing if there are none. */
export function WaitingGrants({
  slug,
  grants,
}: {
  slug: string
  grants: readonly FragmentType<typeof WaitingGrant>[]
}) {
  const { short } = useMoments()
  const waiting = readFragment(WaitingGrant, grants).flatMap(({ proposed, ...grant }) =>
    proposed ? [{ ...grant, proposed }] : [],
  )
  if (waiting.length === 0) return null
  return (
    <section className="mt-6">
      <h2 className="text-20">
        <Trans id="grants.waiting-for-answer">Waiting for an answer</Trans>
      </h2>
      <ul className="mt-2 border-line-strong border-t">
        {waiting.map(({ id, state, host, partner, proposed, allTerms, viewerCan }) => {
          const [requester, asked] = proposed.proposedBy === 'HOST' ? [host, partner] : [partner, host]
          return (
            <li
              key={id}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-line border-b py-2.5"
            >
              <p className="min-w-0">
                {state === 'AGREED' ? (
                  <Trans id="grants.proposes-to-change-grant-with">
                    {requester.name} proposes to change the grant with {asked.name}.
                  </Trans>
                ) : allTerms.some(({ proposedBy }) => proposedBy !== proposed.proposedBy) ? (
                  <Trans id="grants.answers-with-counter-proposal">
                    {requester.name} answers {asked.name} with a counter-proposal.
                  </Trans>
                ) : (
                  <Trans id="grants.proposes-grant-to">
                    {requester.name} proposes a grant to {asked.name}.
                  </Trans>
                )}{' '}
                <time dateTime={proposed.proposedAt} className="text-13 text-ink-3">
                  {short(proposed.proposedAt)}
                </time>
              </p>
              <Link
                to={paths.manage(slug, `partners/${id}`)}
                className="shrink-0 font-medium text-accent underline underline-offset-4"
              >
                {viewerCan.answer ? (
                  <Trans id="grants.read-and-answer">Read and answer</Trans>
                ) : (
                  <Trans id="grants.read">Read</Trans>
                )}
                <span className="sr-only"> {partner.name}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
