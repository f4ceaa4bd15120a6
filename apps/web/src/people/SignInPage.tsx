import { Trans } from '@lingui/react/macro'
import { useLocation, useRouter, useSearch } from 'wouter'
import { inLanguage, languageOfPath } from '../app/language.ts'
import { paths } from '../app/routes.ts'
import { SignInByLink } from './SignInDoor.tsx'

export default function SignInPage() {
  const [, navigate] = useLocation()
  const { base } = useRouter()
  const wanted = new URLSearchParams(useSearch()).get('next')
  const next = base + (wanted && /^\/(?![/\\])/.test(wanted) ? wanted : paths.myRegistrations())
  return (
    <SignInByLink
      title={<Trans>Sign in</Trans>}
      press={<Trans>Sign in</Trans>}
      explanation={<Trans>We send a link and a code to your address. Either signs you in.</Trans>}
      next={next}
      // A mail can lead to a page without saying in which language.
      onSignedIn={(to) => navigate(`~${inLanguage(languageOfPath(base), to)}`)}
    />
  )
}
