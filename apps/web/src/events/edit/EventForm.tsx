import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, type MouseEvent, type ReactNode, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Language } from '../../__generated__/graphql.ts'
import { fieldMessage } from '../../kernel/fieldMessage.ts'
import { languages } from '../../kernel/language.ts'
import { afterColon, ErrorSummary, showControl } from '../../ui/forms/ErrorSummary.tsx'
import { problemsByControl } from '../../ui/forms/problemsByControl.ts'
import { intoSight } from '../../ui/intoSight.ts'
import { FormContext } from '../../ui/staff/FormSection.tsx'
import { controlOf, type FieldProblems, languageOfControl } from '../../ui/staff/formProblems.ts'
import { LanguageTabs } from '../../ui/staff/LanguageTabs.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { writtenIn } from '../../ui/staff/texts.ts'
import { BasicsSection, type Host } from './BasicsSection.tsx'
import { ConsentsSection } from './ConsentsSection.tsx'
import { DatesSection } from './DatesSection.tsx'
import type { EventDraft } from './draft.ts'
import { unsendable } from './fieldProblems.ts'
import { GroupsSection } from './GroupsSection.tsx'
import { ProgrammeSection } from './ProgrammeSection.tsx'
import { QuestionsSection } from './QuestionsSection.tsx'
import type { Removal } from './removals.ts'
import { useFieldNames } from './useFieldNames.ts'
import { useStandingProblems } from './useStandingProblems.ts'
import { VenueSection } from './VenueSection.tsx'

/** The server's errors, by input path. */
export type ServerFaults = readonly { path: string; message: string }[]

interface EventFormProps {
  draft: EventDraft
  onChange: (draft: EventDraft) => void
  isNew: boolean
  /** Whether it isn't published yet: it may be incomplete, and its groups can change. */
  isDraft: boolean
  hosts: readonly Host[]
  /** Removes saved items; null if nothing has been saved yet. */
  removal: Removal | null
  /** Errors from the last attempt to save or publish. */
  serverFaults: ServerFaults
  peopleToNotify: number
  busy: boolean
  changed: boolean
  /** Shown if the last attempt failed for a reason that concerns no single field. */
  refusal: ReactNode
  attempt: number
  onSave: () => void
  saveLabel: ReactNode
  actions?: ReactNode
}

/** The whole form of an event, in one column; errors are shown above it and at their fields. */
export function EventForm(props: EventFormProps) {
  const {
    draft,
    onChange,
    isNew,
    isDraft,
    hosts,
    serverFaults,
    peopleToNotify,
    busy,
    changed,
    refusal,
    attempt,
    onSave,
  } = props
  const { removal } = props
  const { t, i18n } = useLingui()
  const own = languages.find(({ locale }) => locale === i18n.locale)?.api ?? 'en'
  const [language, setLanguage] = useState<Language>(() => {
    const written = writtenIn(draft.titles)
    return written.includes(own) ? own : (written[0] ?? own)
  })
  const [local, setLocal] = useState<FieldProblems>({})
  const [localAttempt, setLocalAttempt] = useState(0)
  const server = useMemo(
    () => problemsByControl(serverFaults, (path) => controlOf(path, draft, language)),
    [serverFaults, draft, language],
  )
  const standing = useStandingProblems(local, local, draft)
  const answered = useStandingProblems(server, serverFaults, draft)
  const fieldProblems = Object.keys(standing).length > 0 ? standing : answered
  useFaultyLanguage(fieldProblems, attempt + localAttempt, setLanguage)
  const nameOf = useFieldNames(draft, language)
  useAddressedField((path) => controlOf(path, draft, language))
  const section = { draft, isNew, onChange: (change: Partial<EventDraft>) => onChange({ ...draft, ...change }) }

  function submit(event: FormEvent) {
    event.preventDefault()
    const wrong = unsendable(draft, isDraft, language)
    const words = {
      DATE: t({ id: 'common.give-date-and-time', message: 'Enter a date and a time.' }),
      NUMBER: t({ id: 'common.give-whole-number', message: 'Enter a whole number.' }),
      TEXT: fieldMessage(own, { path: '', code: 'REQUIRED' }),
      POSITION: t({
        id: 'events.give-latitude-and-longitude',
        message: 'Enter a latitude and a longitude, such as 8.953, -79.534.',
      }),
    }
    setLocalAttempt(localAttempt + 1)
    setLocal(Object.fromEntries(wrong.map(([id, why]) => [id, words[why]])))
    if (wrong.length === 0) onSave()
  }

  /** Shows the language of a linked error before the link looks for its control. */
  function showLanguage({ target }: MouseEvent) {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null
    const wanted = languageOfControl(link?.getAttribute('href')?.slice(1) ?? '')
    if (wanted) flushSync(() => setLanguage(wanted))
  }

  return (
    <FormContext value={{ fieldProblems, language }}>
      <form noValidate onSubmit={submit} className="mt-2">
        <LanguageTabs language={language} written={writtenIn(draft.titles)} onLanguage={setLanguage} />
        <div className="mt-5 grid max-w-[44rem] gap-3 empty:hidden" onClickCapture={showLanguage}>
          <ErrorSummary
            attempt={attempt + localAttempt}
            focusesField
            fieldProblems={Object.entries(fieldProblems).map(([id, sentence]) => {
              const name = nameOf(id)
              const message = afterColon(sentence)
              return { id, message: t({ id: 'common.name-message', message: `${name}: ${message}` }) }
            })}
          />
          {refusal && (
            <div key={attempt} ref={intoSight} className="scroll-my-20">
              {refusal}
            </div>
          )}
        </div>
        <BasicsSection {...section} hosts={hosts} />
        {draft.format !== 'VIRTUAL' && <VenueSection {...section} />}
        <DatesSection {...section} peopleToNotify={peopleToNotify} />
        {isDraft && <GroupsSection {...section} />}
        <ProgrammeSection {...section} saved={removal?.saved.sessions.map(({ id }) => id) ?? []} />
        <QuestionsSection {...section} removal={removal} />
        <ConsentsSection {...section} removal={removal} />
        <div className="sticky bottom-[var(--undo-bar,0px)] z-20 -mx-4 flex flex-wrap items-center gap-2 border-line-strong border-t bg-paper px-4 py-2.5 md:-mx-6 md:px-6">
          <StaffButton kind="primary" type="submit" busy={busy} disabled={!changed && !isNew}>
            {props.saveLabel}
          </StaffButton>
          {props.actions}
          <span className="text-13 text-ink-3">
            {changed && <Trans id="events.not-saved-yet-kept-on">Not saved yet. Kept on this device.</Trans>}
            {!changed && !isNew && <Trans id="common.everything-is-saved">Everything is saved.</Trans>}
          </span>
        </div>
      </form>
    </FormContext>
  )
}

/** Focuses the field named in the URL, as links from other pages do. */
function useAddressedField(idOf: (path: string) => string): void {
  const focus = useEffectEvent(() => {
    const path = decodeURIComponent(location.hash.slice(1))
    if (path) showControl(idOf(path))
  })
  useEffect(() => focus(), [])
}

/** Shows the language of the first error once per attempt, so that its field can be focused. */
function useFaultyLanguage(
  fieldProblems: FieldProblems,
  attempt: number,
  onLanguage: (language: Language) => void,
): void {
  const [shown, setShown] = useState(attempt)
  const [first] = Object.keys(fieldProblems)
  if (first === undefined || shown === attempt) return
  setShown(attempt)
  const language = languageOfControl(first)
  if (language) onLanguage(language)
}
