import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { OwnReplacement_RegistrationFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useMutation } from '../kernel/data.ts'
import { Button } from '../ui/Button.tsx'
import { TextInput } from '../ui/forms/inputs.tsx'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import { Notice } from '../ui/Notice.tsx'
import { When } from '../ui/When.tsx'

const ReplacementOfRegistration = graphql(`
  fragment OwnReplacement_registration on Registration {
    reference
    replacement {
      name
      email
      state
      expiresAt
    }
    viewerCan {
      nameReplacement
    }
    event {
      slug
      replacementRule
      seatPlan {
        organisationCap
      }
    }
  }
`)

const NameReplacement = graphql(`
  mutation NameReplacement($input: NameReplacementInput!) {
    nameReplacement(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on ReplacementNamed {
        registration {
          reference
          ...OwnReplacement_registration
        }
      }
    }
  }
`)

const WithdrawReplacement = graphql(`
  mutation WithdrawReplacement($reference: String!) {
    withdrawReplacement(reference: $reference) {
      __typename
      ... on Refusal {
        message
      }
      ... on ReplacementWithdrawn {
        registration {
          reference
          ...OwnReplacement_registration
        }
      }
    }
  }
`)

type Named = NonNullable<OwnReplacement_RegistrationFragment['replacement']>

/** Lets the person nominate a replacement, if the event allows it. */
export function OwnReplacement({
  registration: given,
}: {
  registration: FragmentType<typeof ReplacementOfRegistration>
}) {
  const { reference, replacement, viewerCan, event } = readFragment(ReplacementOfRegistration, given)
  const [naming, setNaming] = useState(false)
  const isWaiting = replacement?.state === 'NAMED'
  // If the event caps seats per organisation, a seat can't go to another organisation.
  const rule = event.seatPlan.organisationCap === null ? event.replacementRule : 'SAME_ORGANISATION'
  if (!viewerCan.nameReplacement && !replacement) return null
  return (
    <section className="mt-10 max-w-measure border-line border-t pt-5 print:hidden" aria-labelledby="replacement">
      <h2 id="replacement" className="text-20">
        <Trans id="replacements.your-replacement">Your replacement</Trans>
      </h2>
      <div className="mt-3 grid justify-items-start gap-5">
        {replacement && <Shown replacement={replacement} />}
        {isWaiting ? (
          <TakeBack reference={reference} />
        ) : naming ? (
          <Naming reference={reference} rule={rule} onDone={() => setNaming(false)} />
        ) : (
          viewerCan.nameReplacement && (
            <>
              <p className="text-ink-2">
                <Rule rule={rule} />
              </p>
              <Button kind="secondary" onClick={() => setNaming(true)}>
                <Trans id="replacements.name-somebody">Name a replacement</Trans>
              </Button>
            </>
          )
        )}
      </div>
    </section>
  )
}

function Rule({ rule }: { rule: OwnReplacement_RegistrationFragment['event']['replacementRule'] }) {
  return rule === 'SAME_ORGANISATION' ? (
    <Trans id="replacements.if-you-cant-come-you">
      If you can’t attend, you can name someone from your group and organisation to take your seat.
    </Trans>
  ) : (
    <Trans id="replacements.if-you-cant-come-you-can">
      If you can’t attend, you can name someone from your group to take your seat.
    </Trans>
  )
}

function Shown({ replacement: { name, email, state, expiresAt } }: { replacement: Named }) {
  const who = (
    <>
      <bdi>{name}</bdi> ({email})
    </>
  )
  switch (state) {
    case 'NAMED':
      return (
        <p className="[overflow-wrap:anywhere]">
          <Trans id="replacements.you-named-seat-is-still">
            You named {who}, who has until <When at={expiresAt} /> to accept. Until then, the seat is still yours.
          </Trans>
        </p>
      )
    case 'ACCEPTED':
      return (
        <p className="[overflow-wrap:anywhere]">
          <Trans id="replacements.has-your-seat">{who} has your seat.</Trans>
        </p>
      )
    case 'DECLINED':
      return (
        <p className="[overflow-wrap:anywhere]">
          <Trans id="replacements.doesnt-want-seat-its-still">{who} doesn’t want the seat. It’s still yours.</Trans>
        </p>
      )
    case 'WITHDRAWN':
      return null
    case 'LAPSED':
      return (
        <p className="[overflow-wrap:anywhere]">
          <Trans id="replacements.did-not-accept-in-time">{who} didn’t accept in time.</Trans>
        </p>
      )
    default:
      return state satisfies never
  }
}

