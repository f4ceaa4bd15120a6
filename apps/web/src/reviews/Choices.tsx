import { Key } from '../ui/staff/StaffButton.tsx'

interface ChoicesProps {
  id: string
  label: string
  help?: string | null
  /** Shown beside the label. */
  note?: string | null
  fieldProblem?: string | undefined
  /** Whether the next key press selects here. */
  isCurrent?: boolean
  /** `keys`: keys to press in sequence. */
  choices: readonly { value: string; label: string; keys?: string }[]
  value: string | null
  onFocus?: () => void
  onValue: (value: string) => void
}

/** Selects one of a few options, on one line where there is room. */
export function Choices(props: ChoicesProps) {
  const { id, label, help, note, fieldProblem, isCurrent = false, choices, value, onFocus, onValue } = props
  const described = [help && `${id}-help`, fieldProblem && `${id}-fault`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset
      id={id}
      aria-describedby={described}
      className={`-ms-3.5 min-w-0 border-s-2 ps-3 ${fieldProblem ? 'border-fault' : isCurrent ? 'border-accent' : 'border-transparent'}`}
    >
      <legend className="text-13">
        <span className="font-medium">{label}</span>
        {note && <span className="text-ink-3"> · {note}</span>}
      </legend>
      {help && (
        <p id={`${id}-help`} className="text-13 text-ink-2">
          {help}
        </p>
      )}
      {fieldProblem && (
        <p id={`${id}-fault`} className="font-medium text-13 text-fault">
          {fieldProblem}
        </p>
      )}
      <div className="mt-1.5 inline-flex max-w-full flex-wrap ps-px pt-px">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="relative -ms-px -mt-px min-w-8 cursor-pointer border border-line-strong bg-raised px-2 py-1 text-center text-13 tabular-nums first:rounded-s-control last:rounded-e-control hover:text-accent has-checked:bg-accent has-checked:font-medium has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 has-focus-visible:z-10"
          >
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onFocus={onFocus}
              onChange={() => onValue(choice.value)}
              className="absolute inset-0 cursor-pointer appearance-none opacity-0"
            />
            {choice.label}
            {choice.keys && (
              <span className="ms-1.5">
                <Key>{choice.keys}</Key>
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
