import { useApolloClient, useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import type { InvitationToAcceptQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { signOut } from '../people/signOut.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { InstituteMark } from '../ui/InstituteMark.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { toast } from '../ui/Toast.tsx'
import { When } from '../ui/When.tsx'
import { roleMeanings, roleNames } from './roleWords.ts'

const InvitationToAccept = graphql(`
  query InvitationToAccept($id: ID!) {
    viewer {
      email
    }
    invitation(id: $id) {
      id
      role
      expiresAt
      institute {
        slug
        name
        markUrl
      }
    }
  }
`)

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($id: ID!) {
    acceptInvitation(id: $id) {
      __typename
      ... on InvitationAccepted {
        institute {
          slug
          name
        }
        viewer {
          email
          memberships {
            role
            institute {
              slug
            }
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Target of an invitation's link: the institute, the role, and a button to accept. */
export function JoinPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(InvitationToAccept, { variables: { id }, fetchPolicy: 'network-only' })
  if (!data) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  if (!data.viewer) return <SignInFirst id={id} />
  if (!data.invitation) return <WrongAccount id={id} email={data.viewer.email} />
  return <Invitation invitation={data.invitation} email={data.viewer.email} />
}

function Frame({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-page px-5 py-12 sm:px-8 sm:py-20">
      <div className="max-w-measure">
        <PageTitle className="text-32">{title}</PageTitle>
        {children}
      </div>
    </div>
  )
}

function SignInFirst({ id }: { id: string }) {
  return (
    <Frame title={<Trans id="institutes.youve-been-invited-to-join">You’ve been invited to join an institute</Trans>}>
      <p className="mt-4 text-ink-2">
        <Trans id="institutes.sign-in-with-address-that">
          Sign in with the address the invitation was sent to, then accept it.
        </Trans>
      </p>
      <div className="mt-8">
        <ButtonLink to={paths.signIn(paths.join(id))}>
          <Trans id="common.sign-in">Sign in</Trans>
        </ButtonLink>
      </div>
    </Frame>
  )
}

function WrongAccount({ id, email }: { id: string; email: string }) {
  const { i18n } = useLingui()
  const client = useApolloClient()
  const [, navigate] = useLocation()

  async function withAnother() {
    if (!(await signOut(i18n.locale)))
      return toast(
        <Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>,
      )
    await client.clearStore()
    navigate(paths.signIn(paths.join(id)))
    await client.refetchQueries({ include: ['SignedIn'] })
  }

  return (
    <Frame
      title={<Trans id="institutes.this-invitation-cant-be-accepted">This invitation can’t be accepted here</Trans>}
    >
      <p className="mt-4">
        <Trans id="institutes.you-are-signed-in-as">You’re signed in as {email}. This may be why:</Trans>
      </p>
      <ul className="mt-3 grid list-disc gap-1.5 ps-5 text-ink-2 marker:text-ink-3">
        <li>
          <Trans id="institutes.it-was-sent-to-another">
            The invitation was sent to another address. Sign in with that one.
          </Trans>
        </li>
        <li>
          <Trans id="institutes.invitation-has-already-been-accepted">
            The invitation has already been accepted, and the institute is in your list.
          </Trans>
        </li>
        <li>
          <Trans id="institutes.it-was-taken-back-or">
            The invitation was withdrawn or has expired. Ask an owner of the institute to send it again.
          </Trans>
        </li>
      </ul>
      <div className="mt-8 flex flex-wrap items-center gap-4">
        <Button onClick={() => void withAnother()}>
          <Trans id="institutes.sign-in-with-another-address">Sign in with another address</Trans>
        </Button>
        <ButtonLink kind="secondary" to={paths.myRegistrations()}>
          <Trans id="institutes.see-my-institutes">See my institutes</Trans>
        </ButtonLink>
      </div>
    </Frame>
  )
}

type Open = NonNullable<InvitationToAcceptQuery['invitation']>

function Invitation({ invitation: { id, role, expiresAt, institute }, email }: { invitation: Open; email: string }) {
  const { t } = useLingui()
  const [, navigate] = useLocation()
  const [refused, setRefused] = useState<Refused | null>()
  const [accept, { loading }] = useMutation(AcceptInvitation)
  const { slug, name, markUrl } = institute

  async function join() {
    const answer = await accept({ variables: { id } }).catch(() => null)
    const result = answer?.data?.acceptInvitation
    if (result?.__typename !== 'InvitationAccepted') return setRefused(result ?? null)
    toast(<Trans id="institutes.you-are-now-member-of">You are now a member of {name}</Trans>)
    navigate(paths.institute(slug))
  }

  return (
    <Frame title={<Trans id="institutes.invites-you">{name} has invited you to join</Trans>}>
      <div className="mt-6 flex items-start gap-4">
        <InstituteMark markUrl={markUrl} size={56} />
        <dl className="grid gap-3">
          <div>
            <dt className="text-15 text-ink-3">
              <Trans id="institutes.your-role">Your role</Trans>
            </dt>
            <dd className="text-20">{t(roleNames[role])}</dd>
            <dd className="text-ink-2">{t(roleMeanings[role])}</dd>
          </div>
          <div>
            <dt className="text-15 text-ink-3">
              <Trans id="institutes.your-address">Your address</Trans>
            </dt>
            <dd className="[overflow-wrap:anywhere]">{email}</dd>
          </div>
          <div>
            <dt className="text-15 text-ink-3">
              <Trans id="institutes.accept-by">Accept by</Trans>
            </dt>
            <dd>
              <When at={expiresAt} />
            </dd>
          </div>
        </dl>
      </div>
      <p className="mt-6 text-ink-2">
        <Trans id="institutes.owners-of-institute-will-see">
          The owners of the institute will see your address and your role. Before you see personal data, you’ll be asked
          for a second step: a passkey or an authenticator app.
        </Trans>
      </p>
      {refused !== undefined && (
        <div className="mt-6">
          <RefusalNotice refused={refused} />
        </div>
      )}
      <div className="mt-8">
        <Button busy={loading} onClick={() => void join()}>
          <Trans id="institutes.become-member">Become a member</Trans>
        </Button>
      </div>
    </Frame>
  )
}
