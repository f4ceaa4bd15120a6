import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import type { InstituteSettingsQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { SecurityEvents } from '../people/account/SecurityEvents.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { InstituteMark } from '../ui/InstituteMark.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { SecondFactorLink, useSecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { FormSection } from '../ui/staff/FormSection.tsx'
import { InstituteFacts } from './InstituteFacts.tsx'
import { InstituteLog } from './InstituteLog.tsx'
import { InstituteSeries } from './InstituteSeries.tsx'
import { Invitations } from './Invitations.tsx'
import { MarkField } from './MarkField.tsx'
import { Members } from './Members.tsx'

const InstituteSettings = graphql(`
  query InstituteSettings($slug: String!, $after: String) {
    viewer {
      email
    }
    institute(slug: $slug) {
      slug
      name
      markUrl
      version
      viewerCan {
        edit
        manageMembers
        manageWebhooks
        seeAudit
        seeOutbox
      }
      ...InstituteFacts_Institute
      ...InstituteSeries_Institute
      ...Members_Institute
      ...Invitations_Institute
      ...InstituteLog_Institute
      securityEvents {
        ...SecurityEvents_Event
      }
    }
  }
`)

/** An institute's own page: its profile, its members, and its audit log. */
export function InstitutePage({ slug }: { slug: string }) {
  const { data, error, refetch, fetchMore, loading } = useQuery(InstituteSettings, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  })
  if (!data) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  if (!data.institute) return <NoInstitute slug={slug} signedIn={data.viewer !== null} />
  return (
    <Settings
      institute={data.institute}
      onRefetch={() => refetch()}
      earlierBusy={loading}
      onEarlier={(after) => fetchMore({ variables: { after } })}
    />
  )
}

type Institute = NonNullable<InstituteSettingsQuery['institute']>

function Settings({
  institute,
  onRefetch,
  earlierBusy,
  onEarlier,
}: {
  institute: Institute
  onRefetch: () => void
  earlierBusy: boolean
  onEarlier: (after: string) => void
}) {
  const { slug, name, markUrl, version, viewerCan } = institute
  const gate = useSecondFactorGate()
  return (
    <div className="mx-auto max-w-page px-5 py-12 text-15 sm:px-8">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <InstituteMark markUrl={markUrl} size={48} />
        <PageTitle className="text-32">{name}</PageTitle>
      </div>
      {gate.state === 'closed' && (
        <div className="mt-6">
          <Notice
            title={<Trans id="institutes.you-see-part-of-this">You can see only part of this page</Trans>}
            action={<SecondFactorLink kind="secondary" />}
          >
            <Trans id="institutes.to-see-members-addresses-or">
              To see members’ addresses or change anything, confirm it’s you with your second step.
            </Trans>
          </Notice>
        </div>
      )}
      <div className="mt-6">
        <FormSection
          id="facts"
          title={<Trans id="institutes.institute">Institute details</Trans>}
          help={
            viewerCan.edit && (
              <Trans id="institutes.shown-on-every-event-institute">Shown on every event the institute runs.</Trans>
            )
          }
        >
          {viewerCan.edit && <MarkField slug={slug} markUrl={markUrl ?? null} onChanged={onRefetch} />}
          <InstituteFacts key={version} institute={institute} onRefetch={onRefetch} />
        </FormSection>
        {viewerCan.seeOutbox && (
          <FormSection
            id="emails"
            title={<Trans id="common.emails">Emails</Trans>}
            help={
              viewerCan.edit && (
                <Trans id="institutes.sender-name-reply-address-and">
                  Sender name, reply address and signature of emails about your events.
                </Trans>
              )
            }
          >
            <div className="flex flex-wrap gap-3">
              {viewerCan.edit && (
                <ButtonLink kind="secondary" to={paths.letterhead(slug)}>
                  <Trans id="letterhead.email-settings">Email settings</Trans>
                </ButtonLink>
              )}
              <ButtonLink kind="secondary" to={paths.instituteOutbox(slug)}>
                <Trans id="messages.outbox">Outbox</Trans>
              </ButtonLink>
            </div>
          </FormSection>
        )}
        <InstituteSeries institute={institute} />
        <Members institute={institute} />
        {viewerCan.manageMembers && <Invitations institute={institute} />}
        {viewerCan.manageWebhooks && (
          <FormSection
            id="webhooks"
            title={<Trans id="institutes.api-tokens-and-webhooks">API tokens and webhooks</Trans>}
            help={
              <Trans id="institutes.webhooks-notify-your-apps-as">
                Webhooks notify your apps as soon as something happens at your events.
              </Trans>
            }
          >
            <div>
              <ButtonLink kind="secondary" to={paths.webhooks(slug)}>
                <Trans id="common.webhooks">Webhooks</Trans>
              </ButtonLink>
            </div>
          </FormSection>
        )}
        {viewerCan.seeAudit && (
          <FormSection
            id="security"
            title={<Trans id="common.failed-attempts">Failed attempts</Trans>}
            help={
              <Trans id="institutes.wrong-codes-and-refused-actions">
                Wrong codes and refused actions in members’ accounts, kept for 90 days.
              </Trans>
            }
          >
            <SecurityEvents events={institute.securityEvents} namesAccounts />
          </FormSection>
        )}
        {viewerCan.seeAudit && <InstituteLog institute={institute} busy={earlierBusy} onEarlier={onEarlier} />}
      </div>
    </div>
  )
}

function NoInstitute({ slug, signedIn }: { slug: string; signedIn: boolean }) {
  return (
    <div className="mx-auto max-w-page px-5 py-16 sm:px-8">
      <PageTitle className="text-32">
        <Trans id="institutes.this-institute-doesnt-exist-or">
          This institute doesn’t exist, or you don’t have access to it
        </Trans>
      </PageTitle>
      <p className="mt-4 max-w-measure text-ink-2">
        {signedIn ? (
          <Trans id="institutes.only-members-of-institute-see">
            Only members of an institute can see this page. If you were invited, open the link in our email.
          </Trans>
        ) : (
          <Trans id="institutes.you-are-not-signed-in">
            You’re not signed in. Sign in with the address your institute has for you.
          </Trans>
        )}
      </p>
      {!signedIn && (
        <div className="mt-6">
          <ButtonLink to={paths.signIn(paths.institute(slug))}>
            <Trans id="common.sign-in">Sign in</Trans>
          </ButtonLink>
        </div>
      )}
    </div>
  )
}
