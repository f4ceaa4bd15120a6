import { Trans } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { RadioGroup } from '../ui/forms/inputs.tsx'
import { RefusalNotice } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { type Accompanied, ChoosePerson } from './ChoosePerson.tsx'
import { CompanionFields, emptyCompanion } from './CompanionFields.tsx'
import { useSaving } from './useSaving.tsx'

interface AddCompanionFormProps {
  slug: string
  /** The person to accompany, if already known. */
  person: Accompanied | null
  onDone: () => void
}

/** Adds a companion for a person or for the institute. */
export function AddCompanionForm({ slug, person, onDone }: AddCompanionFormProps) {
  const [whose, setWhose] = useState<'person' | 'institute'>('person')
  const [chosen, setChosen] = useState(person)
  const [draft, setDraft] = useState(emptyCompanion)
  const { add, dialog, fieldProblems, refused, busy } = useSaving(onDone)
  const isReady = whose === 'institute' || chosen !== null
  const isProtected = whose === 'person' && chosen?.protected === true

  function submit(event: FormEvent) {
    event.preventDefault()
    const { kind, name, language, email } = draft
    void add({
      eventSlug: slug,
      reference: whose === 'person' ? (chosen?.reference ?? '') : null,
      kind,
      name,
      language: kind === 'INTERPRETER' ? language : null,
      email: isProtected || email.trim() === '' ? null : email,
    })
  }

  return (
    <section
      aria-labelledby="add-companion"
      className="mt-6 grid max-w-measure gap-5 border-line border-y py-5 text-15"
    >
      {dialog}
      <h2 id="add-companion" className="text-20">
        <Trans id="companions.add-companion">Add a companion</Trans>
      </h2>
      <RadioGroup
        id="whose"
        label={<Trans id="companions.accompanying">Accompanying</Trans>}
        value={whose}
        onValue={(value) => setWhose(value === 'institute' ? 'institute' : 'person')}
        choices={[
          { value: 'person', label: <Trans id="contributions.participant">A participant</Trans> },
          {
            value: 'institute',
            label: <Trans id="companions.the-institute">The institute, such as its interpreters</Trans>,
          },
        ]}
      />
      {whose === 'person' && <ChoosePerson slug={slug} chosen={chosen} onChoose={setChosen} />}
      <form noValidate onSubmit={submit} className="grid gap-5">
        {isReady && (
          <CompanionFields draft={draft} onChange={setDraft} fieldProblems={fieldProblems} isProtected={isProtected} />
        )}
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <div className="flex gap-3">
          {isReady && (
            <StaffButton kind="primary" type="submit" busy={busy}>
              <Trans id="companions.add">Add companion</Trans>
            </StaffButton>
          )}
          <StaffButton onClick={onDone}>
            <Trans id="common.cancel">Cancel</Trans>
          </StaffButton>
        </div>
      </form>
    </section>
  )
}
