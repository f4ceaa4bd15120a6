import { Trans } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { useRouter, useSearch } from 'wouter'
import { paths } from '../kernel/routes.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'

/** Target of the unsubscribe link in news about an event: unsubscribes with one click, without signing in. */
export default function UnsubscribePage({ token }: { token: string }) {
  const { base } = useRouter()
  // Set after the form was submitted without JavaScript.
  const outcome = new URLSearchParams(useSearch()).get('outcome')
  const [state, setState] = useState<'asked' | 'busy' | 'stopped' | 'unknown' | 'broken'>(
    outcome === 'stopped' || outcome === 'unknown' ? outcome : 'asked',
  )

  async function stop(event: FormEvent) {
    event.preventDefault()
    if (state === 'busy') return
    setState('busy')
    const answer = await fetch(`/api/news/stop/${encodeURIComponent(token)}`, { method: 'POST' }).catch(() => null)
    if (answer?.ok) setState('stopped')
    else setState(answer?.status === 404 ? 'unknown' : 'broken')
  }

  return (
    <div className="mx-auto max-w-page px-5 py-12 sm:px-8 sm:py-20">
      <div className="max-w-measure">
        <PageTitle>
          <Trans id="mail.no-more-news-of-this">No more news about this event</Trans>
        </PageTitle>
        {state === 'stopped' ? (
          <div className="mt-6">
            <Notice
              tone="good"
              title={
                <Trans id="mail.youre-unsubscribed-from-news-about">
                  You’re unsubscribed from news about this event
                </Trans>
              }
            >
              <Trans id="mail.what-concerns-your-registration-itself">
                You’ll still hear about your registration itself: a seat, a deadline, a change of time.
              </Trans>
            </Notice>
          </div>
        ) : (
          <>
            <p className="mt-4 text-20 text-ink-2">
              <Trans id="mail.one-click-stops-these-emails">
                One click stops these emails. You’ll still hear about your registration itself: a seat, a deadline, a
                change of time.
              </Trans>
            </p>
            {(state === 'unknown' || state === 'broken') && (
              <div className="mt-6">
                <Notice
                  tone="fault"
                  title={
                    state === 'unknown' ? (
                      <Trans id="common.this-link-no-longer-opens">This link no longer works</Trans>
                    ) : (
                      <Trans id="mail.that-did-not-work-please">That didn’t work. Please try again.</Trans>
                    )
                  }
                />
              </div>
            )}
            <form
              method="post"
              action={base + paths.newsStop(token)}
              className="mt-8"
              onSubmit={(event) => void stop(event)}
            >
              <Button type="submit" busy={state === 'busy'} native>
                <Trans id="mail.stop-news-of-this-event">Unsubscribe from news about this event</Trans>
              </Button>
            </form>
          </>
        )}
      </div>
    </div>
  )
}
