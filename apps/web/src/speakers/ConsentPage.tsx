import { useMutation, useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { SpeakerConsentPageQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { Button, TextLink } from '../ui/Button.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { When } from '../ui/When.tsx'
import { SpeakerDetails } from './SpeakerDetails.tsx'

const ByLink = graphql(`
  query SpeakerConsentPage($token: String!) {
    speakerByLink(token: $token) {
      name
      role
      formattedBiography
      link
      picture
      consent
      eventTitle
      sessionTitles
      institute
      startsAt
      zone
      eventSlug
      version
    }
  }
`)

const Answer = graphql(`
  mutation AnswerSpeakerConsent($token: String!, $version: Int!, $isGiven: Boolean!) {
    answerSpeakerConsent(token: $token, version: $version, isGiven: $isGiven) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

type Opened = NonNullable<SpeakerConsentPageQuery['speakerByLink']>

/** Target of an emailed link: shows speakers what would be published about them, and lets them give or withdraw consent. */
export default function ConsentPage({ token }: { token: string | null }) {
  const { data, error, refetch } = useQuery(ByLink, {
    variables: { token: token ?? '' },
    skip: token === null,
    fetchPolicy: 'network-only',
  })
  if (token !== null && !data) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  const opened = data?.speakerByLink
  return (
    <article className="mx-auto max-w-page px-5 py-10 sm:px-8 sm:py-16">
      <div className="max-w-measure">
        {token !== null && opened ? (
          <Asked token={token} opened={opened} onAnswered={() => void refetch()} />
        ) : (
          <>
            <PageTitle className="text-32 sm:text-44">
              <Trans id="speakers.this-link-no-longer-works">This link no longer works</Trans>
            </PageTitle>
            <p className="mt-4 text-20 text-ink-2">
              <Trans id="speakers.open-complete-link">
                Open the complete link from the email again. If that doesn’t help, the organisers have removed your
                details or sent the link to another address.
              </Trans>
            </p>
          </>
        )}
      </div>
    </article>
  )
}

const agreed = (consent: Opened['consent']): boolean => consent === 'GIVEN' || consent === 'RECORDED'

function Asked({ token, opened, onAnswered }: { token: string; opened: Opened; onAnswered: () => void }) {
  const { institute, eventTitle, startsAt, zone, sessionTitles, consent } = opened
  return (
    <>
      <PageTitle className="text-32 sm:text-44">
        {agreed(consent) ? (
          <Trans id="speakers.you-agreed">You agreed to be presented as a speaker</Trans>
        ) : (
          <Trans id="speakers.may-we-present-you">May {institute} present you as a speaker?</Trans>
        )}
      </PageTitle>
      <p className="mt-4 text-20">{eventTitle}</p>
      {startsAt && (
        <p className="mt-1 text-15 text-ink-2">
          <When at={startsAt} zone={zone} />
        </p>
      )}
      <section className="mt-8">
        <h2 className="text-25">
          {agreed(consent) ? (
            <Trans id="speakers.your-details-on-events-page">Your details on the event’s page</Trans>
          ) : (
            <Trans id="speakers.what-would-be-published">Details that would be published</Trans>
          )}
        </h2>
        <div className="mt-4 border-line border-s-2 ps-5 [overflow-wrap:anywhere]">
          <SpeakerDetails {...opened} />
          {sessionTitles.length > 0 && (
            <ul className="mt-3 text-15 text-ink-2">
              {sessionTitles.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
          )}
        </div>
        <p className="mt-4 text-15 text-ink-2">
          <Trans id="speakers.anyone-can-read">
            Anyone can read these details, and search engines can find them. If the organisers change them, they
            disappear until you agree again. We’ll delete them with the event’s data.
          </Trans>
        </p>
      </section>
      <Answers token={token} opened={opened} onAnswered={onAnswered} />
    </>
  )
}

function Answers({ token, opened, onAnswered }: { token: string; opened: Opened; onAnswered: () => void }) {
  const { consent, eventSlug, version } = opened
  const [refused, setRefused] = useState<{ message: string | null } | null>(null)
  const [answer, { loading }] = useMutation(Answer)

  async function say(isGiven: boolean) {
    setRefused(null)
    const came = await answer({ variables: { token, version, isGiven } }).catch(() => null)
    const result = came?.data?.answerSpeakerConsent
    if (result?.__typename === 'SpeakerConsentAnswered') return onAnswered()
    setRefused({ message: result?.message ?? null })
    if (result?.__typename === 'ChangedMeanwhile') onAnswered()
  }

  const button = (isGiven: boolean, label: ReactNode, kind: 'primary' | 'secondary' = 'secondary') => (
    <Button kind={kind} busy={loading} onClick={() => void say(isGiven)}>
      {label}
    </Button>
  )
  return (
    <section className="mt-10 grid justify-items-start gap-4 border-line border-t pt-6" aria-live="polite">
      {refused && (
        <Notice tone="fault" title={<Trans id="common.your-answer-wasnt-accepted">Your answer wasn’t accepted</Trans>}>
          {refused.message ?? (
            <Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>
          )}
        </Notice>
      )}
      {agreed(consent) && (
        <>
          <p>
            {consent === 'RECORDED' ? (
              <Trans id="speakers.organisers-recorded-consent">The organisers recorded that you agreed.</Trans>
            ) : (
              <Trans id="speakers.thank-you-you-agreed">Thank you. You agreed.</Trans>
            )}{' '}
            {eventSlug ? (
              <TextLink to={paths.event(eventSlug)}>
                <Trans id="speakers.see-event-page">See the event’s page</Trans>
              </TextLink>
            ) : (
              <Trans id="speakers.event-not-public-yet">The event’s page isn’t public yet.</Trans>
            )}
          </p>
          {button(false, <Trans id="speakers.withdraw-consent">Withdraw my consent</Trans>)}
          <p className="text-15 text-ink-2">
            <Trans id="speakers.removed-immediately">You’ll be removed from the page immediately.</Trans>
          </p>
        </>
      )}
      {consent === 'WITHDRAWN' && (
        <>
          <p>
            <Trans id="speakers.you-are-not-published">Your details aren’t published. Only you can change that.</Trans>
          </p>
          {button(true, <Trans id="speakers.agree-after-all">Agree after all</Trans>)}
        </>
      )}
      {(consent === 'ASKED' || consent === 'NOT_ASKED') && (
        <>
          <p>
            <Trans id="speakers.nothing-published-unless-agree">
              Nothing about you is published unless you agree. You can withdraw your consent at any time with the same
              link.
            </Trans>
          </p>
          <div className="flex flex-wrap gap-3">
            {button(true, <Trans id="speakers.agree">I agree</Trans>, 'primary')}
            {button(false, <Trans id="speakers.i-dont-agree">I don’t agree</Trans>)}
          </div>
        </>
      )}
    </section>
  )
}
