import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useRouter } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useMutation } from '../kernel/data.ts'
import { paths } from '../kernel/routes.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { When } from '../ui/When.tsx'
import { ask, fragmentOf, keepAsked, keepToken, keptAsked, keptToken, unblind } from './token.ts'
import { useUnsigned } from './unsigned.ts'

const OwnValidationOf = graphql(`
  fragment OwnValidation_registration on Registration {
    reference
    validation {
      roundId
      closesAt
      hasFetched
    }
  }
`)

const ValidationKey = graphql(`
  query ValidationKey($roundId: ID!) {
    validationKey(roundId: $roundId) {
      publicKey
    }
  }
`)

const SignToken = graphql(`
  mutation SignToken($input: SignTokenInput!) {
    signToken(input: $input) {
      __typename
      ... on TokenSigned {
        blindSignature
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** While a round is open, gives a participant the link to answer anonymously. */
export function OwnValidation({ registration: given }: { registration: FragmentType<typeof OwnValidationOf> }) {
  const { reference, validation } = readFragment(OwnValidationOf, given)
  const { base } = useRouter()
  const unsigned = useUnsigned()
  const [sign] = useMutation(SignToken)
  const [token, setToken] = useState(() => validation && keptToken(validation.roundId))
  const [state, setState] = useState<'ready' | 'busy' | 'broken' | 'copied'>('ready')
  const [refusal, setRefusal] = useState<string>()
  if (!validation) return null
  const { roundId, closesAt, hasFetched } = validation
  const path = paths.validation(roundId)

  /** The blinded token to sign: the stored one, or a new one. */
  async function blindedToken() {
    const stored = keptAsked(roundId)
    if (stored) return stored
    const key = (await unsigned.query(ValidationKey, { roundId }))?.validationKey
    if (!key) throw new Error('There is no key.')
    const asked = await ask(key.publicKey)
    keepAsked(roundId, asked)
    return asked
  }

  async function fetchToken() {
    setState('busy')
    setRefusal(undefined)
    try {
      const asked = await blindedToken()
      const input = { reference, roundId, blinded: asked.blinded }
      const result = (await sign({ variables: { input } })).data?.signToken
      if (result?.__typename !== 'TokenSigned') {
        setRefusal(result && 'message' in result ? result.message : undefined)
        return setState(result ? 'ready' : 'broken')
      }
      const made = await unblind(asked, roundId, result.blindSignature)
      keepToken(made)
      setToken(made)
      setState('ready')
    } catch {
      setState('broken')
    }
  }

  const link = token && `${location.origin}${base}${path}#${fragmentOf(token)}`
  return (
    <section aria-labelledby="validation-title" className="mt-14 border-line-strong border-t pt-6">
      <h2 id="validation-title" className="font-serif text-25">
        <Trans id="validation.is-draft-report-fair">Is the draft report fair?</Trans>
      </h2>
      <p className="mt-2 max-w-measure text-ink-2">
        <Trans id="validation.you-can-read-draft-until">
          You can read the draft until <When at={closesAt} /> and say whether each passage is fair, leaves something
          out, or identifies you.
        </Trans>
      </p>
      <p className="mt-2 max-w-measure text-ink-2">
        <Trans id="validation.your-browser-makes-token-and">
          Your browser makes a token, and we sign it without seeing it. This shows that everyone who answers took part,
          and no one, including us, can tell who gave which answer. We record only that you fetched a token.
        </Trans>
      </p>
      <div className="mt-5 grid justify-items-start gap-4">
        {refusal !== undefined && <Notice tone="fault" title={refusal} />}
        {state === 'broken' && (
          <Notice
            tone="fault"
            title={
              <Trans id="validation.that-did-not-work-nothing">
                That didn’t work, but nothing is lost. Please try again.
              </Trans>
            }
          />
        )}
        {link ? (
          <LinkReady
            link={link}
            isCopied={state === 'copied'}
            onCopied={(isCopied) => setState(isCopied ? 'copied' : 'broken')}
          />
        ) : hasFetched && !keptAsked(roundId) ? (
          <Notice title={<Trans id="validation.you-fetched-your-link-already">You already have your link</Trans>}>
            <Trans id="validation.nobody-knows-which-it-was">
              No one knows which link was yours, so we can’t give it to you again.
            </Trans>
          </Notice>
        ) : (
          <Button busy={state === 'busy'} onClick={() => void fetchToken()}>
            <Trans id="validation.get-my-link">Get my link</Trans>
          </Button>
        )}
      </div>
    </section>
  )
}

interface LinkProps {
  link: string
  isCopied: boolean
  /** `isCopied`: false if the browser refused. */
  onCopied: (isCopied: boolean) => void
}

function LinkReady({ link, isCopied, onCopied }: LinkProps) {
  return (
    <>
      <Notice tone="good" title={<Trans id="validation.your-link-is-ready">Your link is ready</Trans>}>
        <Trans id="validation.it-works-once-and-it">
          The link works once, and we can’t give you another. Save it if you want to answer later. So that the timing
          doesn’t give you away, wait a while, then open it in a private window or on another device.
        </Trans>
      </Notice>
      <div className="flex flex-wrap items-center gap-4">
        <a
          href={link}
          target="_blank"
          rel="noreferrer"
          className="rounded-control bg-accent px-5 py-2.5 font-medium text-on-accent"
        >
          <Trans id="validation.read-draft-and-answer">Read the draft and answer</Trans>
        </a>
        <Button
          kind="quiet"
          onClick={() =>
            void navigator.clipboard.writeText(link).then(
              () => onCopied(true),
              () => onCopied(false),
            )
          }
        >
          {isCopied ? <Trans id="common.copied">Copied</Trans> : <Trans id="validation.copy-link">Copy the link</Trans>}
        </Button>
      </div>
    </>
  )
}
