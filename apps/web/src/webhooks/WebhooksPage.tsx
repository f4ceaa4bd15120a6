import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Link } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { NewSecret } from '../tokens/NewSecret.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Nothing } from '../ui/staff/Page.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { CreateWebhook } from './CreateWebhook.tsx'
import { WebhookList } from './WebhookList.tsx'

const Webhooks = graphql(`
  query Webhooks($slug: String!) {
    viewer {
      email
      ...CreateWebhook_Viewer
    }
    institute(slug: $slug) {
      slug
      name
      viewerCan {
        manageWebhooks
      }
      webhooks {
        id
      }
      ...WebhookList_Institute
    }
  }
`)

/** Creates and manages an institute's webhooks. */
export function WebhooksPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(Webhooks, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  const [making, setMaking] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  if (!data) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  const { viewer, institute } = data
  if (!viewer || !institute?.viewerCan.manageWebhooks) {
    return <Unavailable kind="not-allowed" signedIn={viewer !== null} />
  }
  return (
    <div className="mx-auto max-w-page px-5 py-12 text-15 sm:px-8">
      <p className="text-13">
        <Link to={paths.institute(slug)} className="text-ink-2 underline underline-offset-4">
          {institute.name}
        </Link>
      </p>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <PageTitle className="text-32">
          <Trans id="common.webhooks">Webhooks</Trans>
        </PageTitle>
        {!making && institute.webhooks.length > 0 && (
          <StaffButton kind="primary" onClick={() => setMaking(true)}>
            <Trans id="webhooks.create-webhook">Create a webhook</Trans>
          </StaffButton>
        )}
      </div>
      <p className="mt-3 max-w-measure text-ink-2">
        <Trans id="webhooks.your-app-is-notified-as">
          Your app is notified as soon as something happens. Requests are signed and name the event and the reference,
          but contain no personal data. The app fetches the rest with a token. A webhook sends only what you can see,
          and stops when your access ends.
        </Trans>
      </p>
      <div className="mt-8 grid gap-8">
        {secret && <NewSecret secret={secret} onKept={() => setSecret(null)} />}
        {making && (
          <CreateWebhook
            slug={slug}
            viewer={viewer}
            onMade={(made) => {
              setSecret(made)
              setMaking(false)
            }}
            onLeave={() => setMaking(false)}
          />
        )}
        {institute.webhooks.length > 0 && <WebhookList institute={institute} />}
        {institute.webhooks.length === 0 && !making && (
          <Nothing
            title={<Trans id="webhooks.no-webhooks-yet">No webhooks yet</Trans>}
            action={
              <StaffButton kind="primary" onClick={() => setMaking(true)}>
                <Trans id="webhooks.create-webhook">Create a webhook</Trans>
              </StaffButton>
            }
          >
            <Trans id="webhooks.enter-your-apps-endpoint-url">
              Enter your app’s endpoint URL and choose the events to send.
            </Trans>
          </Nothing>
        )}
      </div>
    </div>
  )
}
