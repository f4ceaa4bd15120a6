import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Language, RecipientFilter } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { TextsFields } from '../../institutes/TextsFields.tsx'
import { languages } from '../../kernel/language.ts'
import { TestToMyself } from '../../planned/TestToMyself.tsx'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/forms/inputs.tsx'
import { problemsByControl } from '../../ui/forms/problemsByControl.ts'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { type Texts, textsInput } from '../../ui/staff/texts.ts'
import { toast } from '../../ui/Toast.tsx'

const SendReport = graphql(`
  mutation SendReport($input: SendReportInput!) {
    sendReport(input: $input) {
      __typename
      ... on ReportSent {
        sent
      }
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

export interface VersionToSend {
  number: number
  content: { languages: readonly Language[] }
}

interface NewestVersion {
  number: number
  content?: VersionToSend['content'] | null
}

/** Null if nothing has been published, or the newest version was withdrawn. */
export const versionToSend = (newest: NewestVersion | null | undefined): VersionToSend | null =>
  newest?.content ? { number: newest.number, content: newest.content } : null

/** Which of the recipients without this version it is sent to. */
export type Audience =
  | { of: 'ALL' }
  | { of: 'FILTER'; filter: RecipientFilter }
  | { of: 'CHOSEN'; ids: readonly string[] }
  | { of: 'ONE'; id: string; name: string }

interface DialogProps {
  slug: string
  version: VersionToSend
  /** Number of recipients. */
  count: number
  to: Audience
  onClose: () => void
  onDone: () => void
}

/** Final confirmation before sending: recipients, language, and note. */
export function SendDialog({ slug, version: { number, content }, count, to, onClose, onDone }: DialogProps) {
  const { t } = useLingui()
  const [language, setLanguage] = useState('')
  const [notes, setNotes] = useState<Texts>({})
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [send, { loading }] = useMutation(SendReport)
  const chosen = content.languages.find((each) => each === language) ?? null
  const nameOf = (api: Language) => languages.find((each) => each.api === api)?.name ?? api

  const given = textsInput(notes)
  const input = { eventSlug: slug, number, language: chosen, notes: given, ...audienceInput(to) }

  async function confirm() {
    setErrors({})
    setRefused(undefined)
    const answer = await send({ variables: { input } }).catch(() => null)
    const result = answer?.data?.sendReport
    if (result?.__typename === 'InvalidInput')
      return setErrors(
        problemsByControl(result.fields, (path) => `notes.${given[Number(path.split('.')[1])]?.language}`),
      )
    if (result?.__typename === 'ActionPlanned') return onClose()
    if (result?.__typename !== 'ReportSent') return setRefused(result ?? null)
    toast(
      <Plural
        id="common.mails-are-on-their-way"
        value={result.sent}
        one="# email is on its way"
        other="# emails are on their way"
      />,
    )
    onDone()
    onClose()
  }

  return (
    <Dialog title={<Trans id="recipients.send-version-number">Send version {number}</Trans>} onClose={onClose} wide>
      <div className="mt-4 grid gap-5 text-15">
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <p>
          <AudienceLine audience={to} count={count} />{' '}
          <Trans id="recipients.each-mail-has-link-of">
            Each email has its own link. We don’t track whether it’s opened.
          </Trans>
        </p>
        <Select
          id="language"
          label={t({ id: 'common.language', message: 'Language' })}
          help={
            <Trans id="recipients.each-email-is-in-recipients">
              Each email is in the recipient’s language. If the report isn’t available in that language, the email names
              the language that the link opens.
            </Trans>
          }
          value={language}
          onValue={setLanguage}
          choices={content.languages.map((each) => ({ value: each, label: nameOf(each) }))}
          placeholder={t({ id: 'recipients.each-in-their-own', message: 'Each in their own' })}
        />
        <TextsFields
          id="notes"
          noStandIn
          label={<Trans id="recipients.cover-note">Cover note</Trans>}
          help={
            <Trans id="recipients.appears-in-email-above-link">
              Appears in the email above the link, in the recipient’s language or else the report’s. If you write
              neither, the email has no note.
            </Trans>
          }
          optional
          rows={3}
          limit={4_000}
          errors={errors}
          value={notes}
          onValue={setNotes}
        />
      </div>
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        <TestToMyself action={{ kind: 'SEND_REPORT', args: { input } }} {...(chosen && { language: chosen })} />
        <StaffButton kind="primary" busy={loading} onClick={() => void confirm()}>
          <Plural
            id="recipients.send-report-and-email-recipients"
            value={count}
            one="Send report and email # recipient"
            other="Send report and email # recipients"
          />
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}

function AudienceLine({ audience, count }: { audience: Audience; count: number }) {
  switch (audience.of) {
    case 'ALL':
      return (
        <Plural
          id="recipients.to-recipients-who-have-not"
          value={count}
          one="To the one recipient who hasn’t received this version."
          other="To the # recipients who haven’t received this version."
        />
      )
    case 'FILTER':
      return (
        <Plural
          id="recipients.to-recipients-on-list-as"
          value={count}
          one="To the one recipient in the filtered list who hasn’t received this version."
          other="To the # recipients in the filtered list who haven’t received this version."
        />
      )
    case 'CHOSEN':
      return (
        <Plural
          id="recipients.to-recipients-that-you-chose"
          value={count}
          one="To the recipient you selected."
          other="To the # recipients you selected."
        />
      )
    case 'ONE':
      return <Trans id="recipients.to-alone">Only to {audience.name}.</Trans>
    default:
      return audience satisfies never
  }
}

/** Converts it to API input. */
function audienceInput(audience: Audience): { recipientIds: string[] | null; filter: RecipientFilter | null } {
  switch (audience.of) {
    case 'ALL':
      return { recipientIds: null, filter: null }
    case 'FILTER':
      return { recipientIds: null, filter: audience.filter }
    case 'CHOSEN':
      return { recipientIds: [...audience.ids], filter: null }
    case 'ONE':
      return { recipientIds: [audience.id], filter: null }
    default:
      return audience satisfies never
  }
}
