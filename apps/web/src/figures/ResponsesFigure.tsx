import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { ResponseKind } from '../__generated__/graphql.ts'
import { formatLocale } from '../ui/When.tsx'
import { Figure } from './Figure.tsx'
import type { FigureProps } from './figureFacts.ts'
import { drawSpans, type Span } from './pictures.ts'

const hour = 3_600

/** How long people waited for a decision, and took to answer an offer: median and spread. */
export function ResponsesFigure({ event, figures, fills }: FigureProps) {
  const { t, i18n } = useLingui()
  const { locale } = i18n
  const labels: Record<ResponseKind, string> = {
    DECISION: t({ id: 'figures.until-decision', message: 'Until the decision' }),
    TAKING: t({ id: 'figures.until-seat-was-taken', message: 'Until the seat was accepted' }),
  }
  const { responses } = figures
  const spans = responses.map(
    (times): Span => ({
      kind: times.kind,
      label: labels[times.kind],
      tenth: times.tenth / hour,
      lowerQuartile: times.lowerQuartile / hour,
      median: times.median / hour,
      upperQuartile: times.upperQuartile / hour,
      ninetieth: times.ninetieth / hour,
    }),
  )
  const key = JSON.stringify(spans)
  const draw = useMemo(
    () => drawSpans(JSON.parse(key), (hours) => (hours === 0 ? '0' : durationIn(hours * hour, locale))),
    [key, locale],
  )
  if (responses.length === 0) return null
  const long = (seconds: number) => durationIn(seconds, locale)
  const sentences = responses.map(({ kind, median, ninetieth }) =>
    kind === 'DECISION'
      ? t({
          id: 'figures.half-heard-within-nine-in',
          message: `Half of people heard within ${long(median)}, nine in ten within ${long(ninetieth)}.`,
        })
      : t({
          id: 'figures.half-took-seat-within-of',
          message: `Half of people accepted the seat within ${long(median)} of the offer, nine in ten within ${long(ninetieth)}.`,
        }),
  )
  return (
    <Figure
      title={t({ id: 'figures.response-times', message: 'Response times' })}
      words={sentences.join(' ')}
      draw={draw}
      fills={fills}
      fileName={`${event.slug}-response-times`}
      table={{
        header: [
          t({ id: 'figures.hours', message: 'Hours' }),
          t({ id: 'common.people', message: 'People' }),
          t({ id: 'figures.tenth-within', message: 'A tenth within' }),
          t({ id: 'figures.quarter-within', message: 'A quarter within' }),
          t({ id: 'figures.half-within', message: 'Half within' }),
          t({ id: 'figures.three-quarters-within', message: 'Three quarters within' }),
          t({ id: 'figures.nine-tenths-within', message: 'Nine tenths within' }),
        ],
        rows: responses.map((times) => [
          labels[times.kind],
          times.count,
          ...[times.tenth, times.lowerQuartile, times.median, times.upperQuartile, times.ninetieth].map(
            (seconds) => Math.round((seconds / hour) * 10) / 10,
          ),
        ]),
      }}
      note={t({
        id: 'figures.point-is-median-thick-line',
        message: 'The point is the median. The thick line covers the middle half, and the thin line the middle 80%.',
      })}
    />
  )
}

/** «3 h», «9 days»: in the most suitable unit. */
function durationIn(seconds: number, locale: string): string {
  const [value, unit] =
    seconds < hour
      ? [seconds / 60, 'minute']
      : seconds < 48 * hour
        ? [seconds / hour, 'hour']
        : [seconds / (24 * hour), 'day']
  return new Intl.NumberFormat(formatLocale(locale), {
    style: 'unit',
    unit: String(unit),
    unitDisplay: 'long',
    maximumFractionDigits: Number(value) < 10 ? 1 : 0,
  }).format(Number(value))
}
