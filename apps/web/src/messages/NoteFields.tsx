import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { EmailKind, Language, NotesEventFragment } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { languageOfLocale } from '../kernel/language.ts'
import { emailKindWords } from '../mail/mailWords.ts'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/forms/inputs.tsx'
import { FormContext } from '../ui/staff/FormSection.tsx'
import { LanguageTabs } from '../ui/staff/LanguageTabs.tsx'
import { LocalisedInput } from '../ui/staff/LocalisedInput.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { contentLanguages, type Texts, textsInput, textsOf, writtenIn } from '../ui/staff/texts.ts'
import { toast } from '../ui/Toast.tsx'
import { EmailPreview } from './EmailPreview.tsx'
import { MergeFields } from './MergeFields.tsx'
import { mergeProblems } from './messageDraft.ts'

export const NotesEvent = graphql(`
  fragment NotesEvent on Event {
    slug
    languages
    emailNotes {
      kind
      texts {
        language
        text
      }
    }
  }
`)

const SetNote = graphql(`
  mutation SetEmailNote($input: SetEmailNoteInput!) {
    setEmailNote(input: $input) {
      __typename
      ... on EmailNoteSet {
        event {
          slug
          ...NotesEvent
        }
      }
      ... on InvalidInput {
        fields {
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const TestNote = graphql(`
  mutation TestEmail($input: PreviewEmailInput!) {
    testEmail(input: $input) {
      __typename
      ... on MessageTestSent {
        to
      }
      ... on InvalidInput {
        fields {
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const kinds: readonly EmailKind[] = [
  'INTEREST_RECEIVED',
  'OFFER',
  'OFFER_REMINDER',
  'SEAT_TAKEN',
  'EVENT_REMINDER',
  'WAITLISTED',
  'NOT_SELECTED',
  'DECLINED',
  'LAPSED',
  'WITHDRAWN',
  'REINSTATED',
]

/** The organisers' own paragraph in automatic emails; the facts in them can't be changed. */
export function NoteFields({ event }: { event: NotesEventFragment }) {
  const { t, i18n } = useLingui()
  const [kind, setKind] = useState<EmailKind>('SEAT_TAKEN')
  const noted = event.emailNotes?.find((note) => note.kind === kind)
  return (
    <section aria-labelledby="notes-title" className="mt-10 border-line border-t pt-8">
      <h2 id="notes-title" className="text-20">
        <Trans id="common.notes">Notes</Trans>
      </h2>
      <p className="mt-1 max-w-measure text-ink-2">
        <Trans id="messages.you-can-add-paragraph-of">
          You can add a paragraph of your own to an automatic email. It adds to the facts and never replaces them.
        </Trans>
      </p>
      <div className="mt-4 max-w-80">
        <Select
          id="note-kind"
          label={<Trans id="messages.email-2">Email</Trans>}
          value={kind}
          onValue={(value) => setKind(kinds.find((each) => each === value) ?? 'SEAT_TAKEN')}
          choices={kinds.map((each) => ({
            value: each,
            label: event.emailNotes?.some((note) => note.kind === each)
              ? t({ id: 'messages.with-note', message: `${i18n._(emailKindWords[each])} (with a note)` })
              : t(emailKindWords[each]),
          }))}
        />
      </div>
      <OneNote key={kind} event={event} kind={kind} saved={textsOf(noted?.texts ?? [])} />
    </section>
  )
}

function OneNote({ event, kind, saved }: { event: NotesEventFragment; kind: EmailKind; saved: Texts }) {
  const { i18n } = useLingui()
  const own = languageOfLocale(i18n.locale).api
  const written = writtenIn(saved)
  const known = written.length > 0 ? written : contentLanguages.filter((each) => event.languages.includes(each))
  const first = known.includes(own) ? own : (known[0] ?? own)
  const [language, setLanguage] = useState<Language>(first)
  const [texts, setTexts] = useState(saved)
  const [fieldProblem, setFieldProblem] = useState<string | null>(null)
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const [save, { loading }] = useMutation(SetNote)
  const [test, { loading: testing }] = useMutation(TestNote)
  const fieldProblems = {
    ...mergeProblems({ subjects: {}, texts }, own),
    ...(fieldProblem && { [`texts.${language}`]: fieldProblem }),
  }

  async function submit(submitted: FormEvent) {
    submitted.preventDefault()
    setFieldProblem(null)
    setRefused(undefined)
    const input = { eventSlug: event.slug, kind, texts: textsInput(texts) }
    const answer = await save({ variables: { input } }).catch(() => null)
    const result = answer?.data?.setEmailNote
    if (result?.__typename === 'EmailNoteSet') return toast(<Trans id="messages.note-is-saved">Note saved</Trans>)
    if (result?.__typename === 'InvalidInput') setFieldProblem(result.fields[0]?.message ?? result.message)
    else setRefused(result ?? null)
  }

  async function sendTest() {
    setFieldProblem(null)
    setRefused(undefined)
    const input = { eventSlug: event.slug, kind, language, texts: textsInput(texts) }
    const answer = await test({ variables: { input } }).catch(() => null)
    const result = answer?.data?.testEmail
    if (result?.__typename === 'MessageTestSent')
      return toast(<Trans id="messages.test-is-on-its-way">A test is on its way to {result.to}</Trans>)
    if (result?.__typename === 'InvalidInput') setFieldProblem(result.fields[0]?.message ?? result.message)
    else setRefused(result ?? null)
  }

  return (
    <FormContext value={{ fieldProblems, language }}>
      <div className="mt-5 grid gap-8 xl:grid-cols-[minmax(0,46rem)_minmax(0,28rem)]">
        <form noValidate onSubmit={(submitted) => void submit(submitted)} className="grid min-w-0 content-start gap-4">
          {refused !== undefined && <RefusalNotice refused={refused} />}
          <LanguageTabs language={language} written={writtenIn(texts)} onLanguage={setLanguage} />
          <LocalisedInput
            path="texts"
            rows={5}
            optional
            label={<Trans id="messages.paragraph">Paragraph</Trans>}
            help={
              <Trans id="messages.added-only-to-emails-in">
                Added only to emails in this language. Leave empty for no note.
              </Trans>
            }
            value={texts}
            onValue={setTexts}
          />
          <MergeFields control={`texts.${language}`} onText={(text) => setTexts({ ...texts, [language]: text })} />
          <p className="flex flex-wrap items-center gap-3">
            <Button type="submit" kind="secondary" busy={loading}>
              <Trans id="messages.save-note">Save note</Trans>
            </Button>
            <StaffButton busy={testing} onClick={() => void sendTest()}>
              <Trans id="messages.send-test-to-myself">Send a test to myself</Trans>
            </StaffButton>
          </p>
        </form>
        <EmailPreview
          eventSlug={event.slug}
          kind={kind}
          language={language}
          texts={textsInput(texts)}
          reference={null}
        />
      </div>
    </FormContext>
  )
}
