import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import type { MessageFactsFragment } from '../__generated__/graphql.ts'
import { useMessage } from '../mail/useMessage.ts'
import { languageName } from '../ui/staff/LocalisedInput.tsx'
import { useMoments } from '../ui/staff/moments.ts'
import { Page } from '../ui/staff/Page.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { useWhen } from '../ui/When.tsx'
import { AttachmentList } from './files/AttachmentList.tsx'
import { useSubject } from './MessagesPage.tsx'
import { stateWords } from './messageWords.ts'
import { Progress } from './Progress.tsx'

/** Polling interval for a message being sent, in milliseconds. */
const lookEvery = 2_000

interface ViewProps {
  slug: string
  message: MessageFactsFragment
  startPolling: (milliseconds: number) => void
  stopPolling: () => void
}

/** Read-only view of a message that is scheduled, being sent, sent, or written by another institute. */
export function MessageView({ slug, message, startPolling, stopPolling }: ViewProps) {
  const { t } = useLingui()
  const { short, distance } = useMoments()
  const when = useWhen()
  const { zone } = message.event
  const subject = useSubject()(message)
  const { cancel, busy } = useMessage()
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const isMoving = message.state === 'SENDING'

  useEffect(() => {
    if (!isMoving) return
    startPolling(lookEvery)
    return stopPolling
  }, [isMoving, startPolling, stopPolling])

  async function takeBack() {
    setRefused(undefined)
    const outcome = await cancel(message.id)
    if (outcome.kind === 'refused') setRefused(outcome.refused)
    else toast(<Trans id="messages.back-to-draft">Back to draft</Trans>)
  }

  return (
    <Page
      title={subject}
      actions={
        message.viewerCan.cancel && (
          <StaffButton busy={busy} onClick={() => void takeBack()}>
            <Trans id="common.withdraw-3">Withdraw</Trans>
          </StaffButton>
        )
      }
    >
      {refused !== undefined && (
        <div className="mt-3">
          <RefusalNotice refused={refused} onRefetch={() => location.assign(slug)} />
        </div>
      )}
      <div aria-live="polite" className="mt-2 max-w-measure">
        <p>
          <span className="font-medium">{t(stateWords[message.state])}</span>
          {message.scheduledFor && message.state === 'SCHEDULED' && (
            <span className="text-ink-2">
              {' '}
              · {when({ at: message.scheduledFor, zone, as: 'moment' })} · {distance(message.scheduledFor)}
            </span>
          )}
          {message.startedAt && <span className="text-ink-2"> · {short(message.startedAt)}</span>}
        </p>
        {message.progress && <Progress progress={message.progress} />}
        {message.progress && message.progress.refused + message.progress.bounced > 0 && (
          <p className="text-13 text-ink-2">
            {message.progress.refused > 0 && (
              <Plural
                id="messages.were-refused-by-mail-server"
                value={message.progress.refused}
                one="# was refused by the email server."
                other="# were refused by the email server."
              />
            )}{' '}
            {message.progress.bounced > 0 && (
              <Plural id="messages.bounced" value={message.progress.bounced} one="# bounced." other="# bounced." />
            )}{' '}
            <Trans id="messages.each-application-says-which">See each application for details.</Trans>
          </p>
        )}
        <p className="mt-1 text-13 text-ink-3">
          {message.institute.name}
          {message.author && ` · ${message.author}`}
        </p>
      </div>
      <div className="mt-6 grid max-w-measure gap-8">
        <AttachmentList files={message.attachments} />
        {message.texts.map(({ language, text }) => (
          <section key={language} aria-label={languageName(language)}>
            <p className="text-13 text-ink-3">{languageName(language)}</p>
            <h2 className="mt-1 text-20 [overflow-wrap:anywhere]">
              {message.subjects.find((each) => each.language === language)?.text}
            </h2>
            <p className="mt-2 whitespace-pre-line leading-6 [overflow-wrap:anywhere]">{text}</p>
          </section>
        ))}
      </div>
    </Page>
  )
}
