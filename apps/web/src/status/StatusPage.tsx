import { Trans } from '@lingui/react/macro'
import { useEffect, useEffectEvent } from 'react'
import { useLocation, useRouter } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { useQuery } from '../kernel/data.ts'
import { lazyContent, lazyPart } from '../kernel/lazyPart.tsx'
import { paths } from '../kernel/routes.ts'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { useLeaving } from './useLeaving.ts'
import { useOpenedByLink } from './useOpenedByLink.ts'

export const RegistrationToFollow = graphql(`
  query RegistrationToFollow($reference: String!) {
    registration(reference: $reference) {
      reference
      readAt
      ...Status_registration
    }
    registrationByLink(reference: $reference) {
      reference
      ...StatusByLink_registration
    }
    viewer {
      email
    }
  }
`)

// Loaded separately, because a reader needs only one of these pages.
const Status = lazyContent(async () => (await import('./Status.tsx')).Status, 'status')
const Followed = lazyPart(async () => (await import('./Followed.tsx')).Followed, ['status'])
const StatusByLink = lazyContent(async () => (await import('./StatusByLink.tsx')).StatusByLink, 'status')
const SignInDoor = lazyContent(async () => (await import('../people/SignInDoor.tsx')).SignInDoor, 'door', 'fields')

/** The status of one registration, kept up to date while it is open. */
export default function StatusPage({ reference }: { reference: string }) {
  const { base } = useRouter()
  const [, navigate] = useLocation()
  // Kept here, so that an open withdrawal confirmation survives a change of viewer or signing out.
  const leaving = useLeaving()
  const { opening, refused } = useOpenedByLink(() => void refetch().catch(() => {}))
  const { data, error, refetch } = useQuery(RegistrationToFollow, {
    variables: { reference },
    fetchPolicy: 'cache-and-network',
    skip: opening,
  })

  if (error && !data) return <LoadFailed again={refetch} />
  if (!data) return <PageSkeleton />
  if (data.registration)
    return (
      <>
        <Followed
          reference={reference}
          readAt={data.registration.readAt}
          onChange={() => void refetch().catch(() => {})}
        />
        <Status registration={data.registration} leaving={leaving} />
      </>
    )
  const here = paths.registration(reference)
  const onSignedIn = (to: string) => (to === base + here ? void refetch() : navigate(`~${to}`))
  if (data.registrationByLink)
    return (
      <>
        <Poller onLook={() => void refetch().catch(() => {})} />
        <StatusByLink
          registration={data.registrationByLink}
          leaving={leaving}
          next={base + here}
          onSignedIn={onSignedIn}
        />
      </>
    )
  return (
    <SignInDoor
      title={<Trans id="common.your-registration">Your registration</Trans>}
      explanation={
        data.viewer ? (
          <Trans id="status.you-are-signed-in-as">
            You’re signed in as {data.viewer.email}, but registration {reference} doesn’t belong to that address. If you
            registered with another one, we can send a link there.
          </Trans>
        ) : (
          <Trans id="status.only-you-can-open-registration">
            Only you can open registration {reference}. We’ll send a link and a code to the address you registered with.
          </Trans>
        )
      }
      next={base + here}
      onSignedIn={onSignedIn}
      refused={refused}
    />
  )
}

/** Pages opened by link get no live updates: they poll, and refetch when the reader returns to the page. */
function Poller({ onLook }: { onLook: () => void }) {
  const look = useEffectEvent(onLook)
  useEffect(() => {
    const lookIfSeen = () => {
      if (document.visibilityState === 'visible') look()
    }
    const timer = setInterval(lookIfSeen, 30_000)
    document.addEventListener('visibilitychange', lookIfSeen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', lookIfSeen)
    }
  }, [])
  return null
}
