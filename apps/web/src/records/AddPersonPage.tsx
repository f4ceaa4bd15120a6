import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useLocation, useSearchParams } from 'wouter'
import { graphql, readFragment } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { AskedQuestion } from '../registering/form/rest/QuestionFields.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { AddPersonForm } from './AddPersonForm.tsx'

const EventToAddTo = graphql(`
  query EventToAddTo($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      groups {
        key
        name
      }
      questions {
        ...AskedQuestion
      }
      sessions {
        id
        title
        viewerCan {
          checkIn
        }
      }
      viewerCan {
        addPeople
      }
    }
  }
`)

/** Registers someone who asked an organiser; if the URL names a session, also checks them in at its door. */
export function AddPersonPage({ slug }: { slug: string }) {
  const [, navigate] = useLocation()
  const [search] = useSearchParams()
  const { data, error, refetch } = useQuery(EventToAddTo, { variables: { slug }, fetchPolicy: 'network-only' })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { viewer, event } = data
  if (!event?.viewerCan.addPeople) return <Unavailable kind="not-allowed" signedIn={viewer !== null} framed />
  const session = event.sessions.find(({ id, viewerCan }) => id === search.get('session') && viewerCan.checkIn)
  return (
    <Page
      title={
        session ? (
          <Trans id="attendance.register-a-walk-in">Register a walk-in</Trans>
        ) : (
          <Trans id="records.add-person">Add a person</Trans>
        )
      }
    >
      {session && (
        <p className="mt-2 max-w-measure">
          <Trans id="records.gets-a-free-seat">
            The person gets a free seat now and is checked in to “{session.title}”. If no seat is free, they aren’t
            registered.
          </Trans>
        </p>
      )}
      <p className="mt-2 max-w-measure text-15 text-ink-2">
        <Trans id="records.only-on-request">
          Only for people who asked you to register them. They get an email that says so, and can change, withdraw or
          delete their registration. You can’t consent on their behalf. Only they can do that.
        </Trans>
      </p>
      <AddPersonForm
        slug={slug}
        groups={event.groups}
        questions={readFragment(AskedQuestion, event.questions)}
        checkInTo={session?.id ?? null}
        onAdded={() => navigate(paths.manage(slug, session ? 'check-in' : 'registrations'))}
      />
    </Page>
  )
}