function Naming({
  reference,
  rule,
  onDone,
}: {
  reference: string
  rule: OwnReplacement_RegistrationFragment['event']['replacementRule']
  onDone: () => void
}) {
  const [nameReplacement] = useMutation(NameReplacement)
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [said, setSaid] = useState<ReactNode>(null)
  const [busy, setBusy] = useState(false)

  async function send() {
    setBusy(true)
    setSaid(null)
    setErrors({})
    try {
      const { data } = await nameReplacement({ variables: { input: { reference, name, email } } })
      const answer = data?.nameReplacement
      if (answer?.__typename === 'ReplacementNamed') return onDone()
      if (answer?.__typename === 'InvalidInput') setErrors(problemsByControl(answer.fields))
      else setSaid(<Notice tone="fault">{answer?.message}</Notice>)
    } catch {
      setSaid(<NoAnswer />)
    }
    setBusy(false)
  }

  return (
    <form
      noValidate
      className="grid w-full gap-6"
      onSubmit={(submit) => {
        submit.preventDefault()
        void send()
      }}
    >
      <p className="text-ink-2">
        <Rule rule={rule} />{' '}
        <Trans id="replacements.we-email-that-person-at">
          We email that person immediately, and this can’t be undone. You keep your seat until they accept. Then your
          registration ends. Your places in full sessions go to people on the waitlist.
        </Trans>
      </p>
      {said}
      <TextInput
        id="replacement-name"
        label={<Trans id="replacements.their-name">Their name</Trans>}
        error={errors.name}
        value={name}
        onValue={setName}
        autoComplete="off"
      />
      <TextInput
        id="replacement-email"
        type="email"
        inputMode="email"
        spellCheck={false}
        autoComplete="off"
        label={<Trans id="replacements.their-e-mail-address">Their email address</Trans>}
        help={<Trans id="replacements.we-use-it-for-this">We’ll use it only for this. Please ask them first.</Trans>}
        error={errors.email}
        value={email}
        onValue={setEmail}
      />
      <div className="flex flex-wrap items-center gap-5">
        <Button type="submit" busy={busy}>
          <Trans id="replacements.name-this-person-and-email">Name this person and email them now</Trans>
        </Button>
        <Button kind="quiet" onClick={onDone}>
          <Trans id="replacements.keep-my-seat">Keep my seat</Trans>
        </Button>
      </div>
    </form>
  )
}

function TakeBack({ reference }: { reference: string }) {
  const [takeBack] = useMutation(WithdrawReplacement, { refetchQueries: ['RegistrationToFollow'] })
  const [said, setSaid] = useState<ReactNode>(null)
  const [busy, setBusy] = useState(false)

  async function take() {
    setBusy(true)
    setSaid(null)
    try {
      const { data } = await takeBack({ variables: { reference } })
      const answer = data?.withdrawReplacement
      if (answer && 'message' in answer) setSaid(<Notice tone="warning">{answer.message}</Notice>)
    } catch {
      setSaid(<NoAnswer />)
    }
    setBusy(false)
  }

  return (
    <>
      {said}
      <Button kind="secondary" busy={busy} onClick={() => void take()}>
        <Trans id="replacements.cancel-replacement">Cancel replacement</Trans>
      </Button>
    </>
  )
}

const NoAnswer = () => (
  <Notice tone="fault" title={<Trans id="common.server-didnt-respond">The server didn’t respond</Trans>}>
    <Trans id="common.we-cant-say-whether-it">We don’t know whether that went through. You can safely try again.</Trans>
  </Notice>
)
