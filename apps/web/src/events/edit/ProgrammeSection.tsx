import { Trans, useLingui } from '@lingui/react/macro'
import { use, useState } from 'react'
import { FormContext, FormItem, FormSection } from '../../ui/staff/FormSection.tsx'
import { LocalisedInput } from '../../ui/staff/LocalisedInput.tsx'
import { LocalTime } from '../../ui/staff/LocalTime.tsx'
import { Question } from '../../ui/staff/Question.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { textFor } from '../../ui/staff/texts.ts'
import type { SectionProps } from './BasicsSection.tsx'
import type { SessionDraft } from './draft.ts'
import { emptySession } from './emptyDraft.ts'

interface ProgrammeProps extends SectionProps {
  /** Ids of saved sessions: removing one of these can't be undone. */
  saved: readonly string[]
}

export function ProgrammeSection({ draft, onChange, saved }: ProgrammeProps) {
  const { t } = useLingui()
  const [asking, setAsking] = useState<SessionDraft | null>(null)
  const { language } = use(FormContext)
  const { sessions, zone } = draft

  function set(index: number, change: Partial<SessionDraft>) {
    onChange({ sessions: sessions.map((session, each) => (each === index ? { ...session, ...change } : session)) })
  }

  function remove(id: string) {
    setAsking(null)
    onChange({ sessions: sessions.filter((session) => session.id !== id) })
  }

  return (
    <FormSection
      id="programme"
      title={<Trans id="common.programme">Programme</Trans>}
      help={<Trans id="events.sessions-are-shown-in-order">Sessions are shown in order of start time.</Trans>}
    >
      {sessions.map((session, index) => (
        <FormItem
          key={session.id}
          title={textFor(language, session.titles) || t({ id: 'events.session', message: `Session ${index + 1}` })}
          actions={
            <StaffButton
              kind="bare"
              onClick={() => (saved.includes(session.id) ? setAsking(session) : remove(session.id))}
            >
              <Trans id="common.remove">Remove</Trans>
            </StaffButton>
          }
        >
          <LocalisedInput
            path={`sessions.${index}.titles`}
            label={<Trans id="common.title">Title</Trans>}
            value={session.titles}
            onValue={(titles) => set(index, { titles })}
          />
          <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
            <LocalTime
              id={`sessions.${index}.startsAt`}
              label={<Trans id="common.starts">Starts</Trans>}
              zone={zone}
              value={session.startsAt}
              onValue={(startsAt) => set(index, { startsAt })}
            />
            <LocalTime
              id={`sessions.${index}.endsAt`}
              label={<Trans id="common.ends">Ends</Trans>}
              zone={zone}
              value={session.endsAt}
              onValue={(endsAt) => set(index, { endsAt })}
            />
          </div>
        </FormItem>
      ))}
      <p>
        <StaffButton onClick={() => onChange({ sessions: [...sessions, emptySession()] })}>
          <Trans id="common.add-session">Add a session</Trans>
        </StaffButton>
      </p>
      {asking && (
        <RemoveSavedSession
          title={textFor(language, asking.titles)}
          onRemove={() => remove(asking.id)}
          onClose={() => setAsking(null)}
        />
      )}
    </FormSection>
  )
}

interface RemoveProps {
  title: string
  onRemove: () => void
  onClose: () => void
}

/** Asks for confirmation before a saved session is removed from the programme. */
const RemoveSavedSession = ({ title, onRemove, onClose }: RemoveProps) => (
  <Question
    title={<Trans id="common.remove-title">Remove “{title}”?</Trans>}
    press={<Trans id="common.remove-session">Remove session</Trans>}
    refused={undefined}
    busy={false}
    onPress={onRemove}
    onClose={onClose}
  >
    <Trans id="events.it-is-deleted-when-you">
      The session is deleted when you save the event and can’t be restored. If anyone has a place in it, you’ll see how
      many people we’ll email before you confirm.
    </Trans>
  </Question>
)
