import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { MailedCode, useArrival } from './MailedCode.tsx'
import { signInWith } from './signIn.ts'
import type { Submitted } from './submitted.ts'
import { useTokenInAddress } from './useTokenInAddress.ts'

interface Door {
  title: ReactNode
  explanation: ReactNode
  /** Full path that the emailed link leads to. */
  next: string
  onSignedIn: (next: string) => void
  /** The result of a form that was submitted without JavaScript. */
  submitted?: Submitted
}

/** A link that didn't do what it was meant for. */
export interface RefusedLink {
  message: string | null
  /** Identifies the recipient of a new email; null if the address must be typed. */
  token: string | null
}

/** Asks for sign-in: sends an email with a link and a code. */
export function SignInDoor({
  title,
  explanation,
  next,
  onSignedIn,
  submitted,
  refused,
}: Door & { refused: RefusedLink | null }) {
  const [isSent, setSent] = useState(false)
  return (
    <Frame title={title}>
      {!refused && <p className="mt-4 text-20 text-ink-2">{explanation}</p>}
      {refused && !isSent && (
        <div className="mt-6">
          <Notice tone="warning" title={<Trans id="common.this-link-no-longer-opens">This link no longer works</Trans>}>
            {refused.message ?? (
              <Trans id="people.link-has-been-used-already">
                The link has already been used or has expired. Request a new one.
              </Trans>
            )}
          </Notice>
        </div>
      )}
      <MailedCode
        key={refused?.token}
        whose={refused?.token ? { token: refused.token } : null}
        next={next}
        onSignedIn={onSignedIn}
        submitted={submitted}
        onSent={() => setSent(true)}
        press={
          refused?.token ? (
            <Trans id="people.send-me-new-one">Send me a new link</Trans>
          ) : (
            <Trans id="people.send-me-link-and-code">Send me a link and a code</Trans>
          )
        }
      />
    </Frame>
  )
}

/**
 * The same for links that sign in: requires a click, so that an email scanner that merely fetches the link doesn't spend its
 * token.
 */
export function SignInByLink({ press, ...door }: Door & { press: ReactNode }) {
  const { i18n } = useLingui()
  const arrive = useArrival(door.onSignedIn)
  const [another, setAnother] = useState<string | null>(null)
  const [refused, setRefused] = useState<RefusedLink | null>(null)
  const [busy, setBusy] = useState(false)
  const first = useTokenInAddress((token) => {
    setAnother(token)
    setRefused(null)
  })
  const token = another ?? first

  async function open(token: string) {
    setBusy(true)
    const answer = await signInWith(token, i18n.locale)
    if (answer.ok) await arrive(answer.next)
    else setRefused({ message: answer.message, token: answer.code === 'LINK_NOT_VALID' ? token : null })
    setBusy(false)
  }

  if (!token || refused) return <SignInDoor {...door} refused={refused} />
  return (
    <Frame title={door.title}>
      <p className="mt-4 text-20 text-ink-2">
        <Trans id="people.one-click-and-youre-in">One click and you’re in.</Trans>
      </p>
      <div className="mt-8">
        <Button busy={busy} onClick={() => void open(token)}>
          {press}
        </Button>
      </div>
    </Frame>
  )
}

function Frame({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-page px-5 py-12 sm:px-8 sm:py-20">
      <div className="max-w-measure">
        <PageTitle>{title}</PageTitle>
        {children}
      </div>
    </div>
  )
}
