import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useLocation, useRouter } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { useRegistrationChanges } from '../app/live.ts'
import { paths } from '../app/routes.ts'
import { SignInDoor } from '../people/SignInDoor.tsx'
import { tokenInAddress } from '../people/signIn.ts'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Status } from './status/Status.tsx'

const RegistrationToFollow = graphql(`
  query RegistrationToFollow($reference: String!) {
    registration(reference: $reference) {
      reference
      ...Status_registration
    }
    viewer {
      email
    }
  }
`)

/** One person's standing, kept up to date while it is looked at. */
export default function StatusPage({ reference }: { reference: string }) {
  const { base } = useRouter()
  const [, navigate] = useLocation()
  const { data, error, refetch } = useQuery(RegistrationToFollow, {
    variables: { reference },
    fetchPolicy: 'cache-and-network',
  })

  if (error && !data) return <LoadFailed again={refetch} />
  if (!data) return <PageSkeleton />
  if (data.registration)
    return (
      <>
        <Followed reference={reference} onChange={() => void refetch().catch(() => {})} />
        <Status registration={data.registration} />
      </>
    )
  const here = paths.registration(reference)
  return (
    <SignInDoor
      title={<Trans>Your registration</Trans>}
      press={<Trans>Open my registration</Trans>}
      explanation={
        data.viewer ? (
          <Trans>
            You are signed in as {data.viewer.email}, and no registration {reference} belongs to that address. If you
            registered with another one, have a link sent there.
          </Trans>
        ) : tokenInAddress() ? null : (
          <Trans>Only you can open registration {reference}. We send a link to the address you registered with.</Trans>
        )
      }
      next={base + here}
      onSignedIn={(to) => (to === base + here ? void refetch() : navigate(`~${to}`))}
    />
  )
}

/** Only while the person may see it. */
function Followed({ reference, onChange }: { reference: string; onChange: () => void }) {
  useRegistrationChanges(reference, onChange)
  return null
}
