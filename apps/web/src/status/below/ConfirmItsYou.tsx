import { Trans } from '@lingui/react/macro'
import { MailedCode } from '../../people/MailedCode.tsx'
import type { Moment } from '../moment.ts'
import { CorrectAddressByLink } from './CorrectAddressByLink.tsx'

/** Asks for a code from another email, for everything that the link alone doesn't open. */
export function ConfirmItsYou({
  reference,
  next,
  onSignedIn,
  kind,
  joinsHere,
  mayCorrect,
}: {
  reference: string
  /** Full path of this page. */
  next: string
  onSignedIn: (next: string) => void
  kind: Moment['kind']
  joinsHere: boolean
  /** Whether the person may correct the address, which is still unconfirmed. */
  mayCorrect: boolean
}) {
  return (
    <section className="mt-10 max-w-measure print:hidden">
      <h2 className="text-25">
        <Trans id="status.everything-else-about-your-registration">Everything else about your registration</Trans>
      </h2>
      <p className="mt-3 text-ink-2">
        <CodeReason kind={kind} joinsHere={joinsHere} />
      </p>
      <MailedCode
        whose={{ reference }}
        next={next}
        onSignedIn={onSignedIn}
        press={<Trans id="status.send-me-code">Send me a code</Trans>}
      />
      {mayCorrect && <CorrectAddressByLink reference={reference} />}
    </section>
  )
}

function CodeReason({ kind, joinsHere }: { kind: Moment['kind']; joinsHere: boolean }) {
  switch (joinsHere && kind === 'SOON' ? 'SEATED' : kind) {
    case 'SOON':
      return (
        <Trans id="status.to-join-confirm-its-you">
          To join or see your sessions, confirm it’s you. We’ll send a code to the address you registered with.
        </Trans>
      )
    case 'FEEDBACK':
      return (
        <Trans id="status.answers-are-personal">
          Your answers are personal, and other people may be able to read your email. To give or change answers, confirm
          it’s you. We’ll send a code to the address you registered with.
        </Trans>
      )
    default:
      return (
        <Trans id="status.to-see-or-change-your">
          To see or change your details, confirm it’s you. We’ll send a code to the address you registered with.
        </Trans>
      )
  }
}
