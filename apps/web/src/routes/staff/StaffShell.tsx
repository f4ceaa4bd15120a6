import '../../ui/staff/staff.css'
import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useLocation, useRoute } from 'wouter'
import { graphql } from '../../__generated__/index.ts'
import { paths, patterns } from '../../kernel/routes.ts'
import { useKeys } from '../../ui/staff/keys.ts'
import { GoAnywhere } from './GoAnywhere.tsx'
import { Rail, type RailGroup } from './Rail.tsx'
import { RailFoot } from './RailFoot.tsx'
import { StaffFrame } from './StaffFrame.tsx'

const StaffViewer = graphql(`
  query StaffViewer {
    viewer {
      email
      memberships {
        institute {
          slug
          name
          viewerCan {
            manageWebhooks
            seeOutbox
          }
        }
      }
    }
  }
`)

/** Shell of organisers' pages outside of any event: home, institutes, webhooks, the account. */
export function StaffShell({ children }: { children: ReactNode }) {
  const { t } = useLingui()
  const [path] = useLocation()
  const [isPerson] = useRoute(patterns.person)
  const [going, setGoing] = useState(false)
  const { data } = useQuery(StaffViewer)
  const institutes = (data?.viewer?.memberships ?? []).map(({ institute }) => institute)
  useKeys({ 'Mod k': () => setGoing(true), 'g g': () => setGoing(true) })

  const groups: RailGroup[] = data?.viewer
    ? [
        {
          id: 'home',
          name: null,
          items: institutes.length > 0 ? [{ to: paths.home(), name: t({ id: 'routes.home', message: 'Home' }) }] : [],
        },
        ...institutes.map(({ slug, name, viewerCan }) => ({
          id: slug,
          name,
          startsOpen: true,
          items: [
            {
              to: paths.institute(slug),
              name: t({ id: 'routes.institute-and-members', message: 'Institute and members' }),
            },
            ...(viewerCan.seeOutbox
              ? [{ to: paths.instituteOutbox(slug), name: t({ id: 'messages.outbox', message: 'Outbox' }) }]
              : []),
            ...(viewerCan.manageWebhooks
              ? [{ to: paths.webhooks(slug), name: t({ id: 'common.webhooks', message: 'Webhooks' }) }]
              : []),
          ],
        })),
        {
          id: 'account',
          name: t({ id: 'routes.account', message: 'Account' }),
          startsOpen: true,
          items: [
            { to: paths.account(), name: t({ id: 'common.my-account', message: 'My account' }) },
            { to: paths.signIns(), name: t({ id: 'people.sign-ins', message: 'Sign-ins' }) },
            { to: paths.myRegistrations(), name: t({ id: 'common.my-registrations', message: 'My registrations' }) },
          ],
        },
      ]
    : []
  const all = groups.flatMap(({ items }) => items)
  // A person's page is below their institute's path, but isn't one of its items.
  const current = isPerson ? undefined : all.filter(({ to }) => path === to || path.startsWith(`${to}/`)).at(-1)?.to
  return (
    <StaffFrame
      rail={(foot) => (
        <Rail
          label={t({ id: 'routes.workspace', message: 'Workspace' })}
          head={
            <button
              type="button"
              onClick={() => setGoing(true)}
              aria-keyshortcuts="g g"
              className="min-h-11 cursor-pointer text-start font-medium leading-5 underline-offset-4 hover:underline md:min-h-8 md:px-2"
            >
              <Trans id="routes.find-event">Find an event</Trans>
            </button>
          }
          groups={groups}
          current={current}
          foot={foot}
        />
      )}
      foot={<RailFoot institutes={null} />}
    >
      {children}
      {going && <GoAnywhere slug={null} groups={[]} onClose={() => setGoing(false)} />}
    </StaffFrame>
  )
}
