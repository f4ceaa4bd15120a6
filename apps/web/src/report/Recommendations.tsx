import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Fragment } from 'react'
import type { Recommendations_RecommendationFragment, UptakeKind } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { useWhen } from '../ui/When.tsx'
import { Formatted, InLanguages } from './inLanguages.tsx'
import { uptakeWords } from './uptakeWords.ts'

const Recommended = graphql(`
  fragment Recommendations_recommendation on ReportRecommendation {
    id
    place
    addressees {
      language
      text
    }
    texts {
      language
      formatted
    }
    dueOn
    findings {
      id
      place
    }
  }
`)

/** How institutions used the findings of an event's report. */
export interface KnownUptake {
  slug: string
  /** Uptake entries by the finding's id. */
  entries: ReadonlyMap<
    string,
    readonly { id: string; recommendationId?: string | null; kind: UptakeKind; body: string }[]
  >
}

interface ListProps {
  recommendations: readonly FragmentType<typeof Recommended>[]
  uptake?: KnownUptake
}

/** Recommendations, grouped by addressee. */
export function Recommendations({ recommendations, uptake }: ListProps) {
  const all = recommendations.map((each) => readFragment(Recommended, each))
  const groups = [...Map.groupBy(all, ({ addressees }) => JSON.stringify(addressees))]
  return (
    <div className="grid gap-10">
      {groups.map(([key, [first, ...others]]) =>
        first ? (
          <section key={key} aria-labelledby={`to-${first.place}`}>
            <h3 id={`to-${first.place}`} className="mb-4 break-after-avoid font-medium text-20">
              <InLanguages texts={first.addressees}>{({ text }) => text}</InLanguages>
            </h3>
            <ol className="grid gap-6">
              {[first, ...others].map((each) => (
                <Recommendation key={each.id} recommendation={each} uptake={uptake} />
              ))}
            </ol>
          </section>
        ) : null,
      )}
    </div>
  )
}

interface OneProps {
  recommendation: Recommendations_RecommendationFragment
  uptake?: KnownUptake
}

function Recommendation({ recommendation: { id, place, texts, dueOn, findings }, uptake }: OneProps) {
  const { t } = useLingui()
  const when = useWhen()
  const date = dueOn && when({ at: `${dueOn}T12:00:00Z`, zone: 'UTC', as: 'dates' })
  // Uptake of this recommendation or of a finding behind it, but not of another recommendation.
  const known = findings.flatMap(
    (finding) =>
      uptake?.entries
        .get(finding.id)
        ?.filter(({ recommendationId }) => recommendationId == null || recommendationId === id)
        .map((entry) => ({ finding, entry })) ?? [],
  )
  return (
    <li id={place} className="grid scroll-mt-6 grid-cols-[2.75rem_minmax(0,1fr)] break-inside-avoid">
      <a href={`#${place}`} className="font-medium text-accent tabular-nums">
        {place}
      </a>
      <div>
        <Formatted texts={texts} level={4} />
        <p className="mt-2 text-15 text-ink-2">
          {date && (
            <>
              <span className="font-medium text-ink">
                <Trans id="report.by">By {date}</Trans>
              </span>
              {' · '}
            </>
          )}
          <Plural
            id="report.based-on-findings"
            value={findings.length}
            one="Based on finding"
            other="Based on findings"
          />{' '}
          {findings.map((finding, index) => (
            <Fragment key={finding.id}>
              {index > 0 && ', '}
              <a href={`#f${finding.place}`} className="text-accent underline underline-offset-4">
                {finding.place}
              </a>
            </Fragment>
          ))}
        </p>
        {uptake && known.length > 0 && (
          <ul
            aria-label={t({ id: 'common.what-happened-next', message: 'What happened next' })}
            className="mt-2 grid gap-1 text-15"
          >
            {known.map(({ finding, entry }) => (
              <li key={entry.id} className="border-line-strong border-s-2 ps-3">
                <TextLink to={paths.uptake(uptake.slug, finding.id)}>{t(uptakeWords[entry.kind])}</TextLink> ·{' '}
                {entry.body}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
