import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { Figure } from './Figure.tsx'
import type { FigureProps } from './figureFacts.ts'
import { drawShares, type Share } from './pictures.ts'

/** Each group's share of registrations and of seats. */
export function SharesFigure({ event, figures, fills, scope }: FigureProps) {
  const { t, i18n } = useLingui()
  const percent = (part: number) =>
    new Intl.NumberFormat(i18n.locale, { style: 'percent', maximumFractionDigits: 0 }).format(part)
  const cells = event.groups.map(({ key, name }, place) => {
    const cell = figures.byGroup.find(({ groupKey }) => groupKey === key)
    return { key, name, place, registered: cell?.registered ?? 0, held: cell?.held ?? 0, waiting: cell?.waiting ?? 0 }
  })
  const held = cells.reduce((sum, cell) => sum + cell.held, 0)
  const shares = cells.map(({ key, name, place, ...counts }): Share => {
    const ofSeats = counts.held / Math.max(1, held)
    const ofAll = counts.registered / Math.max(1, figures.total)
    return {
      key,
      place,
      label: name,
      held: ofSeats,
      registered: ofAll,
      short: `${percent(ofSeats)} · ${percent(ofAll)}`,
      words: t({
        id: 'figures.of-seats-of-registrations',
        message: `${percent(ofSeats)} of seats, ${percent(ofAll)} of registrations`,
      }),
    }
  })
  const most = (by: 'held' | 'registered') => shares.toSorted((a, b) => b[by] - a[by])[0]
  const inRoom = most('held')
  const among = most('registered')
  const key = JSON.stringify(shares)
  const draw = useMemo(() => drawShares(JSON.parse(key), scope), [key, scope])
  const registrations = t({
    id: 'figures.most-registrations-are-of',
    message: `Group with the most registrations: ${among?.label} (${percent(among?.registered ?? 0)}).`,
  })
  return (
    <Figure
      title={t({ id: 'figures.who-registered-and-who-has', message: 'Who registered, and who has a seat' })}
      words={
        held === 0
          ? `${registrations} ${t({ id: 'figures.no-seat-is-held-yet', message: 'No seat is held yet.' })}`
          : `${registrations} ${t({ id: 'figures.group-with-most-seats', message: `Group with the most seats: ${inRoom?.label} (${percent(inRoom?.held ?? 0)}).` })}`
      }
      draw={draw}
      fills={fills}
      fileName={`${event.slug}-groups`}
      table={{
        header: [
          t({ id: 'common.group', message: 'Group' }),
          t({ id: 'common.registered', message: 'Registered' }),
          t({ id: 'figures.hold-seat', message: 'With a seat' }),
          t({ id: 'figures.wait', message: 'Waiting' }),
        ],
        rows: cells.map(({ name, registered, held: seats, waiting }) => [name, registered, seats, waiting]),
      }}
      note={t({
        id: 'figures.filled-share-of-seats-held',
        message: 'Filled: share of the seats held. Hollow: share of the registrations.',
      })}
    />
  )
}
