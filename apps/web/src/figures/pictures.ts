/** Draws the charts: labels are above their bars, so that long names and narrow screens work. */
import { barX, dot, type Markish, rectY, ruleX, ruleY, text } from '@observablehq/plot'
import { patternFill } from '../groups/GroupPatterns.tsx'
import { colourOf } from '../groups/palette.ts'
import { type Day, type Row, segmentsOf } from './figureFacts.ts'
import type { Draw } from './Picture.tsx'

const rowHeight = 44
/** Insets within a row: room for the label above the bar. */
const bar = { insetTop: 22, insetBottom: 8 }
const frame = { marginLeft: 0, marginRight: 56, marginTop: 0, marginBottom: 4 }

/** The label above the start of a bar, and the number at its end. */
const labels = <Datum>(
  rows: readonly Datum[],
  of: {
    value: (row: Datum) => string
    label: (row: Datum) => string
    end: (row: Datum) => number
    count: (row: Datum) => string
  },
): Markish[] => [
  text(rows, { x: 0, y: of.value, text: of.label, textAnchor: 'start', dy: -10, fill: 'var(--ink)' }),
  text(rows, { x: of.end, y: of.value, text: of.count, textAnchor: 'start', dx: 7, dy: 7, fill: 'var(--ink)' }),
]

export interface Step {
  kind: string
  label: string
  count: number
  share: string
  colour: string
}

export const drawFunnel =
  (steps: readonly Step[]): Draw =>
  () => ({
    ...frame,
    height: steps.length * rowHeight,
    x: { axis: null, domain: [0, Math.max(1, ...steps.map(({ count }) => count))] },
    y: { axis: null, domain: steps.map(({ kind }) => kind), padding: 0 },
    marks: [
      barX(steps, { x: 'count', y: 'kind', fill: 'colour', ...bar, rx: 1 }),
      ruleX([0], { stroke: 'var(--line-strong)' }),
      ...labels(steps, {
        value: ({ kind }) => kind,
        label: ({ label }) => label,
        end: ({ count }) => count,
        count: ({ share }) => share,
      }),
    ],
  })

/** One bar per row, in the groups' colours and patterns. */
export const drawRows =
  (rows: readonly Row[], scope: string, written: (count: number) => string): Draw =>
  () => ({
    ...frame,
    height: Math.max(1, rows.length) * rowHeight,
    x: { axis: null, domain: [0, Math.max(1, ...rows.map(({ total }) => total))] },
    y: { axis: null, domain: rows.map(({ value }) => value), padding: 0 },
    color: { type: 'identity' },
    marks: [
      barX(segmentsOf(rows), {
        x1: 'from',
        x2: 'to',
        y: 'value',
        fill: ({ place }) => patternFill(scope, place),
        insetRight: 0.75,
        ...bar,
      }),
      ruleX([0], { stroke: 'var(--line-strong)' }),
      ...labels(rows, {
        value: ({ value }) => value,
        label: ({ label }) => label,
        end: ({ total }) => total,
        count: ({ total }) => written(total),
      }),
    ],
  })

export interface Share {
  key: string
  label: string
  place: number
  registered: number
  held: number
  /** Labels for seats held and registrations: long and short. */
  words: string
  short: string
}

/** Upper estimates in SVG units for the average width of a letter and of an em. */
const letter = 7
const em = 13

/**
 * Each group's share of seats (filled) above its share of registrations (outlined); numbers are written out if all of them fit.
 */
export const drawShares =
  (shares: readonly Share[], scope: string): Draw =>
  (width) => {
    const inWords = shares.every(({ label, words }) => (label.length + words.length + 2) * letter <= width)
    const widest = Math.max(0, ...shares.map(({ short }) => short.length))
    const cut = inWords ? {} : ({ lineWidth: (width - (widest + 2) * letter) / em, textOverflow: 'ellipsis' } as const)
    return {
      ...frame,
      marginRight: 12,
      height: Math.max(1, shares.length) * (rowHeight + 10),
      x: { axis: null, domain: [0, Math.max(0.01, ...shares.flatMap(({ registered, held }) => [registered, held]))] },
      y: { axis: null, domain: shares.map(({ key }) => key), padding: 0 },
      color: { type: 'identity' },
      marks: [
        barX(shares, {
          x: 'held',
          y: 'key',
          fill: ({ place }) => patternFill(scope, place),
          insetTop: 22,
          insetBottom: 16,
        }),
        barX(shares, {
          x: 'registered',
          y: 'key',
          fill: 'var(--paper)',
          stroke: ({ place }) => colourOf(place),
          strokeWidth: 1.25,
          insetTop: 41,
          insetBottom: 7,
        }),
        ruleX([0], { stroke: 'var(--line-strong)' }),
        text(shares, { x: 0, y: 'key', text: 'label', textAnchor: 'start', dy: -16, fill: 'var(--ink)', ...cut }),
        text(shares, {
          frameAnchor: 'right',
          y: 'key',
          text: inWords ? 'words' : 'short',
          textAnchor: 'end',
          dx: 12,
          dy: -16,
        }),
      ],
    }
  }

