import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { Button } from '../ui/Button.tsx'
import { TextInput } from '../ui/forms/inputs.tsx'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import { Notice } from '../ui/Notice.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'

const InviteToDelegation = graphql(`
  mutation InviteToDelegation($input: InviteToDelegationInput!) {
    inviteToDelegation(input: $input) {
      __typename
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Lets the head invite a colleague by email address. The answer doesn't reveal whether the address is registered. */
export function InviteForm({ delegationId }: { delegationId: string }) {
  const [invite, { loading }] = useMutation(InviteToDelegation)
  const [email, setEmail] = useState('')
  const [fieldProblem, setFieldProblem] = useState<string>()
  const [refused, setRefused] = useState<Refused | null>()
  const [isSent, setSent] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setFieldProblem(undefined)
    setRefused(undefined)
    setSent(false)
    const answer = await invite({ variables: { input: { delegationId, email } } }).catch(() => null)
    const result = answer?.data?.inviteToDelegation
    if (result?.__typename === 'InvalidInput') return setFieldProblem(problemsByControl(result.fields).email)
    if (result?.__typename !== 'DelegationInvitationSent')
      return setRefused(result && 'message' in result ? result : null)
    setEmail('')
    setSent(true)
  }

  return (
    <section className="mt-10 border-line border-t pt-5" aria-labelledby="invite-delegate">
      <h2 id="invite-delegate" className="text-20">
        <Trans id="delegations.invite-colleague">Invite a colleague</Trans>
      </h2>
      <form noValidate onSubmit={(event) => void submit(event)} className="mt-3 grid gap-4">
        <TextInput
          id="delegate-email"
          type="email"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
          label={<Trans id="delegations.colleagues-email">Your colleague’s email address</Trans>}
          help={
            <Trans id="delegations.they-register-first">
              Your colleague must be registered with the same organisation, and will join once they accept.
            </Trans>
          }
          error={fieldProblem}
          value={email}
          onValue={setEmail}
        />
        {refused !== undefined && <RefusalNotice refused={refused} />}
        {isSent && (
          <Notice tone="good">
            <Trans id="delegations.invited-if-registered">
              If this address is registered with your organisation, the invitation is on its way.
            </Trans>
          </Notice>
        )}
        <div>
          <Button type="submit" kind="secondary" busy={loading}>
            <Trans id="delegations.invite-and-email">Invite and email this person</Trans>
          </Button>
        </div>
      </form>
    </section>
  )
}
