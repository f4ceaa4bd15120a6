import { useMutation, useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { UptakeToKeepQuery } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { languageOfLocale } from '../../kernel/language.ts'
import { paths } from '../../kernel/routes.ts'
import { TestToMyself } from '../../planned/TestToMyself.tsx'
import { TextLink } from '../../ui/Button.tsx'
import { SecondFactorGate } from '../../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { Nothing, Page } from '../../ui/staff/Page.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { toast } from '../../ui/Toast.tsx'
import { UptakeEntries } from '../entries.tsx'
import { findingChoices } from '../UptakeForm.tsx'
import { EnterUptake } from './EnterUptake.tsx'
import { PendingUptake } from './PendingUptake.tsx'
import { RemoveUptake } from './RemoveUptake.tsx'

const UptakeToKeep = graphql(`
  query UptakeToKeep($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      viewerCan {
        announceUptake
      }
      unannouncedUptake
      peopleToEmailForUptake
      pendingUptake {
        id
        ...PendingUptake_Entry
      }
      report {
        uptake {
          finding {
            id
            place
            texts {
              language
              text
            }
          }
          recommendations {
            id
            place
            texts {
              language
              text
            }
          }
          entries {
            id
            byRecipient
            ...UptakeEntries_Entry
          }
        }
      }
    }
  }
`)

const TellUptake = graphql(`
  mutation TellUptake($eventSlug: String!) {
    answer: announceUptake(eventSlug: $eventSlug) {
      __typename
      ... on UptakeAnnounced {
        peopleEmailed
      }
      ... on Refusal {
        message
      }
    }
  }
`)

type Event = NonNullable<UptakeToKeepQuery['event']>

/** Uptake for editors: confirm recipients' reports, record uptake, and notify participants. */
export function ManageUptakePage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(UptakeToKeep, { variables: { slug }, fetchPolicy: 'network-only' })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  if (!event?.pendingUptake)
    return (
      <SecondFactorGate>
        <Unavailable kind="not-allowed" signedIn={viewer !== null} framed />
      </SecondFactorGate>
    )
  const findings = event.report?.uptake ?? []
  return (
    <Page
      title={<Trans id="common.uptake">Uptake</Trans>}
      actions={
        findings.length > 0 && (
          <TextLink to={paths.uptake(slug)}>
            <Trans id="uptake.public-version">Public version</Trans>
          </TextLink>
        )
      }
    >
      {findings.length === 0 ? (
        <div className="mt-6">
          <Nothing title={<Trans id="uptake.no-report-is-published-yet">No report has been published yet</Trans>}>
            <Trans id="uptake.once-report-is-published-uptake">
              Once a report is published, the uptake of each finding is recorded here and shown on a public page.
            </Trans>
          </Nothing>
        </div>
      ) : (
        <SavedUptake event={event} onChange={() => void refetch()} />
      )}
    </Page>
  )
}

