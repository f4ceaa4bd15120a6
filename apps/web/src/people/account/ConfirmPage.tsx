import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { Redirect } from 'wouter'
import { graphql } from '../../__generated__/index.ts'
import { paths } from '../../kernel/routes.ts'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { useNext } from './next.ts'
import { knowsPasskeys } from './secondFactorRequests.ts'
import { useAskingForAll } from './useAskingForAll.ts'
import { useRenewed } from './useRenewed.ts'
import { Ways } from './Ways.tsx'

const FactorToShow = graphql(`
  query FactorToShow {
    viewer {
      email
      secondFactor {
        isSetUp
        isShown
        hasAuthenticator
        passkeys {
          id
        }
      }
      ...AskingForAll_Viewer
    }
  }
`)

const leadsToPeople = (next: string | null): boolean => next !== null && next !== paths.signIns()

/** Asks for the second factor, then returns. */
export function ConfirmPage() {
  const next = useNext()
  const { data, previousData, error, refetch } = useQuery(FactorToShow, { fetchPolicy: 'cache-and-network' })
  const shown = data ?? previousData
  const institutes = useAskingForAll(shown?.viewer)
  const renew = useRenewed()
  if (!shown) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  if (!shown.viewer) return <Redirect to={paths.signIn(paths.confirm(next ?? undefined))} replace />
  const { email, secondFactor } = shown.viewer
  if (!secondFactor.isSetUp) return <Redirect to={paths.account(next ?? undefined)} replace />
  if (secondFactor.isShown) return <Redirect to={next ?? paths.account()} replace />
  return (
    <div className="mx-auto max-w-page px-5 py-12 sm:px-8 sm:py-20">
      <div className="max-w-measure">
        <PageTitle>
          <Trans id="people.confirm-its-you">Confirm it’s you</Trans>
        </PageTitle>
        <p className="mt-4 text-20 text-ink-2">
          {next && institutes ? (
            <Trans id="people.events-run-by-require-second">
              Events run by {institutes} require a second step on every page, including drafts.
            </Trans>
          ) : leadsToPeople(next) ? (
            <Trans id="people.you-are-about-to-see">
              You’re about to see other people’s data. They trust that only you can read it, even if someone else gets
              into your email.
            </Trans>
          ) : (
            <Trans id="people.then-you-can-see-peoples">
              You can then see people’s data and change how you sign in.
            </Trans>
          )}
        </p>
        <Ways
          hasPasskey={secondFactor.passkeys.length > 0 && knowsPasskeys()}
          hasAuthenticator={secondFactor.hasAuthenticator}
          onShown={renew}
        />
        <p className="mt-12 border-line border-t pt-4 text-15 text-ink-2">
          <Trans id="people.signed-in-as-second-factor">
            Signed in as {email}. We ask for the second step again after 12 hours, and before some actions.
          </Trans>
        </p>
      </div>
    </div>
  )
}
