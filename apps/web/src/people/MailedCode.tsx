import { Trans, useLingui } from '@lingui/react/macro'
import { checkEmail } from '@plenaria/schema/texts'
import { type ReactNode, useState } from 'react'
import { useSource } from '../kernel/data.ts'
import { fieldMessage } from '../kernel/fieldMessage.ts'
import { languageOfLocale, pathWithoutLanguage } from '../kernel/language.ts'
import { paths } from '../kernel/routes.ts'
import { Button, TextLink } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/forms/ErrorSummary.tsx'
import { HiddenFields, TextInput } from '../ui/forms/inputs.tsx'
import { Notice } from '../ui/Notice.tsx'
import { CodeForm } from './account/CodeForm.tsx'
import { askForMail, codeForm, mailForm, signInWithCode, type Whose } from './signIn.ts'
import type { Submitted } from './submitted.ts'

interface Props {
  /** How the address is known, so that one click sends the email; null if it must be typed. */
  whose: Exclude<Whose, { email: string }> | null
  /** Full path that the emailed link leads to. */
  next: string
  onSignedIn: (next: string) => void
  /** Label of the button that sends the email. */
  press: ReactNode
  /** Called once the email has been sent. */
  onSent?: () => void
  /** Additional text shown once it is sent; it must also suit addresses that nobody registered with. */
  onItsWay?: ReactNode
  /** Result of a form that was submitted without JavaScript. */
  submitted?: Submitted
}

/** After sign-in, clears the cache first: it holds another viewer's data. */
export function useArrival(onSignedIn: (next: string) => void): (next: string) => Promise<void> {
  const source = useSource()
  return async (next) => {
    await source.renew()
    onSignedIn(next)
  }
}

/** Sends an email for signing in, either by its link (on any device) or by typing its six digits here. */
export function MailedCode({ whose: known, next, onSignedIn, press, onSent, onItsWay, submitted }: Props) {
  const { i18n } = useLingui()
  const [whose, setWhose] = useState<Props['whose']>(known)
  const [email, setEmail] = useState('')
  const [error, setError] = useState(submitted?.isSent ? null : (submitted?.problem ?? null))
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const [sentTo, setSentTo] = useState<Whose | null>(submitted?.isSent ? { asked: 'here' } : null)
  const [failed, setFailed] = useState<{ message: string | null } | null>(null)

  /** Validates the typed address and shows any error. @returns whether it is valid */
  function checkTyped(): boolean {
    const [problem] = checkEmail('email', email)
    setAttempt((before) => before + 1)
    setError(problem ? fieldMessage(languageOfLocale(i18n.locale).api, problem) : null)
    return problem === undefined
  }

  function noteAnswer(to: Whose, answer: Awaited<ReturnType<typeof askForMail>>) {
    setSentTo(answer.ok ? to : null)
    setFailed(answer.ok ? null : answer)
    if (answer.ok) onSent?.()
    // The link no longer identifies the recipient, so the address must be typed instead.
    else if (answer.code === 'LINK_NOT_VALID') setWhose(null)
  }

  async function ask() {
    const already = whose ?? (sentTo && 'asked' in sentTo ? sentTo : null)
    if (!already && !checkTyped()) return
    const to: Whose = already ?? { email: email.trim() }
    setBusy(true)
    const answer = await askForMail(to, next, i18n.locale)
    noteAnswer(to, answer)
    setBusy(false)
  }

  if (sentTo)
    return (
      <TypeCode
        whose={sentTo}
        next={next}
        problem={submitted?.problem ?? null}
        onItsWay={onItsWay}
        onSignedIn={onSignedIn}
        again={() => void ask()}
        other={whose || 'asked' in sentTo ? null : () => setSentTo(null)}
      />
    )
  return (
    <form
      noValidate
      method="post"
      action={mailForm}
      className="mt-8 grid gap-6"
      onSubmit={(submit) => {
        submit.preventDefault()
        void ask()
      }}
    >
      <HiddenFields values={{ ...whose, next, language: i18n.locale }} />
      <ErrorSummary attempt={attempt} fieldProblems={error ? [{ id: 'email', message: error }] : []} />
      {!whose && <EmailInput error={error} value={email} onValue={setEmail} />}
      {failed && <SendFailure message={failed.message} />}
      <div>
        <Button type="submit" kind={whose && 'reference' in whose ? 'secondary' : 'primary'} busy={busy} native>
          {press}
        </Button>
      </div>
    </form>
  )
}