function SavedUptake({ event, onChange }: { event: Event; onChange: () => void }) {
  const [refused, setRefused] = useState<Refused | null>()
  const [tell, telling] = useMutation(TellUptake)
  const {
    slug,
    unannouncedUptake: unnotified,
    peopleToEmailForUptake: peopleToEmail,
    pendingUptake: pending,
    viewerCan,
  } = event
  const findings = event.report?.uptake ?? []
  const { i18n } = useLingui()
  const language = languageOfLocale(i18n.locale).api
  const choices = findingChoices(findings, language)
  const report = (answer: { __typename: string } | undefined, done: string) => {
    if (answer?.__typename === 'ActionPlanned') {
      setRefused(undefined)
      return true
    }
    if (answer?.__typename !== done) {
      setRefused(answer && 'message' in answer ? (answer as Refused) : null)
      return false
    }
    setRefused(undefined)
    onChange()
    return true
  }

  async function tellAll() {
    const answer = await tell({ variables: { eventSlug: slug } }).catch(() => null)
    const result = answer?.data?.answer
    if (report(result, 'UptakeAnnounced') && result?.__typename === 'UptakeAnnounced')
      toast(
        <Plural
          id="common.mails-are-on-their-way"
          value={result.peopleEmailed}
          one="# email is on its way"
          other="# emails are on their way"
        />,
      )
  }

  return (
    <div className="mt-4 grid gap-10">
      {refused !== undefined && <RefusalNotice refused={refused} />}
      {(pending?.length ?? 0) > 0 && (
        <section aria-labelledby="awaited-title">
          <h2 id="awaited-title" className="mb-4 text-20">
            <Trans id="uptake.recipients-say">Recipients’ answers</Trans>
          </h2>
          <ul className="grid gap-6">
            {pending?.map((entry) => (
              <li key={entry.id}>
                <PendingUptake entry={entry} findings={choices} onChange={onChange} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <EnterUptake slug={slug} findings={choices} onDone={onChange} />
      <PublicUptake findings={findings} onChange={onChange} />
      {viewerCan.announceUptake && (
        <section aria-labelledby="tell-title" className="grid max-w-measure justify-items-start gap-3">
          <h2 id="tell-title" className="text-20">
            <Trans id="uptake.tell-participants">Notify participants</Trans>
          </h2>
          <p className="text-ink-2">
            <Trans id="uptake.everybody-who-ever-registered-gets">
              Everyone who ever registered gets the same email, unless they unsubscribed from news about the event, so
              the email doesn’t reveal who took part. It links to the public page.
            </Trans>
          </p>
          <p role="status" className="text-13 text-ink-2">
            <Plural
              id="uptake.entries-havent-been-emailed-yet"
              value={unnotified ?? 0}
              _0="Everything that’s public has been emailed."
              one="# entry hasn’t been emailed yet."
              other="# entries haven’t been emailed yet."
            />
          </p>
          <div className="flex flex-wrap gap-3">
            <StaffButton disabled={!unnotified} busy={telling.loading} onClick={() => void tellAll()}>
              {peopleToEmail === null ? (
                <Trans id="uptake.send-emails">Send emails</Trans>
              ) : (
                <Plural id="uptake.email-people" value={peopleToEmail} one="Email # person" other="Email # people" />
              )}
            </StaffButton>
            <TestToMyself action={{ kind: 'ANNOUNCE_UPTAKE', args: { eventSlug: slug } }} disabled={!unnotified} />
          </div>
        </section>
      )}
    </div>
  )
}

interface PublicProps {
  findings: NonNullable<Event['report']>['uptake']
  onChange: () => void
}

/** What everybody reads, by finding. */
function PublicUptake({ findings, onChange }: PublicProps) {
  const [removing, setRemoving] = useState<{ id: string; body: string; byRecipient: boolean } | null>(null)
  return (
    <>
      <section aria-labelledby="public-title">
        <h2 id="public-title" className="mb-4 text-20">
          <Trans id="uptake.public">Public</Trans>
        </h2>
        <ul className="grid gap-6">
          {findings
            .filter(({ entries }) => entries.length > 0)
            .map(({ finding, recommendations, entries }) => (
              <li key={finding.id}>
                <p className="mb-2 text-13 text-ink-2">
                  <Trans id="uptake.of-finding">For finding {finding.place}</Trans>
                </p>
                <UptakeEntries
                  entries={entries}
                  recommendations={recommendations}
                  actions={(id, body) => (
                    <StaffButton
                      kind="bare"
                      onClick={() =>
                        setRemoving({
                          id,
                          body,
                          byRecipient: entries.some((entry) => entry.id === id && entry.byRecipient),
                        })
                      }
                    >
                      <Trans id="uptake.remove">Remove</Trans>
                    </StaffButton>
                  )}
                />
              </li>
            ))}
        </ul>
        {findings.every(({ entries }) => entries.length === 0) && (
          <p className="text-ink-2">
            <Trans id="uptake.nothing-is-known-yet">Nothing yet.</Trans>
          </p>
        )}
      </section>
      {removing && (
        <RemoveUptake
          id={removing.id}
          body={removing.body}
          byRecipient={removing.byRecipient}
          onClose={() => setRemoving(null)}
          onDone={onChange}
        />
      )}
    </>
  )
}
