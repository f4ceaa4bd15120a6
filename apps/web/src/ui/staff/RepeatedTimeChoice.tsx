import { useLingui } from '@lingui/react/macro'
import { twiceOf } from './zoned.ts'

interface RepeatedTimeChoiceProps {
  /** Id of the time's control. */
  id: string
  /** IANA zone of the event. */
  zone: string
  /** A local time that occurs twice in that zone. */
  value: string
  onValue: (value: string) => void
}

/** Asks which of two times is meant when clocks are set back and show the same time twice. */
export function RepeatedTimeChoice({ id, zone, value, onValue }: RepeatedTimeChoiceProps) {
  const { t } = useLingui()
  const twice = twiceOf(value, zone)
  if (!twice) return null
  const offsets = twice.map(({ offset }) => `UTC${shortened(offset)}`)
  const words = [
    t({ id: 'events.first', message: `The first (${offsets[0]})` }),
    t({ id: 'events.second', message: `The second (${offsets[1]})` }),
  ]
  return (
    <fieldset className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-13">
      <legend className="sr-only">
        {t({ id: 'events.which-of-two-times', message: 'Which of the two times you mean' })}
      </legend>
      {twice.map(({ local }, index) => (
        <label key={local} className="flex min-h-6 cursor-pointer items-center gap-1.5">
          <input
            type="radio"
            name={`${id}:which`}
            checked={(twice[1].local === value ? 1 : 0) === index}
            onChange={() => onValue(local)}
            className="size-4 accent-[var(--accent)]"
          />
          {words[index]}
        </label>
      ))}
    </fieldset>
  )
}

/** `-04:00` → `−4` */
const shortened = (offset: string): string =>
  offset
    .replace('-', '−')
    .replace(':00', '')
    .replace(/(?<=[+−])0(?=\d)/, '')
