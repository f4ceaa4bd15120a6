import { Trans, useLingui } from '@lingui/react/macro'
import { Act } from '../../app/staff/Act.tsx'
import { Checkbox } from '../../ui/inputs.tsx'
import type { SectionProps } from './BasicsSection.tsx'
import type { ConsentDraft } from './draft.ts'
import { newId } from './emptyDraft.ts'
import { FormItem, FormSection } from './FormSection.tsx'
import { LocalisedInput } from './LocalisedInput.tsx'

export function ConsentsSection({ draft, onChange, isNew }: SectionProps) {
  const { t } = useLingui()
  const { consents } = draft

  function set(index: number, change: Partial<ConsentDraft>) {
    onChange({ consents: consents.map((consent, each) => (each === index ? { ...consent, ...change } : consent)) })
  }

  return (
    <FormSection
      id="consents"
      title={<Trans>Consents</Trans>}
      help={
        <Trans>
          What people agree to when they register. A changed text is a new version: who agreed before, agreed to the old
          one.
        </Trans>
      }
    >
      {isNew && consents.length === 0 && (
        <p className="text-ink-2">
          <Trans>If you add none, people are asked to let your institute process their registration.</Trans>
        </p>
      )}
      {consents.map((consent, index) => (
        <FormItem
          key={consent.id}
          title={t`Consent ${index + 1}`}
          acts={
            <Act kind="bare" onClick={() => onChange({ consents: consents.filter((_, each) => each !== index) })}>
              <Trans>Remove</Trans>
            </Act>
          }
        >
          <LocalisedInput
            path={`consents.${index}.texts`}
            label={<Trans>Text</Trans>}
            rows={3}
            value={consent.texts}
            onValue={(texts) => set(index, { texts })}
          />
          <Checkbox
            id={`consents.${index}.required`}
            label={<Trans>Nobody can register without it</Trans>}
            checked={consent.required}
            onChecked={(required) => set(index, { required })}
          />
        </FormItem>
      ))}
      <p>
        <Act onClick={() => onChange({ consents: [...consents, { id: newId(), key: '', texts: {}, required: true }] })}>
          <Trans>Add a consent</Trans>
        </Act>
      </p>
    </FormSection>
  )
}
