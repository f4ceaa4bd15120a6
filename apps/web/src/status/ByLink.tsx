import { Trans } from '@lingui/react/macro'
import { type CSSProperties, type ReactNode, useRef, useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useMutation } from '../kernel/data.ts'
import { lazyPart } from '../kernel/lazyPart.tsx'
import { paths } from '../kernel/routes.ts'
import { useTextLanguage } from '../kernel/textLanguage.ts'
import { accentOf } from '../ui/accent.ts'
import { Button, TextLink } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { When } from '../ui/When.tsx'
import { Leaving, type LeavingState } from './Leaving.tsx'
import { NextInWords } from './Next.tsx'
import { StandingInWords } from './Standing.tsx'

const UptakeNews = lazyPart(async () => (await import('../uptake/UptakeNews.tsx')).UptakeNews, ['below'])
const MailedCode = lazyPart(
  async () => (await import('../people/MailedCode.tsx')).MailedCode,
  ['door', 'fields'],
  <Skeleton lines={3} className="mt-8" />,
)

const OpenedByLink = graphql(`
  fragment ByLink_registration on RegistrationByLink {
    reference
    state
    awaitsConfirmation
    offerExpiresAt
    answerFollowUpUntil
    waitlistPlace {
      band
      total
      position
      isOneQueue
    }
    viewerCan {
      confirmAddress
      takeSeat
      withdraw
    }
    event {
      slug
      title
      titles {
        language
      }
      startsAt
      endsAt
      zone
      hasUptake
      decisionPromisedAt
      offerHours
      state
      callOffReason
      viewerCan {
        register {
          __typename
        }
      }
      institutes {
        part
        institute {
          slug
          accent
        }
      }
    }
  }
`)

const TakeSeatByLink = graphql(`
  mutation TakeSeatByLink($reference: String!) {
    takeSeatByLink(reference: $reference) {
      __typename
      ... on Refusal {
        message
      }
      ... on SeatTakenByLink {
        registration {
          ...ByLink_registration
        }
      }
      ... on AlreadyDone {
        registration {
          ...ByLink_registration
        }
      }
    }
  }
`)

const ConfirmAddressByLink = graphql(`
  mutation ConfirmAddressByLink($reference: String!) {
    confirmAddressByLink(reference: $reference) {
      __typename
      ... on Refusal {
        message
      }
      ... on AddressConfirmedByLink {
        registration {
          ...ByLink_registration
        }
      }
    }
  }
`)

const WithdrawByLink = graphql(`
  mutation WithdrawByLink($reference: String!, $expectedState: RegistrationState!) {
    withdrawByLink(reference: $reference, expectedState: $expectedState) {
      __typename
      ... on Refusal {
        message
      }
      ... on RegistrationWithdrawnByLink {
        registration {
          ...ByLink_registration
        }
      }
      ... on AlreadyDone {
        registration {
          ...ByLink_registration
        }
      }
    }
  }
`)