function EmailInput(props: { error: string | null; value: string; onValue: (value: string) => void }) {
  return (
    <TextInput
      id="email"
      name="email"
      type="email"
      inputMode="email"
      autoComplete="email"
      spellCheck={false}
      label={<Trans id="common.your-e-mail-address">Your email address</Trans>}
      help={
        <Trans id="people.one-that-you-registered-with">
          Use the one you registered with. You don’t need a password.
        </Trans>
      }
      {...props}
    />
  )
}

function SendFailure({ message }: { message: string | null }) {
  return (
    <Notice tone="fault" title={<Trans id="people.we-couldnt-send-email">We couldn’t send the email</Trans>}>
      {message ?? (
        <Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>
      )}
    </Notice>
  )
}

function TypeCode({
  whose,
  next,
  problem,
  onItsWay,
  onSignedIn,
  again,
  other,
}: {
  whose: Whose
  next: string
  /** Error in a code that was submitted without JavaScript. */
  problem: string | null
  onItsWay: ReactNode
  onSignedIn: (next: string) => void
  again: () => void
  /** Changes the typed address; null if the address wasn't typed. */
  other: (() => void) | null
}) {
  const { i18n, t } = useLingui()
  const arrive = useArrival(onSignedIn)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState(problem)
  const [times, setTimes] = useState(1)

  async function take(code: string) {
    setBusy(true)
    const answer = await signInWithCode(whose, code, i18n.locale)
    if (answer.ok) await arrive(answer.next)
    else
      setRefusal(
        answer.message ??
          t({ id: 'common.server-didnt-respond-please-try', message: 'The server didn’t respond. Please try again.' }),
      )
    setBusy(false)
  }

  return (
    <div className="mt-8 grid gap-8">
      <Notice key={times} tone="good" title={<Trans id="people.check-your-email">Check your email</Trans>}>
        {'email' in whose ? (
          <Trans id="people.if-we-know-weve-sent">
            If we know {whose.email}, we’ve sent a link and a code there. Open the link on any device, or enter the code
            here. Use either one, once, within ten minutes.
          </Trans>
        ) : 'asked' in whose ? (
          <Trans id="people.if-we-know-address-link">
            If we know the address, we’ve sent a link and a code there. Open the link on any device, or enter the code
            here. Use either one, once, within ten minutes.
          </Trans>
        ) : onItsWay ? (
          onItsWay
        ) : (
          <Trans id="people.link-and-code-are-on">
            We’ve sent a link and a code to the address you registered with. Open the link on any device, or enter the
            code here. Use either one, once, within ten minutes.
          </Trans>
        )}
      </Notice>
      <CodeForm
        id="code"
        kind="DIGITS"
        label={<Trans id="people.six-digits-from-mail">Six-digit code from the email</Trans>}
        help={
          <Trans id="people.code-works-in-this-browser">
            The code works only in this browser. On another device, open the link in the email instead.
          </Trans>
        }
        press={<Trans id="people.sign-in-with-code">Sign in with the code</Trans>}
        busy={busy}
        refusal={refusal}
        onCode={(code) => void take(code)}
        native={{ action: codeForm, values: { ...whose, next, language: i18n.locale } }}
      >
        <Button
          kind="quiet"
          onClick={() => {
            setTimes(times + 1)
            setRefusal(null)
            again()
          }}
        >
          <Trans id="people.send-it-again">Send it again</Trans>
        </Button>
        {'asked' in whose && (
          <TextLink to={paths.signIn(pathWithoutLanguage(next))}>
            <Trans id="people.use-another-address">Use another address</Trans>
          </TextLink>
        )}
        {other && (
          <Button kind="quiet" onClick={other}>
            <Trans id="people.use-another-address">Use another address</Trans>
          </Button>
        )}
      </CodeForm>
    </div>
  )
}
