import { useApolloClient } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { checkEmail } from '@plenaria/schema/texts'
import { fieldMessage } from '@plenaria/schema/words'
import { type ReactNode, useEffect, useState } from 'react'
import { languageOfLocale } from '../app/language.ts'
import { PageTitle } from '../app/PageTitle.tsx'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { TextInput } from '../ui/inputs.tsx'
import { Notice } from '../ui/Notice.tsx'
import { askForLink, signInWith, stripToken, tokenInAddress } from './signIn.ts'

/**
 * Where somebody must show who they are. With a token in the address: one press, so that a mail scanner that merely fetches the link
 * spends nothing. Without, or where the token is spent: a link is mailed.
 */
export function SignInDoor({
  title,
  press,
  explanation,
  next,
  onSignedIn,
}: {
  title: ReactNode
  /** What the one button says. */
  press: ReactNode
  explanation: ReactNode
  /** Full path that the mailed link leads to. */
  next: string
  onSignedIn: (next: string) => void
}) {
  const { i18n } = useLingui()
  const client = useApolloClient()
  const [token, setToken] = useState(tokenInAddress)
  const [refused, setRefused] = useState<{ message: string | null } | null>(null)
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    if (token) stripToken()
  }, [token])

  // A link opened where this page is already open changes nothing but what follows the `#`.
  useEffect(() => {
    function takeToken() {
      const newToken = tokenInAddress()
      if (!newToken) return
      setToken(newToken)
      setRefused(null)
    }
    window.addEventListener('hashchange', takeToken)
    return () => window.removeEventListener('hashchange', takeToken)
  }, [])

  async function open(token: string) {
    setBusy(true)
    const answer = await signInWith(token, i18n.locale)
    if (answer.ok) {
      await client.clearStore()
      await client.refetchQueries({ include: 'active' })
      onSignedIn(answer.next)
    } else setRefused(answer)
    setBusy(false)
  }

  return (
    <div className="mx-auto max-w-page px-5 py-12 sm:px-8 sm:py-20">
      <div className="max-w-measure">
        <PageTitle>{title}</PageTitle>
        {token && !refused ? (
          <>
            <p className="mt-4 text-20 text-ink-2">
              <Trans>One press and you are there.</Trans>
            </p>
            <div className="mt-8">
              <Button busy={busy} onClick={() => void open(token)}>
                {press}
              </Button>
            </div>
          </>
        ) : (
          <>
            {refused ? (
              <div className="mt-6">
                <Notice tone="warning" title={<Trans>This link no longer opens anything</Trans>}>
                  {refused.message ?? <Trans>It was used before, or it is too old. Have a new one sent.</Trans>}
                </Notice>
              </div>
            ) : (
              <p className="mt-4 text-20 text-ink-2">{explanation}</p>
            )}
            <AskForLink next={next} />
          </>
        )}
      </div>
    </div>
  )
}

function AskForLink({ next }: { next: string }) {
  const { i18n } = useLingui()
  const [email, setEmail] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<{ sentTo: string } | { failed: string | null } | null>(null)

  async function ask() {
    const [problem] = checkEmail('email', email)
    setAttempt((before) => before + 1)
    setError(problem ? fieldMessage(languageOfLocale(i18n.locale).api, problem) : null)
    if (problem) return
    setBusy(true)
    const answer = await askForLink(email.trim(), next, i18n.locale)
    setOutcome(answer.ok ? { sentTo: email.trim() } : { failed: answer.message })
    setBusy(false)
  }

  if (outcome && 'sentTo' in outcome)
    return (
      <div className="mt-8">
        <Notice tone="good" title={<Trans>Look into your mail</Trans>}>
          <Trans>
            If {outcome.sentTo} is known to us, a link is on its way there. It works once and for a short while.
          </Trans>
        </Notice>
      </div>
    )
  return (
    <form
      noValidate
      className="mt-8 grid gap-6"
      onSubmit={(submit) => {
        submit.preventDefault()
        void ask()
      }}
    >
      <ErrorSummary attempt={attempt} faults={error ? [{ id: 'email', message: error }] : []} />
      <TextInput
        id="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
        label={<Trans>Your e-mail address</Trans>}
        help={<Trans>The one that you registered with. There is no password.</Trans>}
        error={error}
        value={email}
        onValue={setEmail}
      />
      {outcome && 'failed' in outcome && (
        <Notice tone="fault" title={<Trans>The link was not sent</Trans>}>
          {outcome.failed ?? <Trans>No answer came. Please try again.</Trans>}
        </Notice>
      )}
      <div>
        <Button type="submit" busy={busy}>
          <Trans>Send me a link</Trans>
        </Button>
      </div>
    </form>
  )
}
