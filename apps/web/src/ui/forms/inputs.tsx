import { Trans, useLingui } from '@lingui/react/macro'
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { useEarlyInput } from '../../kernel/hydration.ts'
import { describedBy, Field, FieldGroup, type FieldProps } from './Field.tsx'

const box =
  'w-full rounded-control border border-control bg-raised px-3 py-2 text-ink aria-invalid:border-fault aria-invalid:outline-1 aria-invalid:outline-fault focus-visible:aria-invalid:outline-2 focus-visible:aria-invalid:outline-focus'

interface Own extends FieldProps {
  value: string
  onValue: (value: string) => void
}

function control({ id, help, error }: FieldProps) {
  return { id, 'aria-describedby': describedBy({ id, help, error }), 'aria-invalid': error ? true : undefined }
}

const textOf = ({ value }: { value: string }) => value

/** Text direction follows the input; an empty field uses the page's. */
const directionOf = (value: string) => (value === '' ? undefined : 'auto')

export function TextInput({
  label,
  optional,
  value,
  onValue,
  className = '',
  ...rest
}: Own & Omit<InputHTMLAttributes<HTMLInputElement>, keyof Own>) {
  const { help, error, ...native } = rest
  const field = useEarlyInput<HTMLInputElement, string>(value, onValue, textOf)
  return (
    <Field id={rest.id} label={label} help={help} error={error} optional={optional}>
      <input
        {...native}
        ref={field}
        {...control({ id: rest.id, label, help, error })}
        dir={directionOf(value)}
        value={value}
        onChange={(change) => onValue(change.currentTarget.value)}
        className={`${box} ${className}`}
      />
    </Field>
  )
}

/** Values of the checked choices in a group. Returns `values` itself if nothing changed. */
const tickedOf = (group: HTMLElement, choices: readonly Choice[], values: readonly string[]): readonly string[] => {
  const inputs = group.querySelectorAll('input')
  const ticked = choices.flatMap(({ value }, place) => (inputs[place]?.checked ? [value] : []))
  return choices.some(({ value }) => ticked.includes(value) !== values.includes(value)) ? ticked : values
}

interface TextAreaOwn extends Own {
  /** Maximum number of characters; the remaining number is announced when it gets low. */
  limit?: number
  /** Controls shown above the text area. */
  above?: ReactNode
}

export function TextArea({
  label,
  optional,
  value,
  onValue,
  limit,
  above,
  rows = 6,
  ...rest
}: TextAreaOwn & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof Own>) {
  const { i18n } = useLingui()
  const { help, error, ...native } = rest
  const field = useEarlyInput<HTMLTextAreaElement, string>(value, onValue, textOf)
  const left = limit === undefined ? Number.POSITIVE_INFINITY : limit - value.length
  return (
    <Field id={rest.id} label={label} help={help} error={error} optional={optional}>
      {above}
      <textarea
        {...native}
        ref={field}
        {...control({ id: rest.id, label, help, error })}
        rows={rows}
        dir={directionOf(value)}
        value={value}
        onChange={(change) => onValue(change.currentTarget.value)}
        className={`${box} block`}
      />
      {limit !== undefined && left < limit / 5 && (
        <p aria-live="polite" className={`mt-1 text-15 ${left < 0 ? 'text-fault' : 'text-ink-2'}`}>
          {left < 0 ? (
            <Trans id="ui.characters-over-limit">Characters over the limit: {i18n.number(-left)}</Trans>
          ) : (
            <Trans id="ui.characters-left">Characters left: {left}</Trans>
          )}
        </p>
      )}
    </Field>
  )
}

/** Extra form fields, for when the browser submits the form without JavaScript. */
export function HiddenFields({ values }: { values: Readonly<Record<string, string>> }) {
  return Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}

export interface Choice {
  value: string
  label: ReactNode
  help?: ReactNode
}

