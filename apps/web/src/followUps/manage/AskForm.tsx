import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { Language } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { questionsInput, withQuestionKeys } from '../../events/edit/draft.ts'
import { questionDrafts } from '../../events/edit/editable.ts'
import { emptyQuestion } from '../../events/edit/emptyDraft.ts'
import { QuestionItems } from '../../events/edit/QuestionsSection.tsx'
import { fieldMessage } from '../../kernel/fieldMessage.ts'
import { languageOfLocale } from '../../kernel/language.ts'
import { TestToMyself } from '../../planned/TestToMyself.tsx'
import { ErrorSummary } from '../../ui/forms/ErrorSummary.tsx'
import { problemsByControl } from '../../ui/forms/problemsByControl.ts'
import { FormContext } from '../../ui/staff/FormSection.tsx'
import { controlOf, listed } from '../../ui/staff/formProblems.ts'
import { LanguageTabs } from '../../ui/staff/LanguageTabs.tsx'
import { LocalTime } from '../../ui/staff/LocalTime.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { firstText, writtenIn } from '../../ui/staff/texts.ts'
import { instantOf, localOf } from '../../ui/staff/zoned.ts'
import { toast } from '../../ui/Toast.tsx'
import { useZoneName, When } from '../../ui/When.tsx'

const AskFormEvent = graphql(`
  fragment AskForm_event on Event {
    slug
    zone
    retention {
      field
      erasedOn
    }
    followUp {
      version
      until
      isOpen
      lastSentAt
      peopleToEmail
      questions {
        ...EditableQuestion
      }
    }
    followUpAnswers(first: 1) {
      totalCount
    }
  }
`)

