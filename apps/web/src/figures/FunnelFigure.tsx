import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { FunnelStepKind } from '../__generated__/graphql.ts'
import { Figure } from './Figure.tsx'
import type { FigureProps } from './figureFacts.ts'
import { drawFunnel, type Step } from './pictures.ts'

const colours: Record<FunnelStepKind, string> = {
  INVITED: 'var(--lapsed)',
  REGISTERED: 'var(--submitted)',
  OFFERED: 'var(--offered)',
  CONFIRMED: 'var(--confirmed)',
  HOLDING: 'var(--confirmed)',
  ATTENDED: 'var(--confirmed)',
  WAITLISTED: 'var(--waitlisted)',
  WAITING: 'var(--waitlisted)',
  NOT_SELECTED: 'var(--not-selected)',
  DECLINED: 'var(--declined)',
  LAPSED: 'var(--lapsed)',
  WITHDRAWN: 'var(--withdrawn)',
}

/** Whether the step isn't shown as a share of registrations. */
const isWhole = (kind: FunnelStepKind): boolean => kind === 'INVITED' || kind === 'REGISTERED'

/** The registration funnel. */
export function FunnelFigure({ event, figures, fills }: FigureProps) {
  const { t, i18n } = useLingui()
  const labels: Record<FunnelStepKind, string> = {
    INVITED: t({ id: 'figures.were-invited', message: 'Were invited' }),
    REGISTERED: t({ id: 'common.registered', message: 'Registered' }),
    OFFERED: t({ id: 'figures.were-offered-seat', message: 'Were offered a seat' }),
    CONFIRMED: t({ id: 'figures.took-seat', message: 'Accepted a seat' }),
    HOLDING: t({ id: 'figures.hold-taken-seat-now', message: 'Hold a confirmed seat now' }),
    ATTENDED: t({ id: 'figures.attended-at-least-one-session', message: 'Attended at least one session' }),
    WAITLISTED: t({ id: 'figures.were-on-waitlist', message: 'Were on the waitlist' }),
    WAITING: t({ id: 'figures.wait-now', message: 'On the waitlist now' }),
    NOT_SELECTED: t({ id: 'common.not-selected', message: 'Not selected' }),
    DECLINED: t({ id: 'common.declined', message: 'Declined' }),
    LAPSED: t({ id: 'figures.offer-expired', message: 'Offer expired' }),
    WITHDRAWN: t({ id: 'common.withdrew', message: 'Withdrew' }),
  }
  const { total, funnel } = figures
  const percent = (count: number) =>
    new Intl.NumberFormat(i18n.locale, { style: 'percent', maximumFractionDigits: 0 }).format(
      count / Math.max(1, total),
    )
  const steps = funnel
    .filter(({ kind, count }) => count > 0 || kind === 'REGISTERED' || kind === 'OFFERED' || kind === 'HOLDING')
    .map(
      ({ kind, count }): Step => ({
        kind,
        count,
        label: labels[kind],
        share: isWhole(kind) ? i18n.number(count) : `${i18n.number(count)} · ${percent(count)}`,
        colour: colours[kind],
      }),
    )
  const of = (kind: FunnelStepKind) => funnel.find((step) => step.kind === kind)?.count ?? 0
  const offered = of('OFFERED')
  const holding = of('HOLDING')
  const key = JSON.stringify(steps)
  const draw = useMemo(() => drawFunnel(JSON.parse(key)), [key])
  return (
    <Figure
      title={t({ id: 'figures.registration-funnel', message: 'Registration funnel' })}
      words={t({
        id: 'figures.of-people-who-registered-were',
        message: `${plural(total, { one: '# person registered', other: '# people registered' })}. ${percent(offered)} were offered a seat, and ${percent(holding)} hold a confirmed seat now.`,
      })}
      draw={draw}
      fills={fills}
      fileName={`${event.slug}-funnel`}
      table={{
        header: [
          t({ id: 'figures.step', message: 'Step' }),
          t({ id: 'common.people', message: 'People' }),
          t({ id: 'figures.share-of-those-who-registered', message: 'Share of people who registered' }),
        ],
        rows: funnel.map(({ kind, count }) => [labels[kind], count, kind === 'INVITED' ? '–' : percent(count)]),
      }}
    />
  )
}
