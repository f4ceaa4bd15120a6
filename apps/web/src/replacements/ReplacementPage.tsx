import { useMutation, useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useLocation, useRouter } from 'wouter'
import type { NamedForQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { EventArticle, ShortAnswer } from '../events/EventArticle.tsx'
import { paths } from '../kernel/routes.ts'
import { SignInDoor } from '../people/SignInDoor.tsx'
import { Button, ButtonLink, TextLink } from '../ui/Button.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { DateRange, When } from '../ui/When.tsx'

const NamedFor = graphql(`
  query NamedFor($slug: String!) {
    event(slug: $slug) {
      slug
      title
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
        state
      }
      viewerReplacement {
        name
        holderName
        expiresAt
        group {
          key
          name
        }
      }
    }
    viewer {
      email
    }
  }
`)

const Accept = graphql(`
  mutation AcceptReplacement($slug: String!) {
    acceptReplacement(eventSlug: $slug) {
      __typename
      ... on Refusal {
        message
      }
      ... on ReplacementAccepted {
        registration {
          reference
          state
        }
      }
    }
  }
`)

const DeclineNaming = graphql(`
  mutation DeclineReplacement($slug: String!) {
    declineReplacement(eventSlug: $slug) {
      __typename
      ... on Refusal {
        message
      }
      ... on ReplacementDeclined {
        event {
          slug
          viewerReplacement {
            name
          }
          viewerCan {
            register {
              __typename
            }
          }
        }
      }
    }
  }
`)

type Event = NonNullable<NamedForQuery['event']>
type Naming = NonNullable<Event['viewerReplacement']>

/** Target of the email to someone nominated by a seat holder: explains the offer, with buttons to accept or decline. */
export default function ReplacementPage({ slug }: { slug: string }) {
  const { base } = useRouter()
  const [, navigate] = useLocation()
  const { data, error, refetch } = useQuery(NamedFor, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  const [isDeclined, setDeclined] = useState(false)
  if (!data) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  const { event, viewer } = data
  if (!event) return <NotFoundPage />
  const here = base + paths.replacement(slug)
  if (!viewer)
    return (
      <SignInDoor
        title={<Trans id="replacements.seat-for-you">A seat for you</Trans>}
        explanation={
          <Trans id="replacements.only-the-person-named-can">
            Only the person who was named can see this. We’ll send a link and a code to their address.
          </Trans>
        }
        next={here}
        onSignedIn={(to) => (to === here ? void refetch() : navigate(`~${to}`))}
        refused={null}
      />
    )
  return (
    <EventArticle {...event} to={paths.event(slug)}>
      <div className="max-w-measure">
        {event.viewerReplacement ? (
          <Open event={event} naming={event.viewerReplacement} onDeclined={() => setDeclined(true)} />
        ) : isDeclined ? (
          <ShortAnswer title={<Trans id="replacements.youve-turned-down-seat">You’ve turned down the seat</Trans>}>
            <Trans id="replacements.thank-you-for-saying-so">
              Thank you for letting us know. The person who named you can now name someone else.
            </Trans>
          </ShortAnswer>
        ) : event.viewerRegistration ? (
          <ShortAnswer title={<Trans id="common.you-are-registered">You are registered</Trans>}>
            <TextLink to={paths.registration(event.viewerRegistration.reference)}>
              <Trans id="common.view-my-registration">View my registration</Trans>
            </TextLink>
          </ShortAnswer>
        ) : (
          <ShortAnswer title={<Trans id="replacements.there-is-no-seat-to">There is no seat to accept</Trans>}>
            <Trans id="replacements.you-are-signed-in-as">
              You’re signed in as {viewer.email}. Either no one has named this address as a replacement, the deadline
              has passed, or the replacement was cancelled.
            </Trans>
          </ShortAnswer>
        )}
      </div>
    </EventArticle>
  )
}

function Open({ event, naming, onDeclined }: { event: Event; naming: Naming; onDeclined: () => void }) {
  const [, navigate] = useLocation()
  const [accept, { loading: accepting }] = useMutation(Accept)
  const [decline, { loading: declining }] = useMutation(DeclineNaming)
  const [refused, setRefused] = useState<{ message: string | null } | null>(null)
  const { slug, viewerRegistration } = event
  const { group, expiresAt } = naming
  const holderName = naming.holderName && <bdi>{naming.holderName}</bdi>

  async function take() {
    const answer = await accept({ variables: { slug } }).catch(() => null)
    const result = answer?.data?.acceptReplacement
    if (result?.__typename === 'ReplacementAccepted') navigate(paths.registration(result.registration.reference))
    else setRefused({ message: result?.message ?? null })
  }
  async function refuse() {
    const answer = await decline({ variables: { slug } }).catch(() => null)
    const result = answer?.data?.declineReplacement
    if (result?.__typename === 'ReplacementDeclined') onDeclined()
    else setRefused({ message: result?.message ?? null })
  }

  return (
    <>
      <PageTitle className="mt-3 text-32 sm:text-44">
        {holderName ? (
          <Trans id="replacements.has-seat-for-you">{holderName} has a seat for you</Trans>
        ) : (
          <Trans id="replacements.somebody-has-seat-for-you">Someone has offered you their seat</Trans>
        )}
      </PageTitle>
      <dl className="mt-8 grid gap-x-8 gap-y-4 border-line border-y py-5 sm:grid-cols-2">
        <Fact term={<Trans id="common.when">When</Trans>}>
          <DateRange startsAt={event.startsAt} endsAt={event.endsAt} zone={event.zone} />
        </Fact>
        <Fact term={<Trans id="common.group">Group</Trans>}>{group.name}</Fact>
        <Fact term={<Trans id="common.please-answer-by">Please answer by</Trans>}>
          <When at={expiresAt} zone={event.zone} />
        </Fact>
      </dl>
      {refused && (
        <div className="mt-6">
          <Notice tone="fault" title={<Trans id="common.nothing-was-changed">Nothing was changed</Trans>}>
            {refused.message ?? (
              <Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>
            )}
          </Notice>
        </div>
      )}
      <p className="mt-8 text-20 leading-[1.55]">
        {viewerRegistration ? (
          <Trans id="replacements.you-are-registered-already-one">
            You’re already registered. One click, and the seat is yours.
          </Trans>
        ) : (
          <Trans id="replacements.you-register-and-seat-is">
            You register, and the seat is yours as soon as your registration is sent.
          </Trans>
        )}
      </p>
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        {viewerRegistration ? (
          <Button busy={accepting} onClick={() => void take()}>
            <Trans id="replacements.take-this-seat">Accept this seat</Trans>
          </Button>
        ) : (
          <ButtonLink to={paths.register(slug)}>
            <Trans id="common.accept-and-register">Accept and register</Trans>
          </ButtonLink>
        )}
        <Button kind="quiet" busy={declining} onClick={() => void refuse()}>
          <Trans id="replacements.i-dont-want-it">I don’t want it</Trans>
        </Button>
      </div>
    </>
  )
}

function Fact({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-15 text-ink-2">{term}</dt>
      <dd className="mt-0.5 font-medium first-letter:uppercase">{children}</dd>
    </div>
  )
}