const SetFollowUp = graphql(`
  mutation SetFollowUp($input: SetFollowUpInput!) {
    setFollowUp(input: $input) {
      __typename
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const SendFollowUp = graphql(`
  mutation SendFollowUp($eventSlug: String!) {
    sendFollowUp(eventSlug: $eventSlug) {
      __typename
      ... on FollowUpSent {
        peopleEmailed
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** The survey's questions in several languages, its deadline, and the email that announces it. */
export function AskForm({
  event: given,
  onChanged,
}: {
  event: FragmentType<typeof AskFormEvent>
  onChanged: () => void
}) {
  const { i18n, t } = useLingui()
  const zoneName = useZoneName()
  const { slug, zone, retention, followUp, followUpAnswers } = readFragment(AskFormEvent, given)
  const own = languageOfLocale(i18n.locale).api
  const [saved] = useState(() => ({
    until: followUp ? localOf(followUp.until, zone) : '',
    questions: followUp ? questionDrafts(followUp.questions) : [emptyQuestion()],
  }))
  const [draft, setDraft] = useState(saved)
  const [language, setLanguage] = useState<Language>(own)
  const [fieldProblems, setFieldProblems] = useState<Record<string, string>>({})
  const [attempt, setAttempt] = useState(0)
  const [refused, setRefused] = useState<Refused | null>()
  const [set, { loading }] = useMutation(SetFollowUp)
  const erasedOn = retention.find(({ field }) => field === 'ANSWERS')?.erasedOn
  const isChanged = JSON.stringify(draft) !== JSON.stringify(saved)
  const isAnswered = followUpAnswers.totalCount > 0
  const written = [...new Set(draft.questions.flatMap(({ labels }) => writtenIn(labels)))]

  function show(found: Record<string, string>) {
    setFieldProblems(found)
    setAttempt((before) => before + 1)
  }

  async function save(submission: FormEvent) {
    submission.preventDefault()
    setRefused(undefined)
    const until = instantOf(draft.until, zone)?.instant
    const required = fieldMessage(own, { path: '', code: 'REQUIRED' })
    const missing = draft.questions.flatMap(({ labels }, index): [string, string][] =>
      firstText(labels) ? [] : [[`questions.${index}.labels.${language}`, required]],
    )
    if (!until) missing.push(['until', t({ id: 'common.give-date-and-time', message: 'Enter a date and a time.' })])
    if (!until || missing.length > 0) return show(Object.fromEntries(missing))
    show({})
    const input = {
      eventSlug: slug,
      version: followUp?.version ?? 0,
      until,
      questions: questionsInput(withQuestionKeys(draft.questions)),
    }
    const answer = await set({ variables: { input } }).catch(() => null)
    const result = answer?.data?.setFollowUp
    if (result?.__typename === 'InvalidInput')
      return show(problemsByControl(result.fields, (path) => controlOf(path, draft, language)))
    if (result?.__typename !== 'FollowUpSet') return setRefused(result ?? null)
    toast(<Trans id="follow-ups.survey-saved">Follow-up survey saved</Trans>)
    onChanged()
  }

  return (
    <FormContext value={{ fieldProblems, language }}>
      <form
        noValidate
        onSubmit={save}
        aria-label={t({ id: 'follow-ups.questions', message: 'Questions' })}
        className="mt-4 grid gap-6"
      >
        <LanguageTabs language={language} written={written} onLanguage={setLanguage} />
        <div className="grid max-w-[41rem] gap-3 empty:hidden">
          <ErrorSummary attempt={attempt} fieldProblems={listed(fieldProblems)} />
          {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onChanged} />}
        </div>
        <fieldset disabled={isAnswered} className="grid min-w-0 max-w-[41rem] gap-6">
          <legend className="sr-only">
            <Trans id="common.questions">Questions</Trans>
          </legend>
          {isAnswered && (
            <p className="text-13 text-ink-2">
              <Trans id="follow-ups.somebody-has-answered-questions-stay">
                Someone has already answered, so you can’t change the questions.
              </Trans>
            </p>
          )}
          <QuestionItems questions={draft.questions} onQuestions={(questions) => setDraft({ ...draft, questions })} />
        </fieldset>
        <div className="max-w-[41rem]">
          <LocalTime
            id="until"
            label={<Trans id="follow-ups.answered-until">Open until</Trans>}
            help={
              erasedOn && (
                <Trans id="follow-ups.in-events-zone-answers-are">
                  Use the event’s time zone, {zoneName(zone)}. The survey closes by <When at={erasedOn} as="date" /> at
                  the latest, when answers are deleted.
                </Trans>
              )
            }
            zone={zone}
            value={draft.until}
            onValue={(until) => setDraft({ ...draft, until })}
          />
        </div>
        <div className="flex flex-wrap items-center gap-3 border-line border-t pt-4">
          <StaffButton kind="primary" type="submit" busy={loading} disabled={!isChanged}>
            <Trans id="common.save">Save</Trans>
          </StaffButton>
          <Asking event={given} language={language} disabled={isChanged} onRefused={setRefused} onAsked={onChanged} />
        </div>
      </form>
    </FormContext>
  )
}

interface AskingProps {
  event: FragmentType<typeof AskFormEvent>
  /** Of the test. */
  language: Language
  disabled: boolean
  onRefused: (refused: Refused | null | undefined) => void
  onAsked: () => void
}

/** Emails attendees, or tests the email, while the survey is open; shows when that was last done. */
function Asking({ event, language, disabled, onRefused, onAsked }: AskingProps) {
  const { slug, followUp } = readFragment(AskFormEvent, event)
  const [send, { loading }] = useMutation(SendFollowUp)

  async function ask() {
    onRefused(undefined)
    const answer = await send({ variables: { eventSlug: slug } }).catch(() => null)
    const result = answer?.data?.sendFollowUp
    if (result?.__typename === 'ActionPlanned') return
    if (result?.__typename !== 'FollowUpSent') return onRefused(result ?? null)
    toast(
      <Plural
        id="follow-ups.people-emailed"
        value={result.peopleEmailed}
        one="# person emailed"
        other="# people emailed"
      />,
    )
    onAsked()
  }

  if (!followUp) return null
  const { isOpen, peopleToEmail, lastSentAt } = followUp
  return (
    <>
      {isOpen && (
        <StaffButton busy={loading} disabled={disabled || peopleToEmail === 0} onClick={() => void ask()}>
          <Plural
            id="follow-ups.email-people-who-attended"
            value={peopleToEmail ?? 0}
            _0="Everyone who attended was emailed"
            one="Email # person who attended"
            other="Email # people who attended"
          />
        </StaffButton>
      )}
      {isOpen && peopleToEmail !== 0 && (
        <TestToMyself
          action={{ kind: 'SEND_FOLLOW_UP', args: { eventSlug: slug } }}
          language={language}
          disabled={disabled}
        />
      )}
      {lastSentAt && (
        <span className="text-13 text-ink-2">
          <Trans id="follow-ups.last-written-on-nobody-is">
            Last emailed on <When at={lastSentAt} />. No one is emailed twice.
          </Trans>
        </span>
      )}
    </>
  )
}
