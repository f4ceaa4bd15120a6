import { Trans } from '@lingui/react/macro'
import { Link, useLocation, useRoute, useRouter } from 'wouter'
import { paths, patterns } from '../../kernel/routes.ts'
import { Button, ButtonLink } from '../Button.tsx'
import { PageTitle } from '../PageTitle.tsx'

type Unavailability =
  | { kind: 'unknown' | 'not-allowed'; signedIn: boolean; framed?: boolean }
  | { kind: 'unreachable'; onRetry: () => void }

/** Says why a staff page isn't shown and what helps. `framed`: beside the rail, which provides navigation. */
export function Unavailable(props: Unavailability) {
  const { base } = useRouter()
  const [path] = useLocation()
  const [inWorkspace] = useRoute(patterns.manage)
  const framed = 'framed' in props && props.framed
  return (
    <div className={framed ? 'px-4 pt-8 pb-16 md:px-6' : 'mx-auto max-w-page px-5 py-16 sm:px-8'}>
      {inWorkspace && !framed && (
        <p className="-mt-8 mb-10">
          <Link to={paths.events()} className="font-medium font-serif text-20">
            Plenaria
          </Link>
        </p>
      )}
      <PageTitle className={framed ? 'text-25' : 'text-32'}>
        {props.kind === 'unknown' && (
          <Trans id="ui.this-event-doesnt-exist-or">This event doesn’t exist, or you don’t have access to it</Trans>
        )}
        {props.kind === 'not-allowed' && (
          <Trans id="ui.this-page-is-for-people">This page is for the people who run the event</Trans>
        )}
        {props.kind === 'unreachable' && <Trans id="ui.we-couldnt-load-event">We couldn’t load the event</Trans>}
      </PageTitle>
      <p className="mt-4 max-w-measure text-ink-2">
        {props.kind === 'unreachable' ? (
          <Trans id="ui.connection-lost">Connection lost. Everything you’ve sent is safe.</Trans>
        ) : props.signedIn ? (
          <Trans id="ui.you-are-signed-in-but">
            You’re signed in, but your role and any grants don’t cover this page. Ask the organisers at the host
            institute for access.
          </Trans>
        ) : (
          <Trans id="ui.you-are-not-signed-in">
            You’re not signed in. If you help run the event, sign in with the address your institute has for you.
          </Trans>
        )}
      </p>
      <div className="mt-6">
        {props.kind === 'unreachable' ? (
          <Button onClick={props.onRetry}>
            <Trans id="common.try-again">Try again</Trans>
          </Button>
        ) : props.signedIn ? (
          <ButtonLink kind="secondary" to={paths.events()}>
            <Trans id="common.see-all-events">See all events</Trans>
          </ButtonLink>
        ) : (
          <ButtonLink to={paths.signIn(base + path)}>
            <Trans id="common.sign-in">Sign in</Trans>
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
