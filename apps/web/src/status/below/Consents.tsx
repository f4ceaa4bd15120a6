import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { Consents_RegistrationFragment } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { useMutation } from '../../kernel/data.ts'
import { Switch } from '../../ui/forms/Switch.tsx'
import { Notice } from '../../ui/Notice.tsx'

const ConsentsOfRegistration = graphql(`
  fragment Consents_registration on Registration {
    reference
    version
    consents {
      key
      version
      given
    }
    viewerCan {
      changeConsents
      withdraw
    }
    event {
      slug
      consents {
        key
        text
        required
        version
      }
    }
  }
`)

const SetConsent = graphql(`
  mutation SetConsent($input: AmendRegistrationInput!) {
    amendRegistration(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on AmendmentAccepted {
        registration {
          reference
          ...Status_registration
        }
      }
    }
  }
`)

/**
 * Consents, each with a switch to withdraw it or give it again; a required consent can only be withdrawn by leaving the event.
 */
export function Consents({ registration: given }: { registration: FragmentType<typeof ConsentsOfRegistration> }) {
  const { reference, version, consents, event, viewerCan } = readFragment(ConsentsOfRegistration, given)
  const [set] = useMutation(SetConsent, { refetchQueries: ['RegistrationToFollow'] })
  const [underWay, setUnderWay] = useState<string | null>(null)
  const [said, setSaid] = useState<ReactNode>(null)
  if (event.consents.length === 0) return null

  async function change(key: string, to: number, given: boolean) {
    if (underWay) return
    setUnderWay(key)
    setSaid(null)
    try {
      const { data } = await set({
        variables: { input: { reference, version, consents: [{ key, version: to, given }] } },
      })
      const answer = data?.amendRegistration
      if (answer && 'message' in answer) setSaid(answer.message)
    } catch {
      setSaid(
        <Trans id="common.we-cant-say-whether-it">
          We don’t know whether that went through. You can safely try again.
        </Trans>,
      )
    }
    setUnderWay(null)
  }

  return (
    <div className="mt-8 grid gap-5">
      <h3 className="font-semibold">
        <Trans id="status.your-consents">Your consents</Trans>
      </h3>
      {event.consents.map((consent) => (
        <ConsentLine
          key={consent.key}
          consent={consent}
          given={consents.find(({ key }) => key === consent.key)}
          viewerCan={viewerCan}
          busy={underWay === consent.key}
          onChange={(given) => void change(consent.key, consent.version, given)}
        />
      ))}
      {said && (
        <Notice tone="warning" title={<Trans id="common.nothing-was-changed">Nothing was changed</Trans>}>
          {said}
        </Notice>
      )}
    </div>
  )
}

type Held = Consents_RegistrationFragment

interface LineProps {
  consent: Held['event']['consents'][number]
  /** The person's answer, possibly to an earlier version of the text. */
  given: Held['consents'][number] | undefined
  viewerCan: Held['viewerCan']
  busy: boolean
  onChange: (given: boolean) => void
}

function ConsentLine({ consent, given, viewerCan, busy, onChange }: LineProps) {
  const { key, text, required, version } = consent
  const isGiven = given?.given === true && given.version === version
  const isChanged = given?.given === true && given.version !== version
  if (required || !viewerCan.changeConsents)
    return (
      <p>
        {text}
        <span className="block text-15 text-ink-2">
          {isGiven ? (
            <Trans id="status.you-agreed">You agreed.</Trans>
          ) : (
            <Trans id="status.you-did-not-agree">You did not agree.</Trans>
          )}{' '}
          {required ? <WayBack mayWithdraw={viewerCan.withdraw} /> : isChanged && <EarlierWords />}
        </span>
      </p>
    )
  return (
    <Switch id={`consent-${key}`} on={isGiven} busy={busy} onChange={onChange}>
      {text}
      {isChanged && (
        <span className="block text-15 text-ink-2">
          <EarlierWords />
        </span>
      )}
    </Switch>
  )
}

function WayBack({ mayWithdraw }: { mayWithdraw: boolean }) {
  return mayWithdraw ? (
    <Trans id="status.event-cant-do-without-it">
      The event can’t take place without this consent. To withdraw it, withdraw your registration.
    </Trans>
  ) : (
    <Trans id="status.to-withdraw-this-consent-have">To withdraw this consent, have your data deleted.</Trans>
  )
}

function EarlierWords() {
  return (
    <Trans id="status.you-agreed-to-earlier-words">
      You agreed to an earlier text. Turn this on if you agree to the new one.
    </Trans>
  )
}
