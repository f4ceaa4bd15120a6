import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { graphql } from '../../__generated__/index.ts'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { Nothing, Page } from '../../ui/staff/Page.tsx'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { AnswerList } from './AnswerList.tsx'
import { AskForm } from './AskForm.tsx'

const AskedAfterwards = graphql(`
  query AskedAfterwards($slug: String!, $after: String) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      viewerCan {
        askFollowUp
        seeRegistrations
      }
      followUp {
        version
      }
      ...AskForm_event
      ...AnswerList_event
    }
  }
`)

/** The follow-up survey and its answers. */
export function AskAfterwardsPage({ slug }: { slug: string }) {
  const { data, error, refetch, fetchMore } = useQuery(AskedAfterwards, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  if (!event?.viewerCan.askFollowUp && !event?.viewerCan.seeRegistrations)
    return <Unavailable kind="not-allowed" signedIn={viewer !== null} />
  const { followUp, viewerCan } = event
  return (
    <Page title={<Trans id="common.follow-up-survey">Follow-up survey</Trans>}>
      <p className="mt-1 max-w-measure text-13 text-ink-2">
        <Trans id="follow-ups.we-ask-only-people-who">
          We ask only people who were checked in at a session or joined one. They answer on their registration page.
          Answering is optional.
        </Trans>
      </p>
      {viewerCan.askFollowUp && <AskForm key={followUp?.version ?? 0} event={event} onChanged={() => void refetch()} />}
      {followUp && viewerCan.seeRegistrations && (
        <AnswerList event={event} onMore={(after) => fetchMore({ variables: { after } })} />
      )}
      {!followUp && !viewerCan.askFollowUp && (
        <div className="mt-6">
          <Nothing title={<Trans id="follow-ups.no-questions">No questions</Trans>}>
            <Trans id="follow-ups.once-host-asks-those-who">
              Once the host sends the survey to people who attended, their answers appear here.
            </Trans>
          </Nothing>
        </div>
      )}
    </Page>
  )
}
