import { Trans } from '@lingui/react/macro'
import { useLocation, useRouter, useSearch } from 'wouter'
import { paths } from '../app/routes.ts'
import { SignInDoor } from './SignInDoor.tsx'

export default function SignInPage() {
  const [, navigate] = useLocation()
  const { base } = useRouter()
  const wanted = new URLSearchParams(useSearch()).get('next')
  const next = base + (wanted && /^\/(?![/\\])/.test(wanted) ? wanted : paths.myRegistrations())
  return (
    <SignInDoor
      title={<Trans>Sign in</Trans>}
      press={<Trans>Sign in</Trans>}
      explanation={<Trans>We send a link to your address. Open it, and you are signed in.</Trans>}
      next={next}
      onSignedIn={(to) => navigate(`~${to}`)}
    />
  )
}
