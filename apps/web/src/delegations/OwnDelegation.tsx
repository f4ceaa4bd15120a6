import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { ButtonLink, TextLink } from '../ui/Button.tsx'

const DelegationOfRegistration = graphql(`
  fragment OwnDelegation_registration on Registration {
    reference
    delegation {
      state
      organisation
      headName
    }
  }
`)

/** On the registration's page: an invitation to a delegation, or a link to the delegation joined. */
export function OwnDelegation({
  registration: given,
}: {
  registration: FragmentType<typeof DelegationOfRegistration>
}) {
  const { reference, delegation } = readFragment(DelegationOfRegistration, given)
  if (!delegation) return null
  const { state, organisation } = delegation
  const name = <bdi>{organisation}</bdi>
  const headName = delegation.headName && <bdi>{delegation.headName}</bdi>
  return (
    <section className="mt-10 max-w-measure border-line border-t pt-5 print:hidden" aria-labelledby="delegation">
      <h2 id="delegation" className="text-20 [overflow-wrap:anywhere]">
        <Trans id="delegations.delegation-of">Delegation: {name}</Trans>
      </h2>
      {state === 'INVITED' ? (
        <div className="mt-3 grid justify-items-start gap-5">
          <p className="text-ink-2 [overflow-wrap:anywhere]">
            {headName ? (
              <Trans id="delegations.head-invites-you">{headName} invites you to join this delegation.</Trans>
            ) : (
              <Trans id="delegations.youre-invited-to-join-this">You’re invited to join this delegation.</Trans>
            )}
          </p>
          <ButtonLink kind="secondary" to={paths.delegation(reference)}>
            <Trans id="delegations.answer-invitation">Answer the invitation</Trans>
          </ButtonLink>
        </div>
      ) : (
        <p className="mt-3">
          <TextLink to={paths.delegation(reference)}>
            <Trans id="delegations.see-who-has-seat">See who has a seat now</Trans>
          </TextLink>
        </p>
      )}
    </section>
  )
}
