import { Trans, useLingui } from '@lingui/react/macro'
import { type ComponentProps, type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import type { Language, MessageEventFragment, MessageFactsFragment, MessageHalt } from '../__generated__/graphql.ts'
import { filterOf } from '../board/filters/filters.ts'
import { Restored } from '../events/edit/Restored.tsx'
import { paths } from '../kernel/routes.ts'
import { useMessage } from '../mail/useMessage.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/forms/ErrorSummary.tsx'
import { DeleteButton } from '../ui/staff/DeleteButton.tsx'
import { FormContext } from '../ui/staff/FormSection.tsx'
import { listed } from '../ui/staff/formProblems.ts'
import { Page } from '../ui/staff/Page.tsx'
import { RefusalNotice } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { textsInput } from '../ui/staff/texts.ts'
import { toast } from '../ui/Toast.tsx'
import type { Membership } from './ComposePage.tsx'
import { EmailPreview } from './EmailPreview.tsx'
import { AttachmentFields } from './files/AttachmentFields.tsx'
import { useAttaching } from './files/useAttaching.ts'
import { KindChoice, MessageWords, RecipientsSection } from './MessageFields.tsx'
import { type MessageDraft, mergeProblems } from './messageDraft.ts'
import { haltWords } from './messageWords.ts'
import { PersonChoice } from './PersonChoice.tsx'
import { SendDialog } from './SendDialog.tsx'
import { TemplateActions, TemplateDialog, type TemplateDoor } from './TemplateMenu.tsx'
import { useMessageDraft } from './useMessageDraft.ts'
import { useMessageView } from './useMessageView.ts'

interface ComposeProps {
  event: MessageEventFragment
  message?: MessageFactsFragment
  saved: MessageDraft
  memberships: readonly Membership[]
  title: ReactNode
}

/** Message text, recipients and preview, side by side if space allows. */
export function Compose({ event, message, saved, memberships, title }: ComposeProps) {
  const { slug } = event
  const [, navigate] = useLocation()
  const { save, test, discard: discardMessage, busy } = useMessage()
  const { own, language, setLanguage, reference, setReference, carryTo } = useMessageView(event, message?.id, saved)
  const typed = useMessageDraft({ slug, message, saved, language, save })
  const { draft, change, restored, discard, fieldProblems, attempt, refused, setRefused, keep } = typed
  const [sending, setSending] = useState<MessageFactsFragment | null>(null)
  const [door, setDoor] = useState<TemplateDoor | null>(null)
  const attaching = useAttaching(slug, draft.attachments, (attachments) => change({ attachments }))
  const shownProblems = { ...fieldProblems, ...mergeProblems(draft, own) }

  const go = (kept: MessageFactsFragment) => {
    if (kept.id === message?.id) return
    carryTo(kept.id)
    navigate(paths.manage(slug, `messages/${kept.id}`), { replace: true })
  }

  async function saveDraft() {
    const kept = await keep()
    if (!kept) return
    toast(<Trans id="messages.draft-is-saved">Draft saved</Trans>)
    go(kept)
  }

  async function sendTest() {
    const kept = await keep()
    if (!kept) return
    const answer = await test(kept.id, language, reference)
    if (answer && 'to' in answer)
      toast(<Trans id="messages.test-is-on-its-way">A test is on its way to {answer.to}</Trans>)
    else setRefused(answer)
    go(kept)
  }

  async function askToSend() {
    const kept = await keep()
    if (kept) setSending(kept)
  }

  function endSending(kept: MessageFactsFragment) {
    setSending(null)
    go(kept)
  }

  const noteSent: ComponentProps<typeof SendDialog>['onSent'] = ({ id, state }) => {
    setSending(null)
    toast(<Sent isScheduled={state === 'SCHEDULED'} />)
    navigate(paths.manage(slug, `messages/${id}`), { replace: true })
  }

  async function discardAll() {
    if (message) {
      const outcome = await discardMessage(message.id)
      if (outcome?.kind === 'refused') return setRefused(outcome.refused)
    }
    discard()
    navigate(paths.manage(slug, 'messages'))
  }

  return (
    <Page title={title}>
      {message?.haltReason && <Halted because={message.haltReason} />}
      {restored && <Restored onDiscard={discard} />}
      <FormContext value={{ fieldProblems: shownProblems, language }}>
        <div className="mt-4 grid gap-8 xl:grid-cols-[minmax(0,46rem)_minmax(0,28rem)]">
          <form
            noValidate
            className="grid min-w-0 content-start gap-6"
            onSubmit={(submit) => {
              submit.preventDefault()
              void saveDraft()
            }}
          >
            <ErrorSummary attempt={attempt} fieldProblems={listed(fieldProblems)} />
            {refused !== undefined && <RefusalNotice refused={refused} onRefetch={() => location.reload()} />}
            <RecipientsSection event={event} draft={draft} onChange={change} />
            <MessageWords draft={draft} language={language} onChange={change} onLanguage={setLanguage}>
              <TemplateActions memberships={memberships} draft={draft} onOpen={setDoor} />
            </MessageWords>
            <DraftAttachments attaching={attaching} message={message} draft={draft} onChange={change} />
            <KindChoice value={draft.kind} onValue={(kind) => change({ kind })} />
            <MessageActions
              busy={busy || attaching.share !== null}
              onSend={() => void askToSend()}
              onTest={() => void sendTest()}
              onDiscard={discardAll}
            />
          </form>
          <div className="min-w-0 xl:sticky xl:top-4 xl:self-start">
            <MessagePreview
              slug={slug}
              draft={draft}
              language={language}
              reference={reference}
              onReference={setReference}
            />
          </div>
        </div>
      </FormContext>
      {door && (
        <TemplateDialog
          door={door}
          memberships={memberships}
          draft={draft}
          onUse={({ kind, subjects, texts }) => change({ kind, subjects, texts })}
          onClose={() => setDoor(null)}
        />
      )}
      {sending && (
        <SendDialog
          slug={slug}
          zone={event.zone}
          message={sending}
          onClose={() => endSending(sending)}
          onPlanned={() => endSending(sending)}
          onSent={noteSent}
        />
      )}
    </Page>
  )
}

interface DraftAttachmentsProps {
  attaching: ReturnType<typeof useAttaching>
  message: MessageFactsFragment | undefined
  draft: MessageDraft
  onChange: (changes: Partial<MessageDraft>) => void
}

function DraftAttachments({ attaching, message, draft, onChange }: DraftAttachmentsProps) {
  return (
    <AttachmentFields
      attaching={attaching}
      files={draft.attachments}
      urls={new Map(message?.attachments.map(({ fileId, url }) => [fileId, url]))}
      onFiles={(attachments) => onChange({ attachments })}
    />
  )
}

interface PreviewProps {
  slug: string
  draft: MessageDraft
  language: Language
  /** Reference of the registration to preview as; null for sample data. */
  reference: string | null
  onReference: (reference: string | null) => void
}

function MessagePreview({ slug, draft, language, reference, onReference }: PreviewProps) {
  return (
    <EmailPreview
      eventSlug={slug}
      kind="MESSAGE"
      language={language}
      subjects={textsInput(draft.subjects)}
      texts={textsInput(draft.texts)}
      files={draft.attachments}
      reference={reference}
      choice={<PersonChoice slug={slug} filter={filterOf(draft.recipients)} value={reference} onValue={onReference} />}
    />
  )
}

function Sent({ isScheduled }: { isScheduled: boolean }) {
  return isScheduled ? (
    <Trans id="messages.scheduled-2">Scheduled</Trans>
  ) : (
    <Trans id="messages.it-is-on-its-way">On its way</Trans>
  )
}

function Halted({ because }: { because: MessageHalt }) {
  const { t } = useLingui()
  return (
    <p role="status" className="mt-3 border-declined border-s-4 py-1 ps-4">
      <Trans id="messages.message-wasnt-sent">The message wasn’t sent.</Trans> {t(haltWords[because])}
    </p>
  )
}

interface MessageActionsProps {
  busy: boolean
  onSend: () => void
  onTest: () => void
  onDiscard: ComponentProps<typeof DeleteButton>['onConfirm']
}

function MessageActions({ busy, onSend, onTest, onDiscard }: MessageActionsProps) {
  return (
    <div className="flex flex-wrap items-center gap-3 border-line border-t pt-5">
      <Button busy={busy} onClick={onSend}>
        <Trans id="messages.send">Send…</Trans>
      </Button>
      <Button kind="secondary" busy={busy} onClick={onTest}>
        <Trans id="messages.send-test-to-myself">Send a test to myself</Trans>
      </Button>
      <StaffButton busy={busy} type="submit">
        <Trans id="common.save-draft">Save draft</Trans>
      </StaffButton>
      <DeleteButton
        busy={busy}
        title={<Trans id="messages.delete-this-draft">Delete this draft?</Trans>}
        consequence={
          <Trans id="messages.message-is-lost-in-every">
            The message is deleted in every language. No one has received it.
          </Trans>
        }
        onConfirm={onDiscard}
      >
        <Trans id="messages.discard">Discard</Trans>
      </DeleteButton>
    </div>
  )
}
