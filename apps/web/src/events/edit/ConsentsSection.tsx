import { Trans, useLingui } from '@lingui/react/macro'
import { use } from 'react'
import { newId } from '../../kernel/newId.ts'
import { Checkbox } from '../../ui/forms/inputs.tsx'
import { FormContext, FormItem, FormSection } from '../../ui/staff/FormSection.tsx'
import { LocalisedInput } from '../../ui/staff/LocalisedInput.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { textFor } from '../../ui/staff/texts.ts'
import type { SectionProps } from './BasicsSection.tsx'
import type { ConsentDraft } from './draft.ts'
import { RemovedItems, RemoveItem } from './RemoveItem.tsx'
import { hasKey, type Removal, removedFrom } from './removals.ts'

/** Maximum length of a consent's text when used as its name, in characters. */
const maxNameLength = 80

const shortened = (text: string): string =>
  text.length > maxNameLength ? `${text.slice(0, maxNameLength - 1).trimEnd()}…` : text

interface ConsentsProps extends SectionProps {
  /** Removes saved consents; null for a new event, where all can be removed immediately. */
  removal: Removal | null
}

export function ConsentsSection({ draft, onChange, isNew, removal }: ConsentsProps) {
  const { t } = useLingui()
  const { language } = use(FormContext)
  const { consents } = draft
  const saved = removal?.saved.consents ?? []
  const nameOf = ({ texts }: ConsentDraft): string => shortened(textFor(language, texts))

  function set(index: number, change: Partial<ConsentDraft>) {
    onChange({ consents: consents.map((consent, each) => (each === index ? { ...consent, ...change } : consent)) })
  }

  return (
    <FormSection
      id="consents"
      title={<Trans id="common.consents">Consents</Trans>}
      help={
        <Trans id="events.what-people-agree-to-when">
          Changing a text creates a new version. People who agreed earlier agreed to the old one.
        </Trans>
      }
    >
      {isNew && consents.length === 0 && (
        <p className="text-ink-2">
          <Trans id="events.if-you-add-none-people">
            If you add none, people are asked to consent to your institute processing their registration.
          </Trans>
        </p>
      )}
      {consents.map((consent, index) => (
        <FormItem
          key={consent.id}
          title={t({ id: 'events.consent', message: `Consent ${index + 1}` })}
          actions={
            removal && hasKey(saved, consent.key) ? (
              <RemoveItem part="CONSENT" itemKey={consent.key} label={nameOf(consent)} removal={removal} />
            ) : (
              <StaffButton
                kind="bare"
                onClick={() => onChange({ consents: consents.filter((_, each) => each !== index) })}
              >
                <Trans id="common.remove">Remove</Trans>
              </StaffButton>
            )
          }
        >
          <LocalisedInput
            path={`consents.${index}.texts`}
            label={<Trans id="common.text">Text</Trans>}
            rows={3}
            value={consent.texts}
            onValue={(texts) => set(index, { texts })}
          />
          <Checkbox
            id={`consents.${index}.required`}
            label={<Trans id="events.required-to-register">Required to register</Trans>}
            checked={consent.required}
            onChecked={(required) => set(index, { required })}
          />
        </FormItem>
      ))}
      {removal && (
        <RemovedItems
          part="CONSENT"
          items={removedFrom(saved, consents).map((consent) => ({ key: consent.key, label: nameOf(consent) }))}
          removal={removal}
        />
      )}
      <p>
        <StaffButton
          onClick={() => onChange({ consents: [...consents, { id: newId(), key: '', texts: {}, required: true }] })}
        >
          <Trans id="events.add-consent">Add a consent</Trans>
        </StaffButton>
      </p>
    </FormSection>
  )
}
