import { Plural, Trans } from '@lingui/react/macro'
import { holdMinutes } from '@plenaria/schema/holds'
import { type ReactNode, use, useState } from 'react'
import type { Admission, RegistrationState } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { lazyPart } from '../kernel/lazyPart.tsx'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PresentTime, When } from '../ui/When.tsx'
import { rememberSent, type Sent } from './sent.ts'

const CorrectSentAddress = lazyPart(
  async () => (await import('./address/CorrectSentAddress.tsx')).CorrectSentAddress,
  ['rare'],
)

const SentForEvent = graphql(`
  fragment SentPage_event on Event {
    slug
    admission
    decisionPromisedAt
  }
`)

export function SentPage({ event: given, sent: before }: { event: FragmentType<typeof SentForEvent>; sent: Sent }) {
  const { slug, admission, decisionPromisedAt } = readFragment(SentForEvent, given)
  const [sent, setSent] = useState(before)
  const { email, reference, requestId } = sent
  return (
    <div className="mt-6 max-w-measure">
      <PageTitle>
        <Outcome state={sent.state} awaitsConfirmation={sent.awaitsConfirmation === true} />
      </PageTitle>
      <div className="mt-6 grid gap-4 text-20 leading-[1.55]">
        <NextStep sent={sent} admission={admission} decisionPromisedAt={decisionPromisedAt ?? null} />
      </div>
      {reference && (
        <dl className="mt-10 border-line border-y py-4">
          <dt className="text-15 text-ink-2">
            <Trans id="registering.your-reference">Your reference</Trans>
          </dt>
          <dd className="font-medium text-25 tracking-[0.06em]">{reference}</dd>
        </dl>
      )}
      <p className="mt-8 text-ink-2">
        {sent.awaitsConfirmation ? (
          <Trans id="registering.we-sent-email-to-if">
            We sent the email to <span className="font-medium text-ink">{email}</span>. If it hasn’t arrived in a few
            minutes, check your spam folder.
          </Trans>
        ) : sent.state === null ? (
          <Trans id="registering.email-to-has-link-that">
            The email to <span className="font-medium text-ink">{email}</span> has the link that opens your
            registration. If it hasn’t arrived in a few minutes, check your spam folder.
          </Trans>
        ) : (
          <Trans id="registering.we-sent-link-to-it">
            We sent a link to <span className="font-medium text-ink">{email}</span>. Use it to see your status, change
            your details or withdraw. If it hasn’t arrived in a few minutes, check your spam folder.
          </Trans>
        )}
      </p>
      {requestId && (
        <CorrectSentAddress
          slug={slug}
          requestId={requestId}
          email={email}
          onCorrected={(corrected) => {
            setSent({ ...sent, email: corrected })
            rememberSent(slug, { ...sent, email: corrected })
          }}
        />
      )}
      <p className="mt-6">
        <TextLink to={paths.event(slug)}>
          <Trans id="registering.back-to-event">Back to the event</Trans>
        </TextLink>
      </p>
    </div>
  )
}

function Outcome({
  state,
  awaitsConfirmation,
}: {
  state: RegistrationState | null
  awaitsConfirmation: boolean
}): ReactNode {
  if (awaitsConfirmation)
    return state === 'OFFERED' ? (
      <Trans id="registering.confirm-your-email-within-20">
        Confirm your email within <Plural value={holdMinutes} one="# minute" other="# minutes" /> to keep this seat
      </Trans>
    ) : (
      <Trans id="registering.confirm-your-email">Confirm your email</Trans>
    )
  switch (state) {
    case null:
      return <Trans id="registering.check-your-email">Check your email</Trans>
    case 'OFFERED':
      return <Trans id="registering.seat-is-held-for-you">A seat is held for you</Trans>
    case 'CONFIRMED':
      return <Trans id="registering.you-hold-seat">You hold a seat</Trans>
    case 'WAITLISTED':
      return <Trans id="common.you-are-on-waitlist">You are on the waitlist</Trans>
    default:
      return <Trans id="registering.your-registration-has-arrived">We’ve received your registration</Trans>
  }
}

function NextStep({
  sent,
  admission,
  decisionPromisedAt,
}: {
  sent: Sent
  admission: Admission
  decisionPromisedAt: string | null
}): ReactNode {
  const now = use(PresentTime)()
  if (sent.awaitsConfirmation)
    return (
      <p>
        {sent.offerExpiresAt ? (
          <Trans id="registering.open-link-in-our-email">
            Open the link in our email and confirm by <When at={sent.offerExpiresAt} />. If you confirm later, you keep
            your place in the queue, but the seat may go to someone else.
          </Trans>
        ) : (
          <Trans id="registering.open-link-in-our-email-and">
            Open the link in our email and confirm. If a seat is free for you then, it’s yours immediately. If not, you
            join the waitlist, with your place based on when you registered.
          </Trans>
        )}
      </p>
    )
  switch (sent.state) {
    case null:
      return (
        <>
          <p>
            <Trans id="registering.to-protect-everyone-who-takes">
              To protect everyone who takes part, this event sends you the status of your registration only by email,
              even if you registered before.
            </Trans>
          </p>
          {admission === 'FIRST_COME' && (
            <p>
              <Trans id="registering.open-link-in-it-within">
                Open the link in our email within <Plural value={holdMinutes} one="# minute" other="# minutes" />. If a
                seat is free, we hold it for you until then.
              </Trans>
            </p>
          )}
        </>
      )
    case 'OFFERED':
      return (
        <p>
          {sent.offerExpiresAt ? (
            <Trans id="registering.one-step-is-left-open">
              One step left: open the link in our email and accept your seat by <When at={sent.offerExpiresAt} />. We
              hold it for you until then.
            </Trans>
          ) : (
            <Trans id="registering.one-step-is-left-open-link">
              One step left: open the link in our email and accept your seat.
            </Trans>
          )}
        </p>
      )
    case 'CONFIRMED':
      return (
        <p>
          <Trans id="registering.youre-all-set-well-email">You’re all set. We’ll email you before the event.</Trans>
        </p>
      )
    case 'WAITLISTED':
      return (
        <p>
          <Trans id="registering.no-seat-is-free-for">
            No seat is free for you now. As soon as one is, we’ll hold it for you and email you.
          </Trans>
        </p>
      )
    default:
      return (
        <p>
          {decisionPromisedAt && now < Date.parse(decisionPromisedAt) ? (
            <Trans id="registering.organisers-read-it-together-with">
              The organisers will read it with all the others. You’ll hear from us by{' '}
              <When at={decisionPromisedAt} as="day" />, even if we can’t offer you a seat.
            </Trans>
          ) : (
            <Trans id="registering.organisers-read-it-all">
              The organisers will read it with all the others, and we’ll email you.
            </Trans>
          )}
        </p>
      )
  }
}
