import { Trans } from '@lingui/react/macro'
import { useLocation, useRouter, useSearch } from 'wouter'
import { inLanguage, languageOfPath } from '../kernel/language.ts'
import { paths } from '../kernel/routes.ts'
import { SignInByLink } from './SignInDoor.tsx'
import { useSubmitted } from './submitted.ts'

export default function SignInPage() {
  const [, navigate] = useLocation()
  const { base } = useRouter()
  const search = useSearch()
  const wanted = new URLSearchParams(search).get('next')
  const submitted = useSubmitted()
  const next = base + (wanted && /^\/(?![/\\])/.test(wanted) ? wanted : paths.myRegistrations())
  return (
    <SignInByLink
      key={search}
      submitted={submitted}
      title={<Trans id="common.sign-in">Sign in</Trans>}
      press={<Trans id="common.sign-in">Sign in</Trans>}
      explanation={
        <Trans id="people.we-send-link-and-code">We’ll email you a link and a code. Use either one to sign in.</Trans>
      }
      next={next}
      // An emailed path may lack the language prefix.
      onSignedIn={(to) => navigate(`~${inLanguage(languageOfPath(base), to)}`)}
    />
  )
}
