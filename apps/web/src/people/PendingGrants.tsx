import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { When } from '../ui/When.tsx'

const PendingGrantsOfViewer = graphql(`
  fragment PendingGrants_Viewer on Viewer {
    pendingGrants {
      id
      state
      event {
        slug
        title
      }
      host {
        slug
        name
      }
      partner {
        slug
        name
      }
      proposed {
        number
        proposedBy
        proposedAt
      }
    }
    pendingCountersignRequests {
      id
      action
      requestedAt
      event {
        slug
        title
      }
      institute {
        slug
        name
      }
    }
  }
`)

/** Grants, decisions and reports awaiting one of the viewer's institutes; renders nothing if there are none. */
export function PendingGrants({ viewer }: { viewer: FragmentType<typeof PendingGrantsOfViewer> }) {
  const { pendingGrants, pendingCountersignRequests } = readFragment(PendingGrantsOfViewer, viewer)
  if (pendingGrants.length + pendingCountersignRequests.length === 0) return null
  return (
    <section className="mt-10 border-offered border-s-4 ps-5">
      <h2 className="text-20">
        <Trans id="people.waiting-for-your-answer">Waiting for your answer</Trans>
      </h2>
      <ul className="mt-2 grid gap-3">
        {pendingGrants.map(({ id, state, event, host, partner, proposed }) => {
          // The first terms propose the grant; later ones change what was agreed or proposed.
          const isFirst = state === 'PROPOSED' && proposed?.number === 1
          const page = paths.manage(event.slug, `partners/${id}`)
          const requester = proposed?.proposedBy === 'PARTNER' ? partner : host
          return (
            <li key={id}>
              {isFirst ? (
                <Trans id="people.proposes-grant-on">
                  {requester.name} proposes a grant for <TextLink to={page}>{event.title}</TextLink>
                </Trans>
              ) : (
                <Trans id="people.proposes-other-terms-for-grant">
                  {requester.name} proposes other terms for <TextLink to={page}>{event.title}</TextLink>
                </Trans>
              )}
              {proposed && (
                <span className="block text-15 text-ink-2">
                  <When at={proposed.proposedAt} as="date" />
                </span>
              )}
            </li>
          )
        })}
        {pendingCountersignRequests.map(({ id, action, requestedAt, event, institute }) => {
          const page = paths.manage(event.slug, 'countersign')
          return (
            <li key={id}>
              {action === 'PUBLISH_REPORT' ? (
                <Trans id="people.asks-you-to-agree-to">
                  {institute.name} asks you to agree to the report on <TextLink to={page}>{event.title}</TextLink>
                </Trans>
              ) : (
                <Trans id="people.asks-you-to-countersign-decision">
                  {institute.name} asks you to countersign a decision for <TextLink to={page}>{event.title}</TextLink>
                </Trans>
              )}
              <span className="block text-15 text-ink-2">
                <When at={requestedAt} as="date" />
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
