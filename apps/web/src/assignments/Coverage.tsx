import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { GroupName } from '../groups/GroupMark.tsx'
import { codeName } from '../ui/languages/codeNames.ts'
import { Section } from './Section.tsx'

const CoverageFragment = graphql(`
  fragment Coverage_ReviewCoverage on ReviewCoverage {
    reviewersEach
    all {
      applications
      byReviews
      byReviewers
    }
    groups {
      key
      counts {
        applications
        byReviews
        byReviewers
      }
    }
    languages {
      key
      counts {
        applications
        byReviews
        byReviewers
      }
    }
  }
`)

interface Counts {
  applications: number
  byReviews: number[]
  byReviewers: number[]
}

interface CoverageProps {
  coverage: FragmentType<typeof CoverageFragment>
  /** In the event's order. */
  groups: readonly { key: string; name: string }[]
}

/** Numbers of applications by number of reviewers and reviews: in total, by group, and by the application's language. */
export function Coverage({ coverage: given, groups }: CoverageProps) {
  const { i18n } = useLingui()
  const { reviewersEach, all, groups: byGroup, languages } = readFragment(CoverageFragment, given)
  const wanted = reviewersEach ?? 1
  const ofGroups = groups.flatMap(({ key, name }, place) => {
    const found = byGroup.find((each) => each.key === key)
    return found ? [{ key, name: <GroupName place={place} name={name} whole />, counts: found.counts }] : []
  })
  const ofLanguages = languages.map(({ key, counts }) => ({
    key,
    name: codeName(i18n, 'language', key.split('-', 1)[0] ?? key),
    counts,
  }))
  return (
    <Section title={<Trans id="assignments.coverage">Coverage</Trans>}>
      <p className="mt-2 max-w-measure text-ink-2">
        <CoverageWords counts={all} wanted={wanted} />
      </p>
      <ShareBar counts={all} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard */}
      <section tabIndex={0} aria-labelledby="coverage-table" className="mt-3 overflow-x-auto">
        <table className="w-full min-w-[21rem] border-collapse text-13 tabular-nums leading-5">
          <caption id="coverage-table" className="sr-only">
            <Trans id="assignments.applications-by-number-of-reviewers">
              Applications by number of reviewers assigned and reviews completed
            </Trans>
          </caption>
          <CoverageHead wanted={wanted} />
          <CoverageRows rows={[{ key: 'all', name: <Trans id="common.all">All</Trans>, counts: all }]} />
          <CoverageRows title={<Trans id="common.by-group">By group</Trans>} rows={ofGroups} />
          {ofLanguages.length > 1 && (
            <CoverageRows title={<Trans id="assignments.by-language">By language</Trans>} rows={ofLanguages} />
          )}
        </table>
      </section>
    </Section>
  )
}

const last = (counts: readonly number[]): number => counts.at(-1) ?? 0

function CoverageWords({
  counts: { applications, byReviews, byReviewers },
  wanted,
}: {
  counts: Counts
  wanted: number
}) {
  const [reviewed, assigned] = [last(byReviews), last(byReviewers)]
  return (
    <>
      <Plural
        id="assignments.of-have-reviewers-they-need"
        value={wanted}
        one={`${assigned} of ${applications} have the # reviewer they need.`}
        other={`${assigned} of ${applications} have the # reviewers they need.`}
      />{' '}
      <Plural
        id="assignments.are-fully-reviewed"
        value={reviewed}
        one="# is fully reviewed."
        other="# are fully reviewed."
      />
    </>
  )
}

