import { Trans, useLingui } from '@lingui/react/macro'
import type { EventDateKind } from '../__generated__/graphql.ts'
import { useClock, useZoneName } from '../ui/When.tsx'
import { conflictWords, kindWords } from './dateWords.ts'
import type { NewDate } from './useNewDates.ts'

interface NewDatesProps {
  dates: readonly NewDate[]
  /** IANA zone of the event. */
  zone: string
  /** Called with the optional dates that should move. */
  onChosen: (kinds: EventDateKind[]) => void
}

/** All dates that depend on the event's start, before and after. Organisers choose which deadlines stay. */
export function NewDates({ dates, zone, onChosen }: NewDatesProps) {
  const zoneName = useZoneName()(zone)
  const moving = dates.flatMap(({ kind, moves, isOptional }) => (isOptional && moves ? [kind] : []))
  const toggle = (kind: EventDateKind) =>
    onChosen(moving.includes(kind) ? moving.filter((each) => each !== kind) : [...moving, kind])
  return (
    <section aria-labelledby="new-dates-title" className="min-w-0">
      <h3 id="new-dates-title" className="text-17">
        <Trans id="lifecycle.dates-that-move">Dates that move</Trans>
      </h3>
      <p className="mt-1 text-13 text-ink-2">
        <Trans id="lifecycle.times-in-zone">Times in {zoneName}. Clear a box to leave a deadline as it is.</Trans>
      </p>
      <ul className="mt-3 border-line border-t">
        {dates.map((date) => (
          <Line key={`${date.kind} ${date.title} ${date.before}`} date={date} zone={zone} onToggle={toggle} />
        ))}
      </ul>
    </section>
  )
}

function Line({ date, zone, onToggle }: { date: NewDate; zone: string; onToggle: (kind: EventDateKind) => void }) {
  const { i18n } = useLingui()
  const clock = useClock()
  const { kind, title, count, before, after, moves, isOptional, isBlocking } = date
  const name = title ?? i18n._(kindWords[kind](count))
  const conflict = conflictWords(date)
  const at = (instant: string) => clock({ at: instant, zone, as: kind === 'DATA_ERASED' ? 'date' : 'moment' })
  return (
    <li className="grid gap-x-4 gap-y-0.5 border-line border-b py-2 text-15 md:grid-cols-[minmax(0,1fr)_22rem]">
      {isOptional ? (
        <label className="flex cursor-pointer items-baseline gap-2">
          <input type="checkbox" checked={moves} onChange={() => onToggle(kind)} />
          <span>{name}</span>
        </label>
      ) : (
        <span className={kind === 'SESSION' ? 'ps-6' : 'ps-6 font-medium'}>{name}</span>
      )}
      <span className="tabular-nums max-md:ps-6">
        {before === after ? (
          <>
            {at(before)}{' '}
            <span className="text-ink-2">
              <Trans id="lifecycle.stays">(stays)</Trans>
            </span>
          </>
        ) : (
          <>
            <s className="text-ink-2">{at(before)}</s> <span className="whitespace-nowrap">{at(after)}</span>
          </>
        )}
      </span>
      {conflict && (
        <p className={`col-span-full ps-6 text-13 ${isBlocking ? 'font-medium text-fault' : 'text-offered'}`}>
          {i18n._(conflict)}
        </p>
      )}
    </li>
  )
}
