import { useApolloClient } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { EmailedAbout } from './EmailedAbout.tsx'
import { EmailsLabel } from './EmailsLabel.tsx'
import { type NoticeSubject, useNoticeText } from './NoticeText.tsx'
import { askPreview, type Preview, type Previewed, peopleOf } from './preview.ts'
import { TestToMyself } from './TestToMyself.tsx'

interface Asking {
  /** Label of the action: verb and object. */
  press: string
  preview: Preview
  /** The action that the preview is about. */
  action: Previewed
  /** The preview without the notice; null if the action has no notice, or it makes no difference. */
  quiet: Preview | null
  /** Subject of the notice. */
  noticeOf: NoticeSubject
  /** `notify`: the organisers' choice about the notice; null if no dialog was shown. */
  run: (notify: Notice | null) => Promise<unknown>
}

/** The organisers' note about new times or another venue. */
export interface Notice {
  email: boolean
  text: string
}

type Announce = Previewed &
  Pick<Asking, 'press' | 'run'> & {
    /** Variables of the same action without the notice, if it can have one. */
    quietArgs?: Previewed['args']
    /** Default: times. */
    noticeOf?: NoticeSubject
  }

/**
 * Asks for confirmation before an action emails people, with their number on the button; an action that emails nobody, or would
 * be refused, runs at once. `dialog` must be rendered outside of forms.
 */
export function useAnnounced(): {
  announce: (action: Announce) => Promise<void>
  dialog: ReactNode
  busy: boolean
} {
  const client = useApolloClient()
  const [asking, setAsking] = useState<Asking | null>(null)
  const [busy, setBusy] = useState(false)

  async function announce({ press, quietArgs, noticeOf = 'TIMES', run, ...action }: Announce) {
    setBusy(true)
    const [preview, quiet] = await Promise.all([
      askPreview(client, action),
      quietArgs ? askPreview(client, { ...action, args: quietArgs } as Previewed) : undefined,
    ])
    setBusy(false)
    if (preview === null || quiet === null)
      toast(
        <Trans id="common.we-cant-reach-server-nothing">
          We can’t reach the server. Nothing was changed. Try again.
        </Trans>,
      )
    else if (preview.people === 0) await run(null)
    else
      setAsking({
        press,
        preview,
        action: action as Previewed,
        quiet: quiet && isLess(quiet, preview) ? quiet : null,
        noticeOf,
        run,
      })
  }

  const dialog = asking && (
    <AnnouncedDialog
      {...asking}
      onClose={() => setAsking(null)}
      onPress={(notify) => {
        setAsking(null)
        void asking.run(notify)
      }}
    />
  )
  return { announce, dialog, busy }
}

const countOf = ({ emails }: Preview): number => emails.reduce((sum, { people }) => sum + people, 0)

/** Whether the notice adds any email, even if only to people who get another one too. */
const isLess = (quiet: Preview, preview: Preview): boolean => countOf(quiet) < countOf(preview)

/** With the notice as it is written. */
const withNotice = ({ kind, args }: Previewed, text: string): Previewed =>
  ({
    kind,
    args: 'input' in args ? { ...args, input: { ...args.input, notify: { email: true, text } } } : args,
  }) as Previewed

interface DialogProps extends Pick<Asking, 'press' | 'preview' | 'action' | 'quiet' | 'noticeOf'> {
  onPress: (notify: Notice | null) => void
  onClose: () => void
}

function AnnouncedDialog({ press, preview, action, quiet, noticeOf, onPress, onClose }: DialogProps) {
  const { text, field, isTooLong } = useNoticeText(noticeOf)
  const { people, emails } = preview
  return (
    <Dialog
      title={
        people === null ? (
          <Trans id="planned.send-emails">Send emails?</Trans>
        ) : (
          <Plural id="planned.email-people" value={people} one="Email # person?" other="Email # people?" />
        )
      }
      onClose={onClose}
    >
      <div className="mt-3 grid gap-2 text-15 text-ink-2">
        <EmailedAbout emails={emails} />
        <p>
          <Trans id="planned.emails-go-out-after-minute">
            The emails go out after a minute. Until then, you can undo this.
          </Trans>
        </p>
      </div>
      {quiet && (
        <div className="mt-4 grid justify-items-start gap-3 text-15">
          <div className="w-full">{field}</div>
          {!isTooLong && <TestToMyself action={withNotice(action, text)} />}
        </div>
      )}
      {quiet && quiet.people !== 0 && (
        <div className="mt-4 grid gap-2 text-15 text-ink-2">
          <p>
            <Trans id="planned.if-you-dont-email-new">
              If you don’t email this change, these people are still emailed:
            </Trans>
          </p>
          <EmailedAbout emails={quiet.emails} />
        </div>
      )}
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        {quiet && (
          <StaffButton onClick={() => onPress({ email: false, text: '' })}>
            {quiet.people ? (
              <Plural
                id="planned.save-and-email-only-people"
                value={quiet.people}
                one="Save and email only # person"
                other="Save and email only # people"
              />
            ) : (
              <Trans id="common.save-without-emailing">Save without emailing</Trans>
            )}
          </StaffButton>
        )}
        <StaffButton kind="primary" disabled={isTooLong} onClick={() => onPress(quiet ? { email: true, text } : null)}>
          <EmailsLabel press={press} people={peopleOf(preview)} />
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}
