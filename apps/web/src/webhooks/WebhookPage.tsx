import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { FormSection } from '../ui/staff/FormSection.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { When } from '../ui/When.tsx'
import { Deliveries } from './Deliveries.tsx'
import { EditWebhook } from './EditWebhook.tsx'
import { WebhookActions } from './WebhookActions.tsx'
import { stateNames } from './webhookWords.ts'

const OneWebhook = graphql(`
  query OneWebhook($id: ID!, $after: String) {
    viewer {
      email
    }
    webhook(id: $id) {
      id
      url
      state
      stoppedAt
      failingSince
      version
      owner
      institute {
        slug
        name
      }
      event {
        slug
        title
      }
      ...EditWebhook_Webhook
      ...WebhookActions_Webhook
      ...Deliveries_Webhook
    }
  }
`)

/** A webhook: its status, its deliveries with their responses, and its settings. */
export function WebhookPage({ slug, id }: { slug: string; id: string }) {
  const { t } = useLingui()
  const { data, error, refetch, fetchMore, loading } = useQuery(OneWebhook, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  if (!data) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  const { viewer, webhook } = data
  if (!webhook) return <Unavailable kind="unknown" signedIn={viewer !== null} />
  const { url, state, stoppedAt, failingSince, version, owner, institute, event } = webhook
  return (
    <div className="mx-auto max-w-page px-5 py-12 text-15 sm:px-8">
      <p className="flex flex-wrap gap-x-2 text-13 text-ink-2">
        <Link to={paths.institute(slug)} className="underline underline-offset-4">
          {institute.name}
        </Link>
        <span aria-hidden>›</span>
        <Link to={paths.webhooks(slug)} className="underline underline-offset-4">
          <Trans id="common.webhooks">Webhooks</Trans>
        </Link>
      </p>
      <PageTitle className="mt-2 text-25 [overflow-wrap:anywhere]">{new URL(url).host}</PageTitle>
      <p className="mt-2 text-ink-2">
        {event ? event.title : <Trans id="webhooks.all-events-of">All events of {institute.name}</Trans>}
        {' · '}
        <Trans id="webhooks.limited-to-what-can-see">limited to what {owner} can see</Trans>
      </p>
      <p className={`mt-1 ${state === 'STOPPED' ? 'text-fault' : 'text-ink-2'}`}>
        {t(stateNames[state])}
        {stoppedAt && (
          <>
            {' · '}
            <When at={stoppedAt} as="moment" />
          </>
        )}
        {state === 'ACTIVE' && failingSince && (
          <>
            {' · '}
            <Trans id="webhooks.fails-since-inline">
              failing since <When at={failingSince} as="moment" />
            </Trans>
          </>
        )}
      </p>
      <WebhookActions webhook={webhook} slug={slug} onDone={() => refetch()} />
      <div className="mt-4">
        <Deliveries
          webhook={webhook}
          busy={loading}
          onRefetch={() => refetch()}
          onEarlier={(after) => fetchMore({ variables: { after } })}
        />
        <FormSection
          id="change"
          title={<Trans id="webhooks.webhook-settings">Webhook settings</Trans>}
          help={
            <Trans id="webhooks.once-you-save-this-webhook">
              Once you save this, the webhook sends only what you can see.
            </Trans>
          }
        >
          <EditWebhook key={version} webhook={webhook} onRefetch={() => refetch()} />
        </FormSection>
      </div>
    </div>
  )
}