/** Shares of fully, partly and not reviewed applications; the text and the table beside it have the same data. */
function ShareBar({ counts: { applications, byReviews } }: { counts: Counts }) {
  const full = last(byReviews)
  const none = byReviews[0] ?? 0
  const shares = [
    {
      key: 'full',
      count: full,
      fill: 'bg-accent',
      name: <Trans id="assignments.fully-reviewed">fully reviewed</Trans>,
    },
    {
      key: 'part',
      count: applications - full - none,
      name: <Trans id="assignments.partly-reviewed">partly reviewed</Trans>,
      fill: 'bg-[color-mix(in_oklab,var(--accent)_45%,var(--paper))]',
    },
    { key: 'none', count: none, fill: 'bg-line', name: <Trans id="assignments.not-reviewed">not reviewed</Trans> },
  ]
  return (
    <div className="mt-3">
      <div aria-hidden className="flex h-3 gap-px overflow-hidden rounded-control">
        {shares.map(({ key, count, fill }) => (
          <span key={key} className={`block ${fill}`} style={{ flexGrow: count, flexBasis: 0 }} />
        ))}
      </div>
      <ul className="mt-1.5 flex flex-wrap gap-x-4 text-13 text-ink-2">
        {shares.map(({ key, count, fill, name }) => (
          <li key={key} className="flex items-center gap-1.5">
            <span aria-hidden className={`size-2.5 rounded-[2px] ${fill}`} />
            {name}: <span className="tabular-nums">{count}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const number = 'px-1.5 py-1 text-end sm:px-3'
/** Separates reviewers from reviews. */
const edge = 'border-line border-s'

function CoverageHead({ wanted }: { wanted: number }) {
  const steps = Array.from({ length: wanted + 1 }, (_, step) => (step === wanted ? `${step}+` : String(step)))
  return (
    <thead className="text-ink-3">
      <tr className="align-bottom">
        <td />
        <th scope="col" rowSpan={2} className={`${number} border-line-strong border-b font-normal`}>
          <Trans id="assignments.applications">Applications</Trans>
        </th>
        <th scope="colgroup" colSpan={wanted + 1} className={`${edge} px-1.5 pt-1 text-center font-normal sm:px-3`}>
          <Trans id="assignments.reviewers">Reviewers</Trans>
        </th>
        <th scope="colgroup" colSpan={wanted + 1} className={`${edge} px-1.5 pt-1 text-center font-normal sm:px-3`}>
          <Trans id="common.reviews">Reviews</Trans>
        </th>
      </tr>
      <tr className="border-line-strong border-b">
        <td />
        {['reviewers', 'reviews'].flatMap((kind) =>
          steps.map((step, place) => (
            <th key={`${kind} ${step}`} scope="col" className={`${number} font-normal ${place === 0 ? edge : ''}`}>
              {step}
            </th>
          )),
        )}
      </tr>
    </thead>
  )
}

interface RowsProps {
  title?: ReactNode
  rows: readonly { key: string; name: ReactNode; counts: Counts }[]
}

function CoverageRows({ title, rows }: RowsProps) {
  const columns = 2 + 2 * (rows[0]?.counts.byReviews.length ?? 0)
  return (
    <tbody>
      {title && (
        <tr>
          <th scope="rowgroup" colSpan={columns} className="pt-3 pb-1 text-start font-normal text-ink-3">
            {title}
          </th>
        </tr>
      )}
      {rows.map(({ key, name, counts: { applications, byReviewers, byReviews } }) => (
        <tr key={key} className="border-line border-b align-top">
          <th scope="row" className="w-full py-1 pe-2 text-start font-normal [overflow-wrap:anywhere]">
            {name}
          </th>
          <td className={`${number} font-medium`}>{applications}</td>
          <Numbers counts={byReviewers} />
          <Numbers counts={byReviews} />
        </tr>
      ))}
    </tbody>
  )
}

/** Emphasises what is still to be done. */
function Numbers({ counts }: { counts: readonly number[] }) {
  return counts.map((count, place) => (
    <td
      key={place}
      className={`${number} ${place === 0 ? edge : ''} ${count === 0 ? 'text-ink-3' : place === 0 ? 'font-medium text-declined' : ''}`}
    >
      {count}
    </td>
  ))
}
