import { Plural, Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { ReviewShortfallCause } from '../__generated__/graphql.ts'
import { paths } from '../kernel/routes.ts'
import { PersonName } from '../ui/staff/Hidden.tsx'

interface Shortfall {
  cause: ReviewShortfallCause
  applications: number
  registrations: readonly { reference: string; name?: string | null }[]
}

/** Maximum number of applications listed per reason. */
const maxNamed = 5

/** Applications that would have too few reviewers, by reason. */
export function Shortfalls({ slug, shortfalls }: { slug: string; shortfalls: readonly Shortfall[] }) {
  if (shortfalls.length === 0) return null
  return (
    <ul className="grid gap-2 border-offered border-s-4 ps-3 text-13">
      {shortfalls.map(({ cause, applications, registrations }) => (
        <li key={cause}>
          <p>
            <CauseWords cause={cause} count={applications} />
          </p>
          <p className="flex flex-wrap gap-x-3 text-ink-2">
            {registrations.slice(0, maxNamed).map(({ reference, name }) => (
              <Link
                key={reference}
                to={`${paths.manage(slug, 'registrations')}?open=${encodeURIComponent(reference)}`}
                className="underline decoration-line-strong underline-offset-4 hover:decoration-ink"
              >
                <PersonName reference={reference} name={name ?? null} />
              </Link>
            ))}
            {applications > maxNamed && (
              <span>
                <Trans id="groups.and-more">and {applications - maxNamed} more</Trans>
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

function CauseWords({ cause, count }: { cause: ReviewShortfallCause; count: number }) {
  switch (cause) {
    case 'NOBODY_MAY':
      return (
        <Plural
          id="assignments.applications-would-have-too-few"
          value={count}
          one="# application would have too few reviewers, because the other reviewers you chose have conflicts of interest or no access."
          other="# applications would have too few reviewers, because the other reviewers you chose have conflicts of interest or no access."
        />
      )
    case 'NOBODY_READS':
      return (
        <Plural
          id="assignments.applications-would-have-too-few-reviewers"
          value={count}
          one="# application would have too few reviewers, because none of the other reviewers you chose reads its language."
          other="# applications would have too few reviewers, because none of the other reviewers you chose reads their language."
        />
      )
    case 'NOBODY_FREE':
      return (
        <Plural
          id="assignments.applications-would-have-too-they-take"
          value={count}
          one="# application would have too few reviewers, because the other reviewers you chose have reached their maximum."
          other="# applications would have too few reviewers, because the other reviewers you chose have reached their maximum."
        />
      )
    default:
      return cause satisfies never
  }
}
