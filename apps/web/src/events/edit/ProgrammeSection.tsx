import { Trans, useLingui } from '@lingui/react/macro'
import { use } from 'react'
import { Act } from '../../app/staff/Act.tsx'
import type { SectionProps } from './BasicsSection.tsx'
import { type SessionDraft, textFor } from './draft.ts'
import { emptySession } from './emptyDraft.ts'
import { FormContext, FormItem, FormSection } from './FormSection.tsx'
import { LocalisedInput } from './LocalisedInput.tsx'
import { LocalTime } from './LocalTime.tsx'

export function ProgrammeSection({ draft, onChange }: SectionProps) {
  const { t } = useLingui()
  const { language } = use(FormContext)
  const { sessions, zone } = draft

  function set(index: number, change: Partial<SessionDraft>) {
    onChange({ sessions: sessions.map((session, each) => (each === index ? { ...session, ...change } : session)) })
  }

  return (
    <FormSection
      id="programme"
      title={<Trans>Programme</Trans>}
      help={<Trans>Sessions are shown in order of time.</Trans>}
    >
      {sessions.map((session, index) => (
        <FormItem
          key={session.id}
          title={textFor(language, session.titles) || t`Session ${index + 1}`}
          acts={
            <Act kind="bare" onClick={() => onChange({ sessions: sessions.filter((_, each) => each !== index) })}>
              <Trans>Remove</Trans>
            </Act>
          }
        >
          <LocalisedInput
            path={`sessions.${index}.titles`}
            label={<Trans>Title</Trans>}
            value={session.titles}
            onValue={(titles) => set(index, { titles })}
          />
          <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
            <LocalTime
              id={`sessions.${index}.startsAt`}
              label={<Trans>Starts</Trans>}
              zone={zone}
              value={session.startsAt}
              onValue={(startsAt) => set(index, { startsAt })}
            />
            <LocalTime
              id={`sessions.${index}.endsAt`}
              label={<Trans>Ends</Trans>}
              zone={zone}
              value={session.endsAt}
              onValue={(endsAt) => set(index, { endsAt })}
            />
          </div>
        </FormItem>
      ))}
      <p>
        <Act onClick={() => onChange({ sessions: [...sessions, emptySession()] })}>
          <Trans>Add a session</Trans>
        </Act>
      </p>
    </FormSection>
  )
}