export interface DayWords {
  /** Label of a tick: «14 May». */
  day: (day: Date) => string
  count: (count: number) => string
}

/** As many labelled days as fit, at regular steps. */
function daysLabelled(days: readonly Day[], span: number, width: number, words: DayWords): Date[] {
  const [first] = days
  if (!first) return []
  const widest = Math.max(...days.map(({ day }) => words.day(new Date(day)).length)) + 3
  const wanted = ((span + 1) * widest * letter) / width
  const step = [1, 2, 7, 14, 28].find((each) => each >= wanted) ?? Math.ceil(wanted / 28) * 28
  const from = Date.parse(first.day)
  return Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => new Date(from + index * step * 86_400_000))
}

/** One column per day, with the groups stacked; a line marks when registration closes. */
export const drawDays =
  (days: readonly Day[], scope: string, closes: Date | null, words: DayWords): Draw =>
  (width) => {
    const segments = segmentsOf(days.map(({ day, total, groups }) => ({ value: day, label: day, total, groups })))
    const first = new Date(days[0]?.day ?? 0)
    const last = new Date(days.at(-1)?.day ?? 0)
    const span = Math.max(1, (last.getTime() - first.getTime()) / 86_400_000)
    return {
      height: 240,
      marginLeft: 34,
      marginRight: 8,
      marginTop: 18,
      marginBottom: 26,
      x: {
        type: 'utc',
        domain: [first, new Date(last.getTime() + 86_400_000)],
        ticks: daysLabelled(days, span, width, words),
        tickFormat: (day: Date) => words.day(day),
        tickSize: 4,
        label: null,
      },
      y: {
        ticks: 4,
        tickFormat: (count: number) => (Number.isInteger(count) ? words.count(count) : ''),
        tickSize: 0,
        label: null,
        grid: true,
      },
      color: { type: 'identity' },
      marks: [
        rectY(segments, {
          x1: ({ value }) => new Date(value),
          x2: ({ value }) => new Date(Date.parse(value) + 86_400_000),
          y1: 'from',
          y2: 'to',
          fill: ({ place }) => patternFill(scope, place),
          insetLeft: width / span > 6 ? 1 : 0,
        }),
        ruleY([0], { stroke: 'var(--line-strong)' }),
        ...(closes && closes <= new Date(last.getTime() + 86_400_000)
          ? [ruleX([closes], { stroke: 'var(--ink)', strokeDasharray: '2 3' })]
          : []),
      ],
    }
  }

export interface Span {
  kind: string
  label: string
  /** All in hours. */
  tenth: number
  lowerQuartile: number
  median: number
  upperQuartile: number
  ninetieth: number
}

/** A line from the 10th to the 90th percentile, thick between the quartiles, with a dot at the median. */
export const drawSpans =
  (spans: readonly Span[], tick: (hours: number) => string): Draw =>
  (width) => {
    const most = Math.max(1, ...spans.map(({ ninetieth }) => ninetieth))
    return {
      marginLeft: 6,
      marginRight: 24,
      marginTop: 0,
      marginBottom: 26,
      height: Math.max(1, spans.length) * 54 + 26,
      x: { domain: [0, most], ticks: ticksOf(most, width), tickFormat: tick, tickSize: 4, label: null },
      y: { axis: null, type: 'point', domain: spans.map(({ kind }) => kind), padding: 0.5 },
      marks: [
        ruleY(spans, { x1: 'tenth', x2: 'ninetieth', y: 'kind', stroke: 'var(--ink-3)', strokeWidth: 1.5, dy: 10 }),
        ruleY(spans, {
          x1: 'lowerQuartile',
          x2: 'upperQuartile',
          y: 'kind',
          stroke: 'var(--accent)',
          strokeWidth: 9,
          dy: 10,
        }),
        dot(spans, {
          x: 'median',
          y: 'kind',
          r: 6,
          fill: 'var(--paper)',
          stroke: 'var(--ink)',
          strokeWidth: 2,
          dy: 10,
        }),
        text(spans, {
          frameAnchor: 'left',
          y: 'kind',
          text: 'label',
          textAnchor: 'start',
          dx: -6,
          dy: -14,
          fill: 'var(--ink)',
        }),
      ],
    }
  }

/** Ticks at whole hours, days or weeks, as many as fit. */
function ticksOf(most: number, width: number): number[] {
  const wanted = most / Math.max(2, width / 120)
  const step = [1, 2, 6, 12, 24, 48, 96, 168, 336, 672].find((each) => each >= wanted) ?? Math.ceil(wanted / 672) * 672
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step)
}
