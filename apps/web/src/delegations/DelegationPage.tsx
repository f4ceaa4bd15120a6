import '../ui/staff/staff.css'
import { useMutation, useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation, useRouter } from 'wouter'
import type { OwnDelegationPageQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { EventArticle } from '../events/EventArticle.tsx'
import { paths } from '../kernel/routes.ts'
import { SignInDoor } from '../people/SignInDoor.tsx'
import { UndoBar } from '../planned/UndoBar.tsx'
import { Button, TextLink } from '../ui/Button.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { InZoneOf } from '../ui/When.tsx'
import { DelegationView } from './DelegationView.tsx'
import { InviteForm } from './InviteForm.tsx'

const OwnDelegationPage = graphql(`
  query OwnDelegationPage($reference: String!) {
    viewer {
      email
    }
    registration(reference: $reference) {
      reference
      event {
        slug
        title
        zone
        institutes {
          part
          institute {
            slug
            accent
          }
        }
      }
      delegation {
        state
        organisation
        headName
        delegation {
          id
          viewerCan {
            invite
          }
          ...Delegation_Delegation
        }
      }
    }
  }
`)

const AnswerDelegation = graphql(`
  mutation AnswerDelegation($input: AnswerDelegationInput!) {
    answerDelegation(input: $input) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

type Own = NonNullable<NonNullable<OwnDelegationPageQuery['registration']>['delegation']>

/** A member's page: answer the invitation, see who currently has a seat and, for the head, swap and invite members. */
export function DelegationPage({ reference }: { reference: string }) {
  const { base } = useRouter()
  const [, navigate] = useLocation()
  const { data, error, refetch } = useQuery(OwnDelegationPage, {
    variables: { reference },
    fetchPolicy: 'cache-and-network',
  })
  if (!data) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  const { registration, viewer } = data
  const here = base + paths.delegation(reference)
  if (!viewer)
    return (
      <SignInDoor
        title={<Trans id="delegations.your-delegation">Your delegation</Trans>}
        explanation={
          <Trans id="delegations.only-members-see-it">
            Only members can see this. We’ll email a link and a code to the address you registered with.
          </Trans>
        }
        next={here}
        onSignedIn={(to) => (to === here ? void refetch() : navigate(`~${to}`))}
        refused={null}
      />
    )
  const own = registration?.delegation
  if (!registration || !own) return <NoDelegation reference={reference} />
  const { event } = registration
  return (
    <InZoneOf zone={event.zone}>
      <EventArticle {...event} to={paths.registration(reference)}>
        <PageTitle className="mt-3 text-32 sm:text-44">
          <bdi>{own.organisation}</bdi>
        </PageTitle>
        {own.delegation ? (
          <div className="mt-4 max-w-measure">
            <DelegationView delegation={own.delegation} />
            {own.delegation.viewerCan.invite && <InviteForm delegationId={own.delegation.id} />}
            <Answer reference={reference} own={own} onAnswered={() => void refetch()} />
          </div>
        ) : (
          <Invitation reference={reference} own={own} onAnswered={() => void refetch()} />
        )}
        <UndoBar slug={null} />
      </EventArticle>
    </InZoneOf>
  )
}

function NoDelegation({ reference }: { reference: string }) {
  return (
    <article className="mx-auto max-w-page px-5 py-10 sm:px-8 sm:py-16">
      <PageTitle className="text-32 sm:text-44">
        <Trans id="delegations.no-delegation">You’re not in a delegation</Trans>
      </PageTitle>
      <p className="mt-4 max-w-measure text-20 text-ink-2">
        <Trans id="delegations.ask-head-to-invite">
          You have no open invitation. If you were expecting one, ask the head of your delegation.
        </Trans>
      </p>
      <p className="mt-6">
        <TextLink to={paths.registration(reference)}>
          <Trans id="common.view-my-registration">View my registration</Trans>
        </TextLink>
      </p>
    </article>
  )
}

interface AnswerProps {
  reference: string
  own: Own
  onAnswered: () => void
}

function Invitation(props: AnswerProps) {
  const headName = props.own.headName && <bdi>{props.own.headName}</bdi>
  return (
    <div className="mt-4 max-w-measure">
      <p className="text-20">
        {headName ? (
          <Trans id="delegations.head-invites-you">{headName} invites you to join this delegation.</Trans>
        ) : (
          <Trans id="delegations.youre-invited-to-join-this">You’re invited to join this delegation.</Trans>
        )}
      </p>
      <p className="mt-3 text-ink-2">
        <Trans id="delegations.its-members-share-number-of">
          Its members share a number of seats and take turns. They’ll see your name and whether you have a seat. The
          head can give your seat to another member, or another member’s seat to you. We’ll email you each time.
        </Trans>
      </p>
      <Answer {...props} />
    </div>
  )
}

/** Buttons to join, decline or leave. */
function Answer({ reference, own, onAnswered }: AnswerProps) {
  const [answer, { loading }] = useMutation(AnswerDelegation)
  const [refused, setRefused] = useState<Refused | null>()

  async function send(joins: boolean) {
    setRefused(undefined)
    const sent = await answer({ variables: { input: { reference, joins } } }).catch(() => null)
    const result = sent?.data?.answerDelegation
    if (result?.__typename === 'DelegationAnswered') return onAnswered()
    setRefused(result && 'message' in result ? result : null)
  }

  return (
    <div className="mt-8 grid gap-4">
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        {own.state === 'INVITED' ? (
          <>
            <Button busy={loading} onClick={() => void send(true)}>
              <Trans id="delegations.join">Join the delegation</Trans>
            </Button>
            <Button kind="quiet" busy={loading} onClick={() => void send(false)}>
              <Trans id="delegations.decline">Decline</Trans>
            </Button>
          </>
        ) : (
          <Button kind="quiet" busy={loading} onClick={() => void send(false)}>
            <Trans id="delegations.leave">Leave the delegation and keep my registration</Trans>
          </Button>
        )}
      </div>
    </div>
  )
}