/** `placeholder`: shown while nothing is selected. */
export function Select({
  label,
  optional,
  value,
  onValue,
  choices,
  placeholder,
  ...rest
}: Own & { choices: readonly { value: string; label: string }[]; placeholder?: string } & Omit<
    SelectHTMLAttributes<HTMLSelectElement>,
    keyof Own
  >) {
  const { help, error, ...native } = rest
  const field = useEarlyInput<HTMLSelectElement, string>(value, onValue, textOf)
  return (
    <Field id={rest.id} label={label} help={help} error={error} optional={optional}>
      <select
        {...native}
        ref={field}
        {...control({ id: rest.id, label, help, error })}
        value={value}
        onChange={(change) => onValue(change.currentTarget.value)}
        className={box}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

export function Checkbox({
  id,
  name,
  checked,
  onChecked,
  label,
  help,
  invalid = false,
}: {
  id: string
  name?: string
  checked: boolean
  onChecked: (checked: boolean) => void
  label: ReactNode
  help?: ReactNode
  invalid?: boolean
}) {
  const field = useEarlyInput<HTMLInputElement, boolean>(checked, onChecked, (early) => early.checked)
  return (
    <Option id={id} label={label} help={help}>
      <input
        ref={field}
        id={id}
        name={name}
        type="checkbox"
        checked={checked}
        aria-describedby={help ? `${id}-help` : undefined}
        aria-invalid={invalid || undefined}
        onChange={(change) => onChecked(change.currentTarget.checked)}
        className={`${mark} rounded-[2px] ticked`}
      />
    </Option>
  )
}

export function RadioGroup({
  choices,
  value,
  onValue,
  ...field
}: FieldProps & { choices: readonly Choice[]; value: string; onValue: (value: string) => void }) {
  const group = useEarlyInput<HTMLDivElement, string>(
    value,
    onValue,
    (early) => tickedOf(early, choices, [value])[0] ?? value,
  )
  return (
    <FieldGroup {...field}>
      <div ref={group} className="grid gap-3">
        {choices.map((choice) => (
          <Option key={choice.value} id={`${field.id}:${choice.value}`} label={choice.label} help={choice.help}>
            <input
              id={`${field.id}:${choice.value}`}
              name={field.id}
              type="radio"
              checked={choice.value === value}
              aria-describedby={choice.help ? `${field.id}:${choice.value}-help` : undefined}
              onChange={() => onValue(choice.value)}
              className={`${mark} rounded-full checked:shadow-[inset_0_0_0_4px_var(--raised)]`}
            />
          </Option>
        ))}
      </div>
    </FieldGroup>
  )
}

export function CheckboxGroup({
  choices,
  values,
  onValues,
  columns = false,
  ...field
}: FieldProps & {
  choices: readonly Choice[]
  values: readonly string[]
  onValues: (values: string[]) => void
  columns?: boolean
}) {
  // Each checkbox also reports itself, but doesn't know what else was checked before hydration.
  const group = useEarlyInput<HTMLDivElement, readonly string[]>(
    values,
    (ticked) => onValues([...ticked]),
    (early) => tickedOf(early, choices, values),
  )
  return (
    <FieldGroup {...field}>
      <div ref={group} className={`grid gap-3 ${columns ? 'sm:grid-cols-2' : ''}`}>
        {choices.map((choice) => (
          <Checkbox
            key={choice.value}
            id={`${field.id}:${choice.value}`}
            name={field.id}
            label={choice.label}
            help={choice.help}
            checked={values.includes(choice.value)}
            onChecked={(checked) =>
              onValues(checked ? [...values, choice.value] : values.filter((value) => value !== choice.value))
            }
          />
        ))}
      </div>
    </FieldGroup>
  )
}

const mark =
  'mt-[calc((1lh-22px)/2)] size-[22px] shrink-0 cursor-pointer appearance-none border-[1.5px] border-control bg-raised bg-center bg-no-repeat checked:border-accent checked:bg-accent aria-invalid:border-fault'

function Option({
  id,
  label,
  help,
  children,
}: {
  id: string
  label: ReactNode
  help?: ReactNode
  children: ReactNode
}) {
  return (
    <div className="flex gap-3">
      {children}
      <div>
        <label htmlFor={id} className="cursor-pointer">
          {label}
        </label>
        {help && (
          <div id={`${id}-help`} className="text-15 text-ink-2">
            {help}
          </div>
        )}
      </div>
    </div>
  )
}
