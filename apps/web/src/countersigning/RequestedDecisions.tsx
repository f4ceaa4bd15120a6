import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { CountersignFactsFragment } from '../__generated__/graphql.ts'
import { decisionNouns } from '../board/deciding/decisionWords.ts'
import { paths } from '../kernel/routes.ts'

/** Beyond this, the list is collapsed. */
const shownAtOnce = 6

/** People affected by a request whom the viewer may see, each with the decision. */
export function RequestedDecisions({
  slug,
  request: { decisions, count },
}: {
  slug: string
  request: CountersignFactsFragment
}) {
  const unseen = count - decisions.length
  const rest = decisions.slice(shownAtOnce)
  if (count === 0) return null
  return (
    <div className="mt-3 max-w-[52rem] text-13">
      {decisions.length > 0 && <Rows slug={slug} decisions={decisions.slice(0, shownAtOnce)} />}
      {rest.length > 0 && (
        <details>
          <summary className="cursor-pointer py-1.5 text-ink-2 hover:text-ink">
            <Plural id="grants.show-more" value={rest.length} one="Show # more" other="Show # more" />
          </summary>
          <Rows slug={slug} decisions={rest} />
        </details>
      )}
      {decisions.length === 0 && (
        <p className="text-ink-3">
          <Plural
            id="grants.it-concerns-people-your-institute"
            value={unseen}
            one="This concerns one person your institute can’t see."
            other="This concerns # people your institute can’t see."
          />
        </p>
      )}
      {decisions.length > 0 && unseen > 0 && (
        <p className="mt-1.5 text-ink-3">
          <Plural
            id="grants.people-more-whom-your-institute"
            value={unseen}
            one="# more person your institute can’t see."
            other="# more people your institute can’t see."
          />
        </p>
      )}
    </div>
  )
}

function Rows({ slug, decisions }: { slug: string; decisions: CountersignFactsFragment['decisions'] }) {
  const { t } = useLingui()
  return (
    <ul className="border-line border-t">
      {decisions.map(({ registration: { reference, name, group }, decision }) => (
        <li
          key={reference}
          className="grid gap-x-4 border-line border-b py-1.5 sm:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)_9rem]"
        >
          <Link
            to={`${paths.manage(slug, 'registrations')}?open=${encodeURIComponent(reference)}`}
            className="min-w-0 font-medium underline decoration-line-strong underline-offset-4 [overflow-wrap:anywhere] hover:decoration-ink"
          >
            {name ?? <Trans id="grants.masked">Masked, {reference}</Trans>}
          </Link>
          <span className="min-w-0 text-ink-2 [overflow-wrap:anywhere]">{group.name}</span>
          <span>{t(decisionNouns[decision])}</span>
        </li>
      ))}
    </ul>
  )
}
