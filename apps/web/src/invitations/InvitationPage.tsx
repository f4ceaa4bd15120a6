import { useMutation, useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { OwnInvitationQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { EventArticle, ShortAnswer } from '../events/EventArticle.tsx'
import { paths } from '../kernel/routes.ts'
import { useTokenInAddress } from '../people/useTokenInAddress.ts'
import { Button, ButtonLink, TextLink } from '../ui/Button.tsx'
import { TextArea } from '../ui/forms/inputs.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { DateRange, When } from '../ui/When.tsx'
import { LinkDoor } from './LinkDoor.tsx'

const OwnInvitation = graphql(`
  query OwnInvitation($slug: String!) {
    event(slug: $slug) {
      slug
      title
      state
      startsAt
      endsAt
      zone
      institutes {
        part
        institute {
          slug
          accent
        }
      }
      viewerRegistration {
        reference
      }
      viewerInvitation {
        id
        name
        email
        state
        expiresAt
        invitedAs
        note
        group {
          key
          name
        }
        institute {
          slug
          name
        }
      }
    }
    viewer {
      email
    }
  }
`)

const Decline = graphql(`
  mutation DeclineEventInvitation($slug: String!, $reason: String) {
    declineEventInvitation(eventSlug: $slug, reason: $reason) {
      __typename
      ... on EventInvitationDeclined {
        invitation {
          id
          state
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

type Event = NonNullable<OwnInvitationQuery['event']>
type Invitation = NonNullable<Event['viewerInvitation']>

/** Target of an invitation's link: who invites whom, in what capacity, with buttons to accept or decline. */
export default function InvitationPage({ slug }: { slug: string }) {
  const [another, setAnother] = useState<string | null>(null)
  const first = useTokenInAddress(setAnother)
  const token = another ?? first
  const { data, error, refetch } = useQuery(OwnInvitation, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  if (!data) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  const { event, viewer } = data
  if (!event) return <NotFoundPage />
  if (!event.viewerInvitation)
    return (
      <LinkDoor
        key={token}
        token={token}
        title={<Trans id="invitations.your-invitation">Your invitation</Trans>}
        next={paths.invitation(slug)}
        viewerEmail={viewer?.email ?? null}
      />
    )
  return (
    <EventArticle {...event} to={paths.event(slug)}>
      <div className="max-w-measure">
        <Answer event={event} invitation={event.viewerInvitation} onChange={() => void refetch()} />
      </div>
    </EventArticle>
  )
}

function Answer({ event, invitation, onChange }: { event: Event; invitation: Invitation; onChange: () => void }) {
  if (event.viewerRegistration)
    return (
      <ShortAnswer title={<Trans id="common.you-are-registered">You are registered</Trans>}>
        <TextLink to={paths.registration(event.viewerRegistration.reference)}>
          <Trans id="common.view-my-registration">View my registration</Trans>
        </TextLink>
      </ShortAnswer>
    )
  if (event.state === 'CALLED_OFF')
    return (
      <ShortAnswer title={<Trans id="common.event-has-been-called-off-title">This event has been called off</Trans>}>
        <Trans id="invitations.you-dont-need-to-answer">The event won’t take place. You don’t need to answer.</Trans>
      </ShortAnswer>
    )
  if (event.state === 'POSTPONED')
    return (
      <ShortAnswer title={<Trans id="common.event-is-postponed-title">This event has been postponed</Trans>}>
        <Trans id="invitations.answer-once-there-are-new-dates">
          The new dates aren’t known yet. You can answer once they are.
        </Trans>
      </ShortAnswer>
    )
  switch (invitation.state) {
    case 'SENT':
      return <Open event={event} invitation={invitation} onChange={onChange} />
    case 'DECLINED':
      return (
        <ShortAnswer title={<Trans id="invitations.you-told-us-you-cant">You told us you can’t attend</Trans>}>
          <Trans id="invitations.thank-you-for-saying-so">
            Thank you for letting us know. If that changes, write to {invitation.institute.name}. They can invite you
            again.
          </Trans>
        </ShortAnswer>
      )
    case 'LAPSED':
      return (
        <ShortAnswer
          title={<Trans id="invitations.deadline-to-answer-has-passed">The deadline to answer has passed</Trans>}
        >
          <Trans id="invitations.your-invitation-could-be-answered">
            You could answer this invitation until <When at={invitation.expiresAt} zone={event.zone} />. If you’d still
            like to attend, write to {invitation.institute.name}.
          </Trans>
        </ShortAnswer>
      )
    case 'REVOKED':
      return (
        <ShortAnswer
          title={<Trans id="invitations.this-invitation-was-taken-back">This invitation was withdrawn</Trans>}
        >
          <Trans id="invitations.if-this-surprises-you-write">
            If you weren’t expecting this, write to {invitation.institute.name}.
          </Trans>
        </ShortAnswer>
      )
    default:
      return (
        <ShortAnswer
          title={<Trans id="invitations.this-invitation-has-been-used">This invitation has been used</Trans>}
        >
          <Trans id="invitations.your-registration-is-over-since">
            Your registration has since ended. If you’d like to attend after all, write to {invitation.institute.name}.
          </Trans>
        </ShortAnswer>
      )
  }
}

function Open({ event, invitation, onChange }: { event: Event; invitation: Invitation; onChange: () => void }) {
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<{ message: string | null } | null>(null)
  const [decline, { loading }] = useMutation(Decline, {
    // The viewer may have been able to register only because of the invitation.
    update(cache) {
      cache.evict({ id: cache.identify({ __typename: 'Event', slug: event.slug }), fieldName: 'viewerCan' })
    },
  })
  const { institute, group, note, name, email, expiresAt, invitedAs } = invitation

  async function say() {
    const answer = await decline({ variables: { slug: event.slug, reason: reason.trim() || null } }).catch(() => null)
    const result = answer?.data?.declineEventInvitation
    if (result?.__typename === 'EventInvitationDeclined') return
    setRefused({ message: result?.message ?? null })
    // It was answered differently in another tab.
    if (result?.__typename === 'InvitationClosed') onChange()
  }

  return (
    <>
      <PageTitle className="mt-3 text-32 sm:text-44">
        <Trans id="invitations.invites-you">{institute.name} has invited you to join</Trans>
      </PageTitle>
      {note && (
        <blockquote className="mt-6 whitespace-pre-line border-accent border-s-4 ps-5 text-20 leading-[1.55]">
          {note}
        </blockquote>
      )}
      <dl className="mt-8 grid gap-x-8 gap-y-4 border-line border-y py-5 sm:grid-cols-2">
        <Fact term={<Trans id="common.for">For</Trans>}>
          <bdi>{name}</bdi>
          <span className="block font-normal text-15 text-ink-2 [overflow-wrap:anywhere]">{email}</span>
        </Fact>
        <Fact term={<Trans id="common.when">When</Trans>}>
          <div className="first-letter:uppercase">
            <DateRange startsAt={event.startsAt} endsAt={event.endsAt} zone={event.zone} />
          </div>
        </Fact>
        <Fact term={<Trans id="common.group">Group</Trans>}>
          {group.name}
          {invitedAs === 'SPEAKER' && (
            <span className="block font-normal text-15 text-ink-2">
              <Trans id="invitations.as-speaker">as a speaker</Trans>
            </span>
          )}
        </Fact>
        <Fact term={<Trans id="common.please-answer-by">Please answer by</Trans>}>
          <span className="inline-block first-letter:uppercase">
            <When at={expiresAt} />
          </span>
        </Fact>
      </dl>
      <section className="mt-8">
        <h2 className="text-25">
          <Trans id="invitations.ill-attend">I’ll attend</Trans>
        </h2>
        <p className="mt-2 text-ink-2">
          <Trans id="invitations.you-register-and-free-seat">
            If your group has a free seat when you register, it’s yours immediately. If not, you join the waitlist and
            we’ll email you.
          </Trans>
        </p>
        <div className="mt-5">
          <ButtonLink to={paths.register(event.slug)}>
            <Trans id="common.accept-and-register">Accept and register</Trans>
          </ButtonLink>
        </div>
      </section>
      <section className="mt-12 grid justify-items-start gap-5 border-line border-t pt-6">
        <h2 className="text-25">
          <Trans id="invitations.i-cant-attend">I can’t attend</Trans>
        </h2>
        {refused && (
          <Notice
            tone="fault"
            title={<Trans id="common.your-answer-wasnt-accepted">Your answer wasn’t accepted</Trans>}
          >
            {refused.message ?? (
              <Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>
            )}
          </Notice>
        )}
        <div className="w-full">
          <TextArea
            id="reason"
            optional
            label={<Trans id="common.why-not">Reason</Trans>}
            help={<Trans id="invitations.only-will-see-this">Only {institute.name} will see this.</Trans>}
            rows={3}
            limit={1_000}
            value={reason}
            onValue={setReason}
          />
        </div>
        <Button kind="secondary" busy={loading} onClick={() => void say()}>
          <Trans id="invitations.confirm-that-i-cant-attend">Confirm that I can’t attend</Trans>
        </Button>
      </section>
    </>
  )
}

function Fact({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-15 text-ink-2">{term}</dt>
      <dd className="mt-0.5 font-medium">{children}</dd>
    </div>
  )
}
