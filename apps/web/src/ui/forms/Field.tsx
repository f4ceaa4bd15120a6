import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

export interface FieldProps {
  /** Unique on the page; the error summary links to it. */
  id: string
  label: ReactNode
  help?: ReactNode
  /** How to fix the error, in words. */
  error?: string | null
  optional?: boolean
}

/** Ids for `aria-describedby`. */
export function describedBy({ id, help, error }: Pick<FieldProps, 'id' | 'help' | 'error'>): string | undefined {
  return [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
}

/** Label above, help below the label, error above the control. */
export function Field({ id, label, help, error, optional, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={error ? 'border-fault border-s-4 ps-4' : undefined}>
      <label htmlFor={id} className="block font-medium">
        {label}
        {optional && <Optional />}
      </label>
      <FieldNotes id={id} help={help} error={error} />
      <div className="mt-2">{children}</div>
    </div>
  )
}

/** Like `Field`, for a group of controls that answer one question. */
export function FieldGroup({ id, label, help, error, optional, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={error ? 'border-fault border-s-4 ps-4' : undefined}>
      <fieldset id={id} tabIndex={-1} aria-describedby={describedBy({ id, help, error })}>
        <legend className="font-medium">
          {label}
          {optional && <Optional />}
        </legend>
        <FieldNotes id={id} help={help} error={error} />
        <div className="mt-3">{children}</div>
      </fieldset>
    </div>
  )
}

function Optional() {
  return (
    <span className="font-normal text-ink-3">
      {' '}
      <Trans id="common.optional">(optional)</Trans>
    </span>
  )
}

function FieldNotes({ id, help, error }: Pick<FieldProps, 'id' | 'help' | 'error'>) {
  return (
    <>
      {help && (
        <div id={`${id}-help`} className="mt-0.5 text-15 text-ink-2">
          {help}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1 font-medium text-15 text-fault">
          {error}
        </p>
      )}
    </>
  )
}
