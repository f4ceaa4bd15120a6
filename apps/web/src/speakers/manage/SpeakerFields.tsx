import { Trans } from '@lingui/react/macro'
import { Checkbox, CheckboxGroup, Select, TextInput } from '../../ui/forms/inputs.tsx'
import { LocalisedInput, languageName } from '../../ui/staff/LocalisedInput.tsx'
import { contentLanguages } from '../../ui/staff/texts.ts'
import type { SpeakerDraft } from './SpeakerForm.tsx'

interface SpeakerFieldsProps {
  draft: SpeakerDraft
  sessions: readonly { id: string; title: string }[]
  fieldProblems: Record<string, string>
  onChange: (change: Partial<SpeakerDraft>) => void
}

export function SpeakerFields({ draft, sessions, fieldProblems, onChange }: SpeakerFieldsProps) {
  const { isAnonymous } = draft
  return (
    <>
      <Checkbox
        id="isAnonymous"
        checked={isAnonymous}
        onChecked={(value) => onChange({ isAnonymous: value })}
        label={<Trans id="speakers.present-without-name">List without a name</Trans>}
        help={
          <Trans id="speakers.only-description-is-stored-and">
            Only a description is stored and published, such as “A prosecutor from the region”.
          </Trans>
        }
      />
      {!isAnonymous && (
        <TextInput
          id="name"
          autoComplete="off"
          label={<Trans id="common.name">Name</Trans>}
          error={fieldProblems.name}
          value={draft.name}
          onValue={(name) => onChange({ name })}
        />
      )}
      <LocalisedInput
        path="roles"
        label={
          isAnonymous ? (
            <Trans id="common.description">Description</Trans>
          ) : (
            <Trans id="speakers.role-and-organisation">Role and organisation</Trans>
          )
        }
        help={
          isAnonymous ? (
            <Trans id="speakers.check-description">
              The description is published as soon as the event is public. Make sure it doesn’t reveal who the person
              is.
            </Trans>
          ) : (
            <Trans id="speakers.such-as-prosecutor">For example, “Prosecutor, Attorney General’s Office”.</Trans>
          )
        }
        value={draft.roles}
        onValue={(roles) => onChange({ roles })}
      />
      {!isAnonymous && <NamedFields draft={draft} fieldProblems={fieldProblems} onChange={onChange} />}
      {sessions.length > 0 && (
        <CheckboxGroup
          id="sessionIds"
          label={<Trans id="speakers.sessions">Sessions</Trans>}
          optional
          error={fieldProblems.sessionIds}
          values={draft.sessionIds}
          onValues={(sessionIds) => onChange({ sessionIds })}
          choices={sessions.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
    </>
  )
}

function NamedFields({ draft, fieldProblems, onChange }: Omit<SpeakerFieldsProps, 'sessions'>) {
  return (
    <>
      <LocalisedInput
        path="biographies"
        label={<Trans id="speakers.biography">Biography</Trans>}
        optional
        rows={5}
        formatted
        value={draft.biographies}
        onValue={(biographies) => onChange({ biographies })}
      />
      <TextInput
        id="link"
        type="url"
        inputMode="url"
        autoComplete="off"
        placeholder="https://"
        label={<Trans id="speakers.website-or-profile">Website or profile</Trans>}
        optional
        error={fieldProblems.link}
        value={draft.link}
        onValue={(link) => onChange({ link })}
      />
      <TextInput
        id="email"
        type="email"
        inputMode="email"
        spellCheck={false}
        autoComplete="off"
        label={<Trans id="records.email-address">Email address</Trans>}
        optional
        help={
          <Trans id="speakers.never-published-saving-doesnt-email">
            Never published. Saving doesn’t email anyone. You ask for consent separately.
          </Trans>
        }
        error={fieldProblems.email}
        value={draft.email}
        onValue={(email) => onChange({ email })}
      />
      <Select
        id="language"
        label={<Trans id="speakers.language-of-emails">Email language</Trans>}
        value={draft.language}
        onValue={(value) => onChange({ language: contentLanguages.find((one) => one === value) ?? 'en' })}
        choices={contentLanguages.map((value) => ({ value, label: languageName(value) }))}
      />
    </>
  )
}
