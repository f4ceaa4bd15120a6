import { useApolloClient, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useRouter } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { MailedCode } from '../people/MailedCode.tsx'
import { SignInDoor } from '../people/SignInDoor.tsx'
import { signOut } from '../people/signOut.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { toast } from '../ui/Toast.tsx'
import { When } from '../ui/When.tsx'

const LinkHeld = graphql(`
  query LinkHeld($token: String!) {
    invitationLink(token: $token) {
      kind
      isOpen
      expiresAt
      event {
        slug
        title
      }
    }
  }
`)

/**
 * Shown to someone with a link who hasn't proved that the invited address is theirs. They see the event and the deadline, and can
 * have a link and a code sent to that address only.
 */
export function LinkDoor({
  token,
  title,
  next,
  viewerEmail,
}: {
  token: string | null
  title: ReactNode
  /** Path of the page, without its language prefix. */
  next: string
  /** The viewer's address if they are signed in with a different one. */
  viewerEmail: string | null
}) {
  const { base } = useRouter()
  const { data, error } = useQuery(LinkHeld, { variables: { token: token ?? '' }, skip: token === null })
  if (token !== null && !data && !error) return <PageSkeleton />
  const link = data?.invitationLink
  const door = token !== null && (
    <MailedCode
      whose={{ token }}
      next={base + next}
      onSignedIn={() => {}}
      press={<Trans id="invitations.send-link-and-code-to">Send a link and a code to the invited address</Trans>}
      onItsWay={
        <Trans id="invitations.link-and-code-are-on">
          We’ve sent a link and a code to the address that was invited. Open the link on any device, or enter the code
          here. Use either one, once, within ten minutes.
        </Trans>
      }
    />
  )
  if (!link)
    return (
      <>
        {token !== null && (
          <div className="mx-auto max-w-page px-5 pt-12 sm:px-8">
            <Notice
              tone="warning"
              title={<Trans id="invitations.this-invitation-link-doesnt-work">This invitation link doesn’t work</Trans>}
            >
              <Trans id="invitations.open-complete-link-from-email">
                Open the complete link from the email again, or request a new one here.
              </Trans>
            </Notice>
          </div>
        )}
        <SignInDoor
          title={title}
          refused={null}
          explanation={
            viewerEmail ? (
              <Trans id="invitations.you-are-signed-in-as">
                You’re signed in as {viewerEmail}, but no invitation here is for that address. If another of your
                addresses was invited, we can send a link there.
              </Trans>
            ) : (
              <Trans id="invitations.only-the-person-invited-can">
                Only the person invited can open this. We’ll send a link to their address.
              </Trans>
            )
          }
          next={base + next}
          onSignedIn={() => {}}
        />
      </>
    )
  return (
    <div className="mx-auto max-w-page px-5 py-12 sm:px-8 sm:py-20">
      <div className="max-w-measure">
        <p className="font-medium text-15 text-accent">{link.event.title}</p>
        <PageTitle className="mt-2 text-32 sm:text-44">{title}</PageTitle>
        {link.isOpen ? (
          <>
            <p className="mt-4 text-20 text-ink-2">
              <Trans id="invitations.it-is-personal-and-can">
                This invitation is personal, and you can answer it until <When at={link.expiresAt} />. To open it,
                confirm that the address is yours. We’ll send a link and a code there.
              </Trans>
            </p>
            {viewerEmail && <OtherAddress email={viewerEmail} />}
            {door}
          </>
        ) : (
          <>
            <p className="mt-4 text-20 text-ink-2">
              <Trans id="invitations.it-cant-be-answered-any">
                This invitation can no longer be answered. The person it was sent to can still open it and see its
                status.
              </Trans>
            </p>
            {door}
          </>
        )}
        <p className="mt-8 text-15 text-ink-2">
          <Trans id="invitations.was-this-link-forwarded-to">
            Was this link forwarded to you? It won’t work for you, because the invitation is for someone else.
          </Trans>
        </p>
      </div>
    </div>
  )
}

function OtherAddress({ email }: { email: string }) {
  const { i18n } = useLingui()
  const client = useApolloClient()

  async function leave() {
    if (!(await signOut(i18n.locale)))
      return toast(
        <Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>,
      )
    await client.resetStore()
  }

  return (
    <div className="mt-6">
      <Notice
        tone="warning"
        title={<Trans id="invitations.this-invitation-is-not-for">This invitation is not for {email}</Trans>}
        action={
          <Button kind="quiet" onClick={() => void leave()}>
            <Trans id="common.sign-out">Sign out</Trans>
          </Button>
        }
      >
        <Trans id="invitations.you-are-signed-in-with">
          You’re signed in with that address, but the invitation was sent to another one.
        </Trans>
      </Notice>
    </div>
  )
}
