import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { useQuery } from '../kernel/data.ts'
import { paths } from '../kernel/routes.ts'

export const SignedIn = graphql(`
  query SignedIn {
    viewer {
      email
      language
      memberships {
        role
      }
    }
  }
`)

/** Whether the viewer is a member of an institute; null while loading. Not queried, and false, unless `isAsked`. */
export function useIsMember(isAsked: boolean): boolean | null {
  const { data, loading } = useQuery(SignedIn, { skip: !isAsked })
  if (isAsked && loading && !data) return null
  return isAsked && (data?.viewer?.memberships.length ?? 0) > 0
}

export function AccountLink({ className }: { className: string }) {
  const { data, loading } = useQuery(SignedIn)
  if (loading && !data) return null
  return data?.viewer ? (
    <>
      {data.viewer.memberships.length > 0 ? (
        <Link to={paths.home()} className={`inline-block ${className}`}>
          <Trans id="routes.home">Home</Trans>
        </Link>
      ) : (
        <Link to={paths.myRegistrations()} className={`inline-block ${className}`}>
          <Trans id="common.my-registrations">My registrations</Trans>
        </Link>
      )}
      <Link to={paths.account()} className={`hidden sm:inline-block ${className}`}>
        <Trans id="common.my-account">My account</Trans>
      </Link>
    </>
  ) : (
    <Link to={paths.signIn()} className={`inline-block ${className}`}>
      <Trans id="common.sign-in">Sign in</Trans>
    </Link>
  )
}
