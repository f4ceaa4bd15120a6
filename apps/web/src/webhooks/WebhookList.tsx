import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { When } from '../ui/When.tsx'
import { kindNames, stateNames } from './webhookWords.ts'

const WebhookListInstitute = graphql(`
  fragment WebhookList_Institute on Institute {
    slug
    webhooks {
      id
      url
      kinds
      state
      failingSince
      event {
        slug
        title
      }
    }
  }
`)

/** The webhooks of an institute, oldest first. */
export function WebhookList({ institute: masked }: { institute: FragmentType<typeof WebhookListInstitute> }) {
  const { t } = useLingui()
  const { slug, webhooks } = readFragment(WebhookListInstitute, masked)
  return (
    <ul className="border-line-strong border-t">
      {webhooks.map(({ id, url, kinds, state, failingSince, event }) => (
        <li key={id} className="grid gap-x-6 gap-y-1 border-line border-b py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
          <div className="min-w-0">
            <Link
              to={paths.webhooks(slug, id)}
              className="font-medium underline decoration-line-strong underline-offset-4 [overflow-wrap:anywhere] hover:decoration-ink"
            >
              {url}
            </Link>
            <p className="text-13 text-ink-2">
              {event ? event.title : <Trans id="common.all-its-events-inline">all the institute’s events</Trans>}
            </p>
            <p className="text-13 text-ink-2">{kinds.map((kind) => t(kindNames[kind])).join(' · ')}</p>
          </div>
          <p className={`text-13 ${state === 'STOPPED' ? 'text-fault' : 'text-ink-2'}`}>
            {state === 'ACTIVE' && failingSince ? (
              <Trans id="webhooks.fails-since">
                Failing since <When at={failingSince} as="moment" />
              </Trans>
            ) : (
              t(stateNames[state])
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
