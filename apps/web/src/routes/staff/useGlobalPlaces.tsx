import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '../../__generated__/index.ts'
import { paths } from '../../kernel/routes.ts'
import { useSignOut } from '../../people/SignOut.tsx'
import { toast } from '../../ui/Toast.tsx'
import { useWhen } from '../../ui/When.tsx'
import type { Place } from './PlacePicker.tsx'

const MyPlaces = graphql(`
  query MyPlaces {
    viewer {
      email
      memberships {
        role
        institute {
          slug
          name
          viewerCan {
            manageWebhooks
            seeOutbox
          }
        }
      }
      events {
        slug
        title
        zone
        startsAt
        undecidedDates
      }
    }
  }
`)

/** The viewer's other events, each with its first day. */
export function useOtherEvents(slug: string | null): Place[] {
  const { t } = useLingui()
  const when = useWhen()
  const { data } = useQuery(MyPlaces)
  return (data?.viewer?.events ?? [])
    .filter((event) => event.slug !== slug)
    .map((event) => ({
      id: `event ${event.slug}`,
      to: paths.manage(event.slug),
      name: event.title,
      group: event.undecidedDates.includes('STARTS_AT')
        ? t({ id: 'common.draft', message: 'Draft' })
        : when({ at: event.startsAt, zone: event.zone, as: 'date' }),
    }))
}

/** Home, the viewer's institutes and account, and actions available on every page, as far as the viewer may use them. */
export function useGlobalPlaces(): Place[] {
  const { t } = useLingui()
  const signOut = useSignOut()
  const { data } = useQuery(MyPlaces)
  const memberships = data?.viewer?.memberships ?? []
  const mayCreate = memberships.some(({ role }) => role === 'OWNER' || role === 'ORGANISER')

  async function leave() {
    if (await signOut()) return
    toast(<Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>)
  }

  return [
    ...(memberships.length > 0
      ? [{ id: 'home', to: paths.home(), name: t({ id: 'routes.home', message: 'Home' }) }]
      : []),
    ...memberships.flatMap(({ institute: { slug, name, viewerCan } }) => [
      { id: `institute ${slug}`, to: paths.institute(slug), name },
      ...(viewerCan.seeOutbox
        ? [
            {
              id: `outbox ${slug}`,
              to: paths.instituteOutbox(slug),
              group: name,
              name: t({ id: 'messages.outbox', message: 'Outbox' }),
            },
          ]
        : []),
      ...(viewerCan.manageWebhooks
        ? [
            {
              id: `webhooks ${slug}`,
              to: paths.webhooks(slug),
              group: name,
              name: t({ id: 'common.webhooks', message: 'Webhooks' }),
            },
          ]
        : []),
    ]),
    ...(mayCreate
      ? [{ id: 'new event', to: paths.newEvent(), name: t({ id: 'common.new-event', message: 'New event' }) }]
      : []),
    { id: 'account', to: paths.account(), name: t({ id: 'common.my-account', message: 'My account' }) },
    { id: 'sign-ins', to: paths.signIns(), name: t({ id: 'people.sign-ins', message: 'Sign-ins' }) },
    {
      id: 'registrations',
      to: paths.myRegistrations(),
      name: t({ id: 'common.my-registrations', message: 'My registrations' }),
    },
    { id: 'sign out', to: () => void leave(), name: t({ id: 'common.sign-out', message: 'Sign out' }) },
  ]
}
