import { Trans, useLingui } from '@lingui/react/macro'
import { FieldGroup } from '../../ui/forms/Field.tsx'
import { fieldWords, personalFields } from '../grantWords.ts'
import type { Sight, TermsDraft } from './termsDraft.ts'

interface MaskFieldsProps {
  error: string | undefined
  /** Without this, email addresses and identities of protected people are always masked. */
  seesContacts: boolean
  sight: TermsDraft['sight']
  onSight: (sight: TermsDraft['sight']) => void
}

/** Whether each personal field is visible, revealable for a reason, or hidden. */
export function MaskFields({ error, seesContacts, sight, onSight }: MaskFieldsProps) {
  const { t } = useLingui()
  const sights: Record<Sight, string> = {
    SHOWN: t({ id: 'grants.shown', message: 'Shown' }),
    WITH_REASON: t({ id: 'grants.masked-may-be-shown-with', message: 'Masked, but shown if a reason is given' }),
    HIDDEN: t({ id: 'grants.hidden', message: 'Hidden' }),
  }
  return (
    <FieldGroup id="masks" label={<Trans id="grants.personal-data">Personal data</Trans>} error={error}>
      <ul className="border-line-strong border-t">
        {personalFields.map((field) => {
          const fixed = !seesContacts && (field === 'EMAIL' || field === 'PROTECTED_IDENTITY')
          const possible: Sight[] =
            field === 'PROTECTED_IDENTITY' ? ['WITH_REASON', 'HIDDEN'] : ['SHOWN', 'WITH_REASON', 'HIDDEN']
          return (
            <li
              key={field}
              className="grid items-center gap-x-4 gap-y-1 border-line border-b py-2 sm:grid-cols-[minmax(0,1fr)_22rem]"
            >
              <label htmlFor={`masks:${field}`}>
                {t(fieldWords[field].name)}
                {fixed && (
                  <span id={`masks:${field}-help`} className="block text-13 text-ink-3">
                    <Trans id="grants.hidden-unless-partner-can-see">
                      Hidden unless the partner can see contact details.
                    </Trans>
                  </span>
                )}
              </label>
              <select
                id={`masks:${field}`}
                value={fixed ? 'HIDDEN' : sight[field]}
                disabled={fixed}
                aria-describedby={fixed ? `masks:${field}-help` : undefined}
                onChange={({ currentTarget }) => {
                  const chosen = possible.find((each) => each === currentTarget.value)
                  if (chosen) onSight({ ...sight, [field]: chosen })
                }}
                className="w-full min-w-0 rounded-control border border-control bg-raised px-2 py-1.5 text-15 disabled:opacity-60"
              >
                {possible.map((each) => (
                  <option key={each} value={each}>
                    {sights[each]}
                  </option>
                ))}
              </select>
            </li>
          )
        })}
      </ul>
    </FieldGroup>
  )
}
