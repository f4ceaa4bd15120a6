import { Trans } from '@lingui/react/macro'
import { Link, Redirect } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { EventStateTag } from '../events/EventStateTag.tsx'
import { useQuery } from '../kernel/data.ts'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { When } from '../ui/When.tsx'
import { MyInstitutes } from './MyInstitutes.tsx'
import { PendingGrants } from './PendingGrants.tsx'
import { SignOut } from './SignOut.tsx'

const MyRegistrations = graphql(`
  query MyRegistrations {
    viewer {
      email
      registrations {
        reference
        state
        offerExpiresAt
        event {
          slug
          title
          state
          startsAt
          endsAt
          zone
        }
      }
      events {
        slug
        title
        state
        startsAt
      }
      memberships {
        role
        institute {
          slug
        }
      }
      ...PendingGrants_Viewer
      ...MyInstitutes_Viewer
    }
  }
`)

export default function MyRegistrationsPage() {
  const { data, error, refetch } = useQuery(MyRegistrations, { fetchPolicy: 'cache-and-network' })
  if (error && !data) return <LoadFailed again={refetch} />
  if (!data) return <PageSkeleton />
  if (!data.viewer) return <Redirect to={paths.signIn(paths.myRegistrations())} replace />
  const { email, registrations, events, memberships } = data.viewer
  const mayCreate = memberships.some(({ role }) => role === 'OWNER' || role === 'ORGANISER')

  return (
    <div className="mx-auto max-w-page px-5 py-12 sm:px-8 sm:py-16">
      <PageTitle>
        <Trans id="common.my-registrations">My registrations</Trans>
      </PageTitle>
      <p className="mt-3 flex flex-wrap items-baseline gap-x-5 text-ink-2">
        <Trans id="people.signed-in-as">Signed in as {email}</Trans>
        <TextLink to={paths.account()} className="text-15">
          <Trans id="common.my-account">My account</Trans>
        </TextLink>
        <TextLink to={paths.myData()} className="text-15">
          <Trans id="common.my-data">My data</Trans>
        </TextLink>
        <SignOut />
      </p>
      <PendingGrants viewer={data.viewer} />
      {registrations.length === 0 ? (
        <p className="mt-10 max-w-measure">
          <Trans id="people.you-have-not-registered-for">
            You haven’t registered for an event with this address.{' '}
            <TextLink to={paths.events()}>See what’s coming up</TextLink>.
          </Trans>
        </p>
      ) : (
        <ul className="mt-10 border-line border-t">
          {registrations.map(({ reference, state, offerExpiresAt, event }) => (
            <li key={reference} className="grid gap-x-8 gap-y-1 border-line border-b py-5 sm:grid-cols-[1fr_auto]">
              <div>
                <h2 className="text-20">
                  <Link
                    to={paths.registration(reference)}
                    className="decoration-1 decoration-accent underline-offset-4 hover:text-accent hover:underline"
                  >
                    {event.title}
                  </Link>
                  <EventStateTag state={event.state} />
                </h2>
                <p className="mt-1 flex flex-wrap gap-x-5 text-15 text-ink-2">
                  <span className="first-letter:uppercase">
                    <When at={event.startsAt} as="day" />
                  </span>
                  <span>
                    <Trans id="common.reference-reference">Reference {reference}</Trans>
                  </span>
                </p>
              </div>
              <div className="text-15 sm:text-end">
                <StateMark state={state} eventState={event.state} />
                {offerExpiresAt && (
                  <p className="text-ink-2">
                    <Trans id="people.take-it-by">
                      Accept it by <When at={offerExpiresAt} zone={event.zone} />
                    </Trans>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}

      {memberships.length > 0 && (
        <section className="mt-16">
          <h2 className="text-25">
            <Trans id="people.events-you-help-to-run">Events you help run</Trans>
          </h2>
          <ul className="mt-4 border-line border-t empty:hidden">
            {events.map(({ slug, title, startsAt, state }) => (
              <li key={slug} className="flex flex-wrap gap-x-4 border-line border-b py-3">
                <TextLink to={paths.manage(slug)} className="me-auto">
                  {title}
                </TextLink>
                <span className="text-15 text-ink-2">
                  {state === 'PUBLISHED' ? <When at={startsAt} as="date" /> : <EventStateTag state={state} />}
                </span>
              </li>
            ))}
          </ul>
          {mayCreate && (
            <p className="mt-5">
              <TextLink to={paths.newEvent()}>
                <Trans id="people.create-event">Create an event</Trans>
              </TextLink>
            </p>
          )}
        </section>
      )}
      <MyInstitutes viewer={data.viewer} />
    </div>
  )
}
