import { Trans, useLingui } from '@lingui/react/macro'
import { checkEmail } from '@plenaria/schema/texts'
import { useId, useState } from 'react'
import type { CorrectSentAddressMutation } from '../../__generated__/graphql.ts'
import { fieldMessage } from '../../kernel/fieldMessage.ts'
import { languageOfLocale } from '../../kernel/language.ts'
import { Button } from '../../ui/Button.tsx'
import { TextInput } from '../../ui/forms/inputs.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { likelyAddress } from '../form/rest/likelyAddress.ts'

type Answer = CorrectSentAddressMutation['correctOwnAddress']

interface Props {
  /** The current address, if known. */
  email: string
  /** Resolves to null if no response came. */
  correct: (email: string) => Promise<Answer | null>
  onCorrected: (email: string) => void
  onCancel: () => void
}

/** Corrects an unconfirmed address; missed emails are sent to the new one. */
export function AddressForm({ email: known, correct, onCorrected, onCancel }: Props) {
  const { i18n } = useLingui()
  const id = useId()
  const [email, setEmail] = useState(likelyAddress(known) ?? known)
  const [error, setError] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | 'NOT_SENT' | null>(null)
  const [busy, setBusy] = useState(false)

  async function send() {
    const [problem] = checkEmail('email', email)
    setRefusal(null)
    setError(problem ? fieldMessage(languageOfLocale(i18n.locale).api, problem) : null)
    if (problem) return document.getElementById(id)?.focus()
    setBusy(true)
    const answer = await correct(email.trim()).catch(() => null)
    setBusy(false)
    if (!answer) return setRefusal('NOT_SENT')
    if (answer.__typename === 'InvalidInput') return setError(answer.fields[0]?.message ?? answer.message)
    if ('message' in answer) return setRefusal(answer.message)
    onCorrected(answer.email)
  }

  return (
    <form
      noValidate
      className="mt-4 grid max-w-measure gap-4"
      onSubmit={(submission) => {
        submission.preventDefault()
        void send()
      }}
    >
      <TextInput
        id={id}
        type="email"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
        autoFocus
        label={<Trans id="registering.correct-email-address">Correct email address</Trans>}
        error={error ?? undefined}
        value={email}
        onValue={setEmail}
      />
      {refusal && (
        <Notice tone="fault">
          {refusal === 'NOT_SENT' ? (
            <Trans id="registering.we-couldnt-reach-server-so">
              We couldn’t reach the server, so nothing was changed. Try again.
            </Trans>
          ) : (
            refusal
          )}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-5">
        <Button type="submit" kind="secondary" busy={busy}>
          <Trans id="registering.correct-and-send-again">Correct and send again</Trans>
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          <Trans id="common.cancel">Cancel</Trans>
        </Button>
      </div>
    </form>
  )
}
