import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { GrantFactsFragment, GrantQuery } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { kindWords } from '../events/eventWords.ts'
import { isDated, UndecidedDate } from '../events/undecidedDates.tsx'
import { paths } from '../kernel/routes.ts'
import { SecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { useList } from '../ui/useList.ts'
import { useWhen } from '../ui/When.tsx'
import { GrantActions } from './GrantActions.tsx'
import { GrantHistory } from './GrantHistory.tsx'
import { GrantStanding } from './GrantStanding.tsx'
import { GrantFacts, sidesOf } from './grantFacts.ts'
import { TermsCompared } from './terms/TermsCompared.tsx'
import { termsInWords } from './terms/terms.ts'
import { useTermsSentences } from './terms/useTermsSentences.ts'

const OneGrant = graphql(`
  query Grant($id: ID!) {
    viewer {
      email
    }
    grant(id: $id) {
      id
      ...GrantFacts
      allTerms {
        number
        proposedBy
        ...TermsFacts
      }
      event {
        slug
        title
        kind
        zone
        startsAt
        endsAt
        undecidedDates
        event {
          slug
          viewerCan {
            seeGrants
          }
        }
      }
    }
  }
`)

type EventOfGrant = NonNullable<GrantQuery['grant']>['event']
type AllTerms = NonNullable<GrantQuery['grant']>['allTerms']

/** A grant: its state, its terms, any proposed change, and the viewer's actions. */
export function GrantPage({ id }: { id: string }) {
  const list = useList()
  const { t } = useLingui()
  const when = useWhen()
  const { data, error, refetch } = useQuery(OneGrant, { variables: { id }, fetchPolicy: 'cache-and-network' })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  // An institute may require a second factor before its members can see even its grants.
  if (!data.grant)
    return (
      <SecondFactorGate>
        <Unavailable kind="unknown" signedIn={data.viewer !== null} />
      </SecondFactorGate>
    )
  const { event, allTerms } = data.grant
  const grant = readFragment(GrantFacts, data.grant)
  const { host, partner } = grant
  return (
    <Page title={list([host.name, partner.name])}>
      <p className="mt-1 text-ink-2">
        {event.event ? (
          <Trans id="grants.grant-on">
            Grant for{' '}
            <Link to={paths.event(event.slug)} className="underline decoration-line-strong underline-offset-4">
              {event.title}
            </Link>
          </Trans>
        ) : (
          <Trans id="grants.grant-for">Grant for {event.title}</Trans>
        )}
        <span className="block text-13">
          {t(kindWords[event.kind])}
          {' · '}
          {isDated(event.undecidedDates) ? (
            <time dateTime={event.startsAt}>
              {when({ at: event.startsAt, until: event.endsAt, zone: event.zone, as: 'dates' })}
            </time>
          ) : (
            <UndecidedDate />
          )}
        </span>
        {event.event?.viewerCan.seeGrants && (
          <span className="block text-13">
            <Link
              to={paths.manage(event.slug, 'partners')}
              className="underline decoration-line-strong underline-offset-4"
            >
              <Trans id="grants.all-partners-of-event">All event partners</Trans>
            </Link>
          </span>
        )}
      </p>
      <GrantStanding grant={grant} event={event} />
      <GrantActions grant={grant} event={event} onRefetch={() => refetch()} />
      <Terms grant={grant} event={event} all={allTerms} />
      <GrantHistory grant={grant} />
    </Page>
  )
}

function TermsTitle({ isOver, isChange }: { isOver: boolean; isChange: boolean }) {
  if (isOver) return <Trans id="grants.terms">The terms</Trans>
  return isChange ? (
    <Trans id="grants.what-is-proposed-in-words">Proposed terms, in words</Trans>
  ) : (
    <Trans id="grants.in-words">In words</Trans>
  )
}

/** The terms in force, the proposed ones, the last effective ones, and the other side's terms that a first proposal answers. */
function termsToShow({ agreed, proposed }: GrantFactsFragment, all: AllTerms) {
  const now = agreed && termsInWords(agreed)
  const next = proposed && termsInWords(proposed)
  const last = all.at(-1)
  // Terms of a grant that has ended, or that were never agreed to.
  const standing = now ?? (!next && last ? termsInWords(last) : null)
  const answered =
    !now && proposed
      ? all.findLast(({ number, proposedBy }) => number < proposed.number && proposedBy !== proposed.proposedBy)
      : undefined
  return { now, next, standing, answered: answered ? termsInWords(answered) : null }
}

/** `all`: all terms ever proposed, oldest first. */
function Terms({ grant, event: { zone }, all }: { grant: GrantFactsFragment; event: EventOfGrant; all: AllTerms }) {
  const sentences = useTermsSentences()
  const sides = sidesOf(grant)
  const { now, next, standing, answered } = termsToShow(grant, all)
  const shown = next ?? standing
  const isOver = !now && !next
  const before = answered &&
    sides && {
      title: <Trans id="grants.proposed-before-by">Previously proposed by {sides.asked.name}</Trans>,
      terms: answered,
    }
  return (
    <>
      {shown && (
        <section className="mt-8 max-w-[52rem]">
          <h2 className="text-20">
            <TermsTitle isOver={isOver} isChange={next !== null && now !== null} />
          </h2>
          <ul
            className={`mt-2 grid gap-1 border-s-2 ps-4 ${isOver ? 'border-line-strong text-ink-2' : 'border-accent'}`}
          >
            {sentences(shown, { partner: grant.partner.name, zone }).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="mt-8">
        <h2 className="mb-3 text-20">
          {next && (now || answered) ? (
            <Trans id="grants.side-by-side">Side by side</Trans>
          ) : (
            <Trans id="grants.point-by-point">Point by point</Trans>
          )}
        </h2>
        <TermsCompared
          zone={zone}
          now={before ?? (standing && { title: <Trans id="grants.in-force">In force</Trans>, terms: standing })}
          proposed={
            next && sides
              ? { title: <Trans id="grants.proposed-by">Proposed by {sides.requester.name}</Trans>, terms: next }
              : null
          }
        />
      </section>
    </>
  )
}
