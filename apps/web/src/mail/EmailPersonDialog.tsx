import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import type {
  EmailPerson_RegistrationFragment,
  Language,
  MessageFactsFragment,
  RegistrationState,
} from '../__generated__/graphql.ts'
import { languages } from '../kernel/language.ts'
import { paths } from '../kernel/routes.ts'
import { useKeptDraft } from '../kernel/useKeptDraft.ts'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { TextArea, TextInput } from '../ui/forms/inputs.tsx'
import { useCodeName } from '../ui/languages/codeNames.ts'
import { PersonName } from '../ui/staff/Hidden.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { useMessage } from './useMessage.ts'

/** In characters. */
const maxTextLength = 20_000

/** Includes registrations in any state. */
const everyState: RegistrationState[] = [
  'SUBMITTED',
  'OFFERED',
  'CONFIRMED',
  'WAITLISTED',
  'NOT_SELECTED',
  'DECLINED',
  'LAPSED',
  'WITHDRAWN',
]

interface Words {
  subject: string
  text: string
}

const empty: Words = { subject: '', text: '' }

interface EmailPersonDialogProps {
  person: EmailPerson_RegistrationFragment
  onClose: () => void
}

/**
 * A message to one person. Like messages to many, it is stored, can be undone for a minute, and appears in the list of messages.
 */
export function EmailPersonDialog({ person, onClose }: EmailPersonDialogProps) {
  const { reference, name, emailLanguage, event } = person
  const language = useLanguageOf(emailLanguage)
  const { draft, setDraft, forget } = useKeptDraft(`${event.slug}.email.${reference}`, empty)
  const { send, fieldProblems, refused, busy } = useSending(person, language, () => {
    forget()
    onClose()
  })
  const count = 1
  const recipients = new URLSearchParams({ only: reference })

  function submit(submission: FormEvent) {
    submission.preventDefault()
    void send(draft)
  }

  return (
    <Dialog
      title={
        <Trans id="messages.email-person">
          Email <PersonName reference={reference} name={name} />
        </Trans>
      }
      onClose={onClose}
    >
      <Recipient person={person} />
      <form noValidate onSubmit={submit} className="mt-4 grid gap-5 text-15">
        <TextInput
          id="email-subject"
          autoComplete="off"
          label={<Trans id="common.subject">Subject</Trans>}
          help={
            person.protected && (
              <Trans id="messages.they-get-neutral-subject">
                This person asked for protection and gets a neutral subject instead.
              </Trans>
            )
          }
          error={fieldProblems.subjects}
          value={draft.subject}
          onValue={(subject) => setDraft({ ...draft, subject })}
        />
        <TextArea
          id="email-text"
          rows={8}
          limit={maxTextLength}
          label={<Trans id="common.text">Text</Trans>}
          help={
            <Trans id="messages.plain-text-empty-line-begins">
              Plain text. Leave an empty line between paragraphs. The link to their registration page is added below.
            </Trans>
          }
          error={fieldProblems.texts}
          value={draft.text}
          onValue={(text) => setDraft({ ...draft, text })}
        />
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <p className="text-13 text-ink-2">
          <Trans id="messages.undo-for-minute-and-listed">
            You can undo this for a minute. The email is then listed with this application and under Messages.
          </Trans>{' '}
          <Link
            to={`${paths.manage(event.slug, 'messages/new')}?${recipients}`}
            className="underline decoration-line-strong underline-offset-4 hover:text-ink"
          >
            <Trans id="messages.use-template-or-preview">Use a template or see a preview</Trans>
          </Link>
        </p>
        <DialogActions>
          <StaffButton onClick={onClose}>
            <Trans id="common.cancel">Cancel</Trans>
          </StaffButton>
          <StaffButton kind="primary" type="submit" busy={busy}>
            <Plural id="messages.email-people" value={count} one="Email # person" other="Email # people" />
          </StaffButton>
        </DialogActions>
      </form>
    </Dialog>
  )
}

/** The recipient's address, and their language. */
function Recipient({ person: { email, emailLanguage } }: Pick<EmailPersonDialogProps, 'person'>) {
  const languageName = useCodeName('language')
  return (
    <div className="mt-3 grid gap-1 text-15 text-ink-2">
      <p className="[overflow-wrap:anywhere]">
        {email ? (
          <Trans id="messages.goes-to-address">
            The email goes to <bdi className="text-ink">{email}</bdi>.
          </Trans>
        ) : (
          <Trans id="messages.goes-to-hidden-address">
            The email goes to the address this person gave, which is hidden from you.
          </Trans>
        )}
      </p>
      {emailLanguage && (
        <p>
          <Trans id="messages.their-language-of-page">
            Language of their registration page and emails: {languageName(emailLanguage.replace('_', '-'))}
          </Trans>
        </p>
      )}
    </div>
  )
}

/** The person's language, or the page's if it is hidden. */
function useLanguageOf(emailLanguage: Language | null): Language {
  const { i18n } = useLingui()
  return emailLanguage ?? languages.find(({ locale }) => locale === i18n.locale)?.api ?? 'en'
}

/** Saves the message, then sends it. A retry continues with the saved message. */
function useSending(
  { reference, name, event }: EmailPersonDialogProps['person'],
  language: Language,
  onSent: () => void,
) {
  const { save, send, busy } = useMessage()
  const [saved, setSaved] = useState<MessageFactsFragment | null>(null)
  const [fieldProblems, setFieldProblems] = useState<Partial<Record<'subjects' | 'texts', string>>>({})
  const [refused, setRefused] = useState<Refused | null>()

  function fail(refusal: Refused | null, fields: readonly { path: string; message: string }[] = []) {
    const of = (list: string) => fields.find(({ path }) => path.startsWith(list))?.message
    const [subjects, texts] = [of('subjects'), of('texts')]
    setFieldProblems({ ...(subjects && { subjects }), ...(texts && { texts }) })
    if (!subjects && !texts) setRefused(refusal)
  }

  async function sendWords({ subject, text }: Words) {
    setFieldProblems({})
    setRefused(undefined)
    const written = await save({
      eventSlug: event.slug,
      kind: 'SERVICE' as const,
      ...(saved && { id: saved.id, version: saved.version }),
      subjects: [{ language, text: subject }],
      texts: [{ language, text }],
      filter: { references: [reference], states: everyState },
    })
    if (written.kind === 'refused') return fail(written.refused, written.fields)
    setSaved(written.message)
    const outcome = await send(written.message, null)
    if (outcome.kind === 'refused') return fail(outcome.refused, outcome.fields)
    if (outcome.kind === 'done')
      toast(
        <Trans id="messages.email-to-person-on-its-way">
          Your email to <PersonName reference={reference} name={name} /> is on its way
        </Trans>,
      )
    onSent()
  }

  return { send: sendWords, fieldProblems, refused, busy }
}
