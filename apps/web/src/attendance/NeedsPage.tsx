import './print.css'
import { useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useMemo } from 'react'
import type { NeedKind } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { Button, TextLink } from '../ui/Button.tsx'
import { SecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { useAnswerWords } from '../ui/useAnswerWords.ts'
import { formatLocale } from '../ui/When.tsx'
import { VisaLetter } from './VisaLetter.tsx'

const NeedsOfEvent = graphql(`
  query NeedsOfEvent($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      title
      groups {
        key
        submitted
      }
      needs {
        counts {
          question {
            key
            label
            need
          }
          option {
            key
            label
          }
          people
        }
      }
    }
  }
`)

const PeopleWithNeeds = graphql(`
  query PeopleWithNeeds($slug: String!, $kind: NeedKind!, $after: String) {
    event(slug: $slug) {
      slug
      questions {
        key
        kind
        label
        need
        options {
          key
          label
        }
      }
      needs {
        people(kind: $kind, first: 200, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            hasPreviousPage
            startCursor
            endCursor
          }
          edges {
            cursor
            node {
              reference
              name
              masked {
                field
                revealable
              }
              needs {
                questionKey
                values
              }
              visaLetter {
                issuedOn
                isInFormerName
              }
              visaLetterName
              viewerCan {
                issueVisaLetter
              }
            }
          }
        }
      }
    }
  }
`)

/**
 * Needs of people with confirmed seats: totals for the caterer, names for those preparing the day. Not cached, so that nothing
 * stays in the browser.
 */
export default function NeedsPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(NeedsOfEvent, { variables: { slug }, fetchPolicy: 'no-cache' })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  if (!event) return <Unavailable kind="unknown" signedIn={viewer !== null} />
  if (!event.needs)
    return (
      <SecondFactorGate>
        <Unavailable kind="not-allowed" signedIn={viewer !== null} />
      </SecondFactorGate>
    )
  const { counts } = event.needs
  const seesAll = event.groups.every(({ submitted }) => submitted !== null)
  return (
    <Page
      title={<Trans id="attendance.access-and-meals">Access and meals</Trans>}
      actions={
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-15 print:hidden">
          <TextLink to={paths.manage(slug, 'check-in')}>
            <Trans id="attendance.back-to-check-in">Back to check-in</Trans>
          </TextLink>
          {counts.length > 0 && (
            <Button kind="secondary" onClick={() => window.print()}>
              <Trans id="people.print">Print</Trans>
            </Button>
          )}
        </div>
      }
    >
      <p className="mt-2 max-w-measure text-ink-2">
        <Trans id="attendance.people-with-confirmed-seats-asked">
          People with confirmed seats have asked for the following. Share only what’s needed for each task: the numbers
          with the caterer, a name with the person helping.
        </Trans>
      </p>
      {!seesAll && (
        <p className="mt-2 max-w-measure">
          <Trans id="attendance.people-your-institute-can-see">
            Your institute can see only the people its grant covers and people who gave it access. Others may need
            something too: ask the host for the total numbers.
          </Trans>
        </p>
      )}
      {counts.length === 0 ? (
        <div className="mt-6">
          <Nothing
            title={
              seesAll ? (
                <Trans id="attendance.no-needs-yet">No one has asked for anything yet</Trans>
              ) : (
                <Trans id="attendance.no-needs-that-you-see">No one you can see has asked for anything yet</Trans>
              )
            }
          />
        </div>
      ) : (
        <div className="page-door mt-6 grid max-w-measure gap-10">
          <Needs
            slug={slug}
            kind="ACCESS"
            title={<Trans id="attendance.access">Access</Trans>}
            counts={counts.filter(({ question }) => question.need === 'ACCESS')}
          />
          <Needs
            slug={slug}
            kind="DIET"
            title={<Trans id="attendance.meals">Meals</Trans>}
            counts={counts.filter(({ question }) => question.need === 'DIET')}
          />
          <Needs
            slug={slug}
            kind="TRAVEL"
            title={<Trans id="attendance.visa-letters">Visa letters</Trans>}
            counts={counts.filter(({ question }) => question.need === 'TRAVEL' && question.key !== 'passport-name')}
          />
        </div>
      )}
    </Page>
  )
}

