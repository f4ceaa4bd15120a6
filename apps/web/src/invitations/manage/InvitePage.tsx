import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { graphql, readFragment } from '../../__generated__/index.ts'
import { FileChoice } from '../../exchange/FileChoice.tsx'
import { paths } from '../../kernel/routes.ts'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { FormSection } from '../../ui/staff/FormSection.tsx'
import { Page } from '../../ui/staff/Page.tsx'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { InvitedTo } from './invitedTo.ts'
import { PeopleForm } from './PeopleForm.tsx'

const EventToInviteTo = graphql(`
  query EventToInviteTo($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      ...InvitedTo
    }
  }
`)

/** Invites people from a typed or pasted list, or from a file. */
export function InvitePage({ slug }: { slug: string }) {
  const [, navigate] = useLocation()
  const { data, error, refetch } = useQuery(EventToInviteTo, { variables: { slug } })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { viewer } = data
  const event = readFragment(InvitedTo, data.event)
  if (!event?.viewerCan.invite) return <Unavailable kind="not-allowed" signedIn={viewer !== null} framed />
  return (
    <Page title={<Trans id="common.invite-people">Invite people</Trans>}>
      <PeopleForm event={event} onInvited={() => navigate(paths.manage(slug, 'invitations'))} />
      <FormSection
        id="file"
        title={<Trans id="common.from-file">From a file</Trans>}
        help={
          <Trans id="invitations.for-long-lists-you-say">
            For long lists. You match the columns, and we check every row before anyone is invited.
          </Trans>
        }
      >
        <FileChoice slug={slug} purpose="INVITE" onRead={(id) => navigate(paths.manage(slug, `exchange/${id}`))} />
      </FormSection>
    </Page>
  )
}
