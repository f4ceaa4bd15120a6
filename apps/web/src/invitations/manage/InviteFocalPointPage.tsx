import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useLocation, useSearch } from 'wouter'
import { graphql, readFragment } from '../../__generated__/index.ts'
import { paths } from '../../kernel/routes.ts'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { Page } from '../../ui/staff/Page.tsx'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { FocalPointForm } from './FocalPointForm.tsx'
import { InvitedTo } from './invitedTo.ts'

const EventWithFocalPoints = graphql(`
  query EventWithFocalPoints($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      ...InvitedTo
      focalPoints {
        id
        organisation
        name
        email
        language
        places
        filled
        expiresAt
        note
        group {
          key
        }
      }
    }
  }
`)

/** Gives an organisation’s focal point places to fill, or (`?of=ID`) changes them. */
export function InviteFocalPointPage({ slug }: { slug: string }) {
  const [, navigate] = useLocation()
  const of = new URLSearchParams(useSearch()).get('of')
  const { data, error, refetch } = useQuery(EventWithFocalPoints, { variables: { slug }, fetchPolicy: 'network-only' })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { viewer } = data
  const event = readFragment(InvitedTo, data.event)
  if (!event?.viewerCan.invite) return <Unavailable kind="not-allowed" signedIn={viewer !== null} framed />
  const before = data.event?.focalPoints.find(({ id }) => id === of) ?? null
  return (
    <Page
      title={
        before ? (
          <Trans id="invitations.places-of">{before.organisation}’s places</Trans>
        ) : (
          <Trans id="invitations.give-places-to-focal-point">Give places to a focal point</Trans>
        )
      }
    >
      <FocalPointForm
        key={before?.id}
        event={event}
        before={before}
        onInvited={() => navigate(paths.manage(slug, 'invitations'))}
      />
    </Page>
  )
}