/** The page that an emailed link opens: the status, and urgent actions. */
export function ByLink({
  registration: given,
  leaving: { isLeaving, onLeaving },
  next,
  onSignedIn,
}: {
  registration: FragmentType<typeof OpenedByLink>
  leaving: LeavingState
  /** Full path of this page. */
  next: string
  onSignedIn: (next: string) => void
}) {
  const registration = readFragment(OpenedByLink, given)
  const { reference, state, viewerCan, event, waitlistPlace, answerFollowUpUntil } = registration
  const textLanguage = useTextLanguage()
  const host = event.institutes.find(({ part }) => part === 'HOST')
  const [confirmAddress] = useMutation(ConfirmAddressByLink, { refetchQueries: ['RegistrationToFollow'] })
  const [takeSeat] = useMutation(TakeSeatByLink, { refetchQueries: ['RegistrationToFollow'] })
  const [withdraw] = useMutation(WithdrawByLink, { refetchQueries: ['RegistrationToFollow'] })
  const [said, setSaid] = useState<ReactNode>(null)
  const [busy, setBusy] = useState(false)
  const underWay = useRef(false)

  async function act(change: () => Promise<{ message?: string } | null | undefined>) {
    if (underWay.current) return
    underWay.current = true
    setBusy(true)
    setSaid(null)
    try {
      const answer = await change()
      if (answer?.message) setSaid(<Notice tone="warning">{answer.message}</Notice>)
    } catch {
      setSaid(
        <Notice tone="warning" title={<Trans id="common.no-answer-came">No answer came</Trans>}>
          <Trans id="common.we-cant-say-whether-it">
            We can’t say whether it was done. Try again: doing it twice does no harm.
          </Trans>
        </Notice>,
      )
    }
    underWay.current = false
    setBusy(false)
    onLeaving(false)
  }
  const messageOf = (answer: object | undefined) =>
    answer && 'message' in answer ? (answer as { message: string }) : null
  const variables = { reference }

  return (
    <article
      className="mx-auto max-w-page px-5 pt-10 sm:px-8 sm:pt-14"
      style={{ '--accent': accentOf(host?.institute.accent) } as CSSProperties}
    >
      <p className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-15 text-ink-2">
        <TextLink to={paths.event(event.slug)}>
          <span lang={textLanguage(event.titles)?.locale}>{event.title}</span>
        </TextLink>
        <span>
          <Trans id="common.reference-reference">Reference {reference}</Trans>
        </span>
      </p>
      <div className="mt-7">
        <StateMark state={state} eventState={event.state} />
        <PageTitle className="mt-3 max-w-[22em] text-32 sm:text-44">
          <StandingInWords
            {...{ state, event }}
            awaitsConfirmation={registration.awaitsConfirmation}
            group={null}
            waitlistPlace={waitlistPlace ?? null}
          />
        </PageTitle>
      </div>
      <div className="mt-5 max-w-measure text-20 leading-[1.55]">
        <NextInWords {...registration} declineReason={null} />
      </div>
      {event.hasUptake && <UptakeNews slug={event.slug} />}
      <div role="status" className={said ? 'mt-6' : ''}>
        {said}
      </div>
      {(viewerCan.confirmAddress || viewerCan.takeSeat || viewerCan.withdraw) && (
        <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
          {viewerCan.confirmAddress && (
            <Button
              busy={busy && !isLeaving}
              onClick={() =>
                void act(async () => messageOf((await confirmAddress({ variables })).data?.confirmAddressByLink))
              }
            >
              <Trans id="registrations.confirm-my-email">Confirm my email</Trans>
            </Button>
          )}
          {viewerCan.takeSeat && !viewerCan.confirmAddress && (
            <Button
              busy={busy && !isLeaving}
              onClick={() => void act(async () => messageOf((await takeSeat({ variables })).data?.takeSeatByLink))}
            >
              <Trans id="registrations.take-my-seat">Take my seat</Trans>
            </Button>
          )}
          {viewerCan.withdraw && (
            <Button kind="quiet" onClick={() => onLeaving(true)}>
              {state === 'OFFERED' ? (
                <Trans id="registrations.i-cant-come">I can’t come</Trans>
              ) : (
                <Trans id="registrations.withdraw-my-registration">Withdraw my registration</Trans>
              )}
            </Button>
          )}
          {isLeaving && viewerCan.withdraw && (
            <Leaving
              state={state}
              busy={busy}
              onStay={() => onLeaving(false)}
              onLeave={() =>
                void act(async () => {
                  const { data } = await withdraw({ variables: { reference, expectedState: state } })
                  return messageOf(data?.withdrawByLink)
                })
              }
            />
          )}
        </div>
      )}
      <section className="mt-14 max-w-measure border-line border-t pt-5 print:hidden">
        <h2 className="text-25">
          <Trans id="registrations.everything-else-about-your-registration">
            Everything else about your registration
          </Trans>
        </h2>
        {answerFollowUpUntil && (
          <p className="mt-3">
            <Trans id="registrations.those-who-attended-are-asked">
              Those who attended are asked a few questions, until <When at={answerFollowUpUntil} zone={event.zone} />.
              Answers are personal, and a mail can be read by others: so we ask for a code before you give or change
              yours.
            </Trans>
          </p>
        )}
        <p className="mt-3 text-ink-2">
          <Trans id="registrations.what-you-sent-who-sees">
            What you sent, who sees it, what happened so far, and changing it: for these you show that it is you. We
            send a code to the address you registered with.
          </Trans>
        </p>
        <MailedCode
          whose={{ reference }}
          next={next}
          onSignedIn={onSignedIn}
          press={<Trans id="registrations.send-me-code">Send me a code</Trans>}
        />
      </section>
    </article>
  )
}
