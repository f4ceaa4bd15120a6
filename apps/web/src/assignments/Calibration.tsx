import { plural } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Calibration_ReviewCalibrationFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { Section } from './Section.tsx'

const CalibrationFragment = graphql(`
  fragment Calibration_ReviewCalibration on ReviewCalibration {
    minimum
    reviewers {
      member {
        name
        institute {
          slug
          name
        }
      }
      reviews
      mean
      spread
      shared
      deviation
      outlier
    }
  }
`)

type Calibrated = Calibration_ReviewCalibrationFragment['reviewers'][number]
type Measured = Calibrated & { mean: number; spread: number }

const isMeasured = (each: Calibrated): each is Measured => each.mean != null && each.spread != null

/** Compares how reviewers score; renders nothing before there are any scores. */
export function Calibration({ calibration }: { calibration: FragmentType<typeof CalibrationFragment> }) {
  const { minimum, reviewers } = readFragment(CalibrationFragment, calibration)
  if (reviewers.length === 0) return null
  const measured = reviewers.filter(isMeasured)
  return (
    <div className="mt-10">
      <Section title={<Trans id="assignments.calibration">Calibration</Trans>}>
        <p className="mt-2 max-w-measure text-13 text-ink-2">
          <Trans id="assignments.difference-compares-each-score-with">
            The difference compares each score with what others gave the same application, so a reviewer with weaker
            applications doesn’t look strict. Scores are out of 100.
          </Trans>{' '}
          <Plural
            id="assignments.needs-at-least-reviews"
            value={minimum}
            one="No figure is based on fewer than # review."
            other="No figure is based on fewer than # reviews."
          />
        </p>
        <Outliers reviewers={reviewers} />
        {measured.length > 0 && <Chart reviewers={measured} />}
        <CalibrationTable reviewers={reviewers} />
      </Section>
    </div>
  )
}

function Outliers({ reviewers }: { reviewers: readonly Calibrated[] }) {
  const outliers = reviewers.filter(({ outlier }) => outlier)
  if (outliers.length === 0) return null
  return (
    <ul className="mt-2 grid gap-1">
      {outliers.map((each, place) => (
        <li key={place} className="border-offered border-s-4 ps-3">
          <OutlierWords reviewer={each} />
        </li>
      ))}
    </ul>
  )
}

function OutlierWords({ reviewer: { member, deviation, shared, outlier } }: { reviewer: Calibrated }) {
  const { t } = useLingui()
  const { name } = member
  const points = Math.round(Math.abs(deviation ?? 0))
  return outlier === 'STRICTER'
    ? t({
        id: 'assignments.scores-points-lower-than-others',
        message: `${name} scores ${plural(points, { one: '# point', other: '# points' })} lower than others on the same ${plural(shared, { one: '# application', other: '# applications' })}.`,
      })
    : t({
        id: 'assignments.scores-points-higher-than-others',
        message: `${name} scores ${plural(points, { one: '# point', other: '# points' })} higher than others on the same ${plural(shared, { one: '# application', other: '# applications' })}.`,
      })
}

/** Each reviewer's mean on a scale from 0 to 100, with the spread on both sides. */
function Chart({ reviewers }: { reviewers: readonly Measured[] }) {
  const { t, i18n } = useLingui()
  const whole = (points: number) => i18n.number(Math.round(points))
  const words = reviewers
    .map(({ member: { name }, mean, spread }) =>
      t({ id: 'assignments.mean-spread', message: `${name}: mean ${whole(mean)}, spread ${whole(spread)}` }),
    )
    .join('; ')
  const end = (points: number) => `${Math.min(100, Math.max(0, points))}%`
  return (
    <div role="img" aria-label={words} className="mt-4 max-w-[44rem] text-13">
      {reviewers.map(({ member, mean, spread }, place) => (
        <div
          key={place}
          className="grid grid-cols-[7rem_minmax(0,1fr)] items-center gap-3 py-1 sm:grid-cols-[10rem_minmax(0,1fr)]"
        >
          <span className="truncate">{member.name}</span>
          <span className="relative block h-4">
            <span className="absolute inset-x-0 top-1/2 border-line-strong border-t" />
            <span
              className="absolute top-1/2 h-2 -translate-y-1/2 rounded-full bg-[color-mix(in_oklab,var(--accent)_35%,transparent)]"
              style={{ insetInlineStart: end(mean - spread), insetInlineEnd: `calc(100% - ${end(mean + spread)})` }}
            />
            <span
              className="absolute top-1/2 size-2.5 -translate-y-1/2 rounded-full bg-accent"
              style={{ insetInlineStart: `calc(${end(mean)} - 0.3125rem)` }}
            />
          </span>
        </div>
      ))}
      <div className="grid grid-cols-[7rem_minmax(0,1fr)] gap-3 text-ink-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <span />
        <span className="flex justify-between tabular-nums">
          {[0, 50, 100].map((tick) => (
            <span key={tick}>{tick}</span>
          ))}
        </span>
      </div>
    </div>
  )
}

const number = 'px-1.5 py-1.5 text-end tabular-nums sm:px-3'
const wide = `${number} hidden sm:table-cell`

function CalibrationTable({ reviewers }: { reviewers: readonly Calibrated[] }) {
  const { i18n } = useLingui()
  const whole = (points: number | null | undefined): ReactNode =>
    points == null ? <span className="text-ink-3">–</span> : i18n.number(Math.round(points))
  const signed = (points: number | null | undefined): ReactNode =>
    points == null ? (
      <span className="text-ink-3">–</span>
    ) : (
      i18n.number(Math.round(points), { signDisplay: 'exceptZero' })
    )
  return (
    <table className="mt-4 w-full border-collapse text-13 leading-5">
      <thead className="text-ink-3">
        <tr className="border-line-strong border-b align-bottom">
          <th scope="col" className="w-full py-1.5 text-start font-normal">
            <Trans id="institutes.reviewer">Reviewer</Trans>
          </th>
          <th scope="col" className={`${number} font-normal`}>
            <Trans id="common.reviews">Reviews</Trans>
          </th>
          <th scope="col" className={`${number} font-normal`}>
            <Trans id="assignments.mean">Mean</Trans>
          </th>
          <th scope="col" className={`${number} font-normal`}>
            <Trans id="assignments.spread">Spread</Trans>
          </th>
          <th scope="col" className={`${wide} font-normal`}>
            <Trans id="assignments.shared">Shared</Trans>
          </th>
          <th scope="col" className={`${number} font-normal`}>
            <Trans id="assignments.difference">Difference</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {reviewers.map(({ member, reviews, mean, spread, shared, deviation, outlier }, place) => (
          <tr key={place} className="border-line border-b align-top">
            <th scope="row" className="py-1.5 pe-2 text-start font-normal [overflow-wrap:anywhere]">
              <span className="font-medium">{member.name}</span>
              <span className="block text-ink-3">{member.institute.name}</span>
            </th>
            <td className={number}>{reviews}</td>
            <td className={number}>{whole(mean)}</td>
            <td className={number}>{whole(spread)}</td>
            <td className={wide}>{shared}</td>
            <td className={`${number} ${outlier ? 'font-medium text-offered' : ''}`}>{signed(deviation)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
