import { Trans, useLingui } from '@lingui/react/macro'
import { contrastWithWhite } from '@plenaria/schema/institutes'
import type { CSSProperties } from 'react'
import { accentOf } from '../ui/accent.ts'
import { describedBy, Field } from '../ui/forms/Field.tsx'

/** Minimum contrast of text (WCAG 2.2, success criterion 1.4.3). */
const enough = 4.5

const isColour = (text: string): boolean => /^#[\da-f]{6}$/i.test(text)

/** A colour, picked or typed as `#rrggbb`, with its legibility. */
export function AccentField({
  value,
  error,
  onValue,
}: {
  value: string
  error: string | undefined
  onValue: (value: string) => void
}) {
  const { t, i18n } = useLingui()
  const known = isColour(value)
  const contrast = known ? contrastWithWhite(value) : null
  const number = new Intl.NumberFormat(i18n.locale, { maximumFractionDigits: 1 })
  const help = (
    <Trans id="institutes.of-links-and-buttons-on">
      For links and buttons on the institute’s events. In dark mode, we use a lighter shade.
    </Trans>
  )
  return (
    <Field id="accent" label={<Trans id="institutes.accent-colour">Accent colour</Trans>} help={help} error={error}>
      <div className="flex flex-wrap items-center gap-3">
        <input
          type="color"
          aria-label={t({ id: 'institutes.choose-accent-colour', message: 'Choose the accent colour' })}
          value={known ? value : '#000000'}
          onChange={({ currentTarget }) => onValue(currentTarget.value)}
          className="h-11 w-14 cursor-pointer rounded-control border border-control bg-raised p-1"
        />
        <input
          id="accent"
          value={value}
          spellCheck={false}
          aria-describedby={describedBy({ id: 'accent', help, error })}
          aria-invalid={error ? true : undefined}
          onChange={({ currentTarget }) => onValue(currentTarget.value)}
          className="w-32 rounded-control border border-control bg-raised px-3 py-2 aria-invalid:border-fault"
        />
        {contrast !== null && <Sample colour={value} />}
      </div>
      <p aria-live="polite" className="mt-2 text-13 text-ink-2">
        {contrast === null ? (
          <Trans id="institutes.six-digits-or-letters-from">
            Six digits or letters from a to f after #, for example #0e5a5a.
          </Trans>
        ) : contrast >= enough ? (
          <Trans id="institutes.contrast-with-white-1-it">
            Contrast with white {number.format(contrast)}:1. Readable.
          </Trans>
        ) : (
          <Trans id="institutes.contrast-with-white-1-too">
            Contrast with white {number.format(contrast)}:1. Too light, because text needs {number.format(enough)}:1.
          </Trans>
        )}
      </p>
    </Field>
  )
}

/** Sample of a button and a link in the colour. */
function Sample({ colour }: { colour: string }) {
  return (
    <span
      aria-hidden="true"
      style={{ '--accent': accentOf(colour) } as CSSProperties}
      className="flex items-center gap-3 text-15"
    >
      <span className="rounded-control bg-accent px-3 py-1.5 font-medium text-on-accent">
        <Trans id="common.register">Register</Trans>
      </span>
      <span className="text-accent underline underline-offset-4">
        <Trans id="institutes.link">a link</Trans>
      </span>
    </span>
  )
}