interface NeedsProps {
  slug: string
  kind: NeedKind
  title: ReactNode
  counts: readonly {
    question: { key: string; label: string }
    option?: { key: string; label: string } | null
    people: number
  }[]
}

function Needs({ slug, kind, title, counts }: NeedsProps) {
  if (counts.length === 0) return null
  const id = `needs-${kind}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-20">
        {title}
      </h2>
      <dl className="mt-3 border-line border-t">
        {counts.map(({ question, option, people }) => (
          <div
            key={`${question.key} ${option?.key ?? ''}`}
            className="flex items-baseline justify-between gap-x-4 border-line border-b py-1.5"
          >
            <dt className="min-w-0 [overflow-wrap:anywhere]">{option?.label ?? question.label}</dt>
            <dd className="font-medium tabular-nums">{people}</dd>
          </div>
        ))}
      </dl>
      <People slug={slug} kind={kind} />
    </section>
  )
}

function People({ slug, kind }: Pick<NeedsProps, 'slug' | 'kind'>) {
  const { i18n } = useLingui()
  const inWords = useAnswerWords()
  const { data, error, loading, refetch, fetchMore } = useQuery(PeopleWithNeeds, {
    variables: { slug, kind },
    fetchPolicy: 'no-cache',
  })
  const people = data?.event?.needs?.people
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(formatLocale(i18n.locale))
    const all = people?.edges.map(({ node }) => ({ ...node, shownName: node.name ?? node.reference })) ?? []
    return all.sort((one, other) => compare(one.shownName, other.shownName))
  }, [people, i18n.locale])
  if (!people) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : null
  const total = people.totalCount
  const asked = data.event?.questions.filter(({ need }) => need === kind) ?? []

  const more = () =>
    fetchMore({
      variables: { after: people.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => {
        const [known, added] = [before.event?.needs?.people, next.event?.needs?.people]
        if (!before.event || !known || !added) return before
        const all = { ...added, edges: [...known.edges, ...added.edges] }
        return { ...before, event: { ...before.event, needs: { ...before.event.needs, people: all } } }
      },
    })

  return (
    <>
      <h3 className="mt-5 text-15 text-ink-2">
        <Plural id="attendance.people" value={total} one="# person" other="# people" />
      </h3>
      <ul className="mt-1 border-line border-t">
        {sorted.map(({ reference, shownName, masked, needs, visaLetter, visaLetterName, viewerCan }) => (
          <li key={reference} className="break-inside-avoid border-line border-b py-2 [overflow-wrap:anywhere]">
            <bdi id={`name-${kind}-${reference}`} className="font-medium">
              {shownName}
            </bdi>
            {masked.some(({ field, revealable }) => field === 'PROTECTED_IDENTITY' && revealable) && (
              <p className="text-13 print:hidden">
                <TextLink to={`${paths.manage(slug, 'registrations')}?open=${reference}`}>
                  <Trans id="board.show-identity-reason-required">Show identity (reason required)</Trans>
                </TextLink>
              </p>
            )}
            {asked.map((question) => {
              const values = needs.find(({ questionKey }) => questionKey === question.key)?.values ?? []
              if (values.length === 0) return null
              return (
                <p key={question.key} dir="auto" className="whitespace-pre-line text-15 text-ink-2">
                  {question.options.length === 0 && `${question.label} `}
                  {values.map((value) => inWords(question, value)).join(' · ')}
                </p>
              )
            })}
            {kind === 'TRAVEL' && (
              <VisaLetter
                reference={reference}
                nameId={`name-${kind}-${reference}`}
                letter={visaLetter ?? null}
                nextName={visaLetterName ?? null}
                isIssuable={viewerCan.issueVisaLetter}
              />
            )}
          </li>
        ))}
      </ul>
      {people.pageInfo.hasNextPage && (
        <p className="mt-3 print:hidden">
          <StaffButton busy={loading} onClick={() => void more()}>
            <Trans id="common.show-more">Show more</Trans>
          </StaffButton>
        </p>
      )}
    </>
  )
}
