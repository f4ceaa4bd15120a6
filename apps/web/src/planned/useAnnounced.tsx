import { useApolloClient } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Act } from '../app/staff/Act.tsx'
import { Dialog, DialogActs } from '../ui/Dialog.tsx'
import { toast } from '../ui/Toast.tsx'
import { EmailsLabel } from './EmailsLabel.tsx'
import { useNoticeText } from './NoticeText.tsx'
import { askPeople, type Previewed } from './preview.ts'

interface Announced {
  /** What the button does, as a verb with its object. */
  press: string
  people: number
  /** Whether a text for the emails is asked for, and they can be left out. */
  hasText?: boolean
  /** `notify`: what was said about the emails; null where nothing was asked. */
  run: (notify: Notice | null) => Promise<unknown>
}

export interface Notice {
  email: boolean
  text: string
}

type Announce = Previewed & Omit<Announced, 'people'>

/**
 * Asks before an action emails others, with their number on the button; what emails nobody, or would be refused, runs at once.
 * `dialog` is to be rendered outside of forms.
 */
export function useAnnounced(): {
  announce: (action: Announce) => Promise<void>
  dialog: ReactNode
  busy: boolean
} {
  const client = useApolloClient()
  const [asking, setAsking] = useState<Announced | null>(null)
  const [busy, setBusy] = useState(false)

  async function announce({ press, hasText, run, ...action }: Announce) {
    setBusy(true)
    const people = await askPeople(client, action)
    setBusy(false)
    if (people === null) toast(<Trans>We can’t reach the server. Nothing was changed; try again.</Trans>)
    else if (people > 0) setAsking({ press, people, hasText, run })
    else await run(null)
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

interface DialogProps extends Pick<Announced, 'press' | 'people' | 'hasText'> {
  onPress: (notify: Notice | null) => void
  onClose: () => void
}

function AnnouncedDialog({ press, people, hasText = false, onPress, onClose }: DialogProps) {
  const { text, field, isTooLong } = useNoticeText()
  return (
    <Dialog title={<Plural value={people} one="Email # person?" other="Email # people?" />} onClose={onClose}>
      <p className="mt-3 text-15 text-ink-2">
        <Trans>The emails go out after a minute. Until then you can undo it.</Trans>
      </p>
      {hasText && <div className="mt-4 text-15">{field}</div>}
      <DialogActs>
        <Act onClick={onClose}>
          <Trans>Cancel</Trans>
        </Act>
        {hasText && (
          <Act onClick={() => onPress({ email: false, text: '' })}>
            <Trans>Save without emailing</Trans>
          </Act>
        )}
        <Act kind="primary" disabled={isTooLong} onClick={() => onPress(hasText ? { email: true, text } : null)}>
          <EmailsLabel press={press} people={people} />
        </Act>
      </DialogActs>
    </Dialog>
  )
}
