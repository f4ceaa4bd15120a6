import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { faultMessage } from '../kernel/serverFaults.ts'
import { notifySignedOut } from '../kernel/signedOut.ts'
import { forgetSent } from '../kernel/storedForms.ts'
import { stripToken, tokenInAddress } from '../people/signIn.ts'
import { Button, TextLink } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'

const ConfirmErasure = graphql(`
  mutation ConfirmErasure($token: String!) {
    confirmErasure(token: $token) {
      __typename
      ... on DataErased {
        isAccountKept
        proofs {
          id
          digest
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Target of the emailed link: opening it changes nothing, one click erases the data. */
export function ErasePage() {
  const [token] = useState(tokenInAddress)
  const [confirm, { data, loading, error, client }] = useMutation(ConfirmErasure)
  const answer = data?.confirmErasure

  async function erase() {
    const result = await confirm({ variables: { token: token ?? '' } }).catch(() => null)
    if (result?.data?.confirmErasure.__typename !== 'DataErased') return
    stripToken()
    forgetSent()
    notifySignedOut()
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage)) if (key.includes('draft')) storage.removeItem(key)
    }
    // Refetches the whole page for the current viewer.
    await client.resetStore().catch(() => {})
  }

  // The link no longer works, so the button is hidden.
  const refused = answer && 'message' in answer ? answer : null
  return (
    <div className="mx-auto max-w-page px-5 py-12 sm:px-8 sm:py-20">
      <div className="max-w-measure">
        {answer?.__typename === 'DataErased' ? (
          <>
            <PageTitle>
              <Trans id="erasure.your-data-was-erased">Your data was deleted</Trans>
            </PageTitle>
            <p className="mt-4 text-20 text-ink-2">
              <Trans id="erasure.remaining-records-are-anonymous-we">
                The remaining records are anonymous. We email you the proof and keep no copy of that email.
              </Trans>
            </p>
            <dl className="mt-6 grid gap-4 text-15">
              {answer.proofs.map(({ id, digest }) => (
                <div key={id}>
                  <dt className="text-ink-2">
                    <Trans id="erasure.proof">Proof {id}</Trans>
                  </dt>
                  <dd className="break-all">SHA-256 {digest}</dd>
                </div>
              ))}
            </dl>
            <p className="mt-8">
              <TextLink to={paths.events()}>
                <Trans id="erasure.see-upcoming-events">See upcoming events</Trans>
              </TextLink>
            </p>
          </>
        ) : (
          <>
            <PageTitle>
              <Trans id="erasure.erase-my-data">Delete my data</Trans>
            </PageTitle>
            {!refused && (
              <p className="mt-4 text-20 text-ink-2">
                <Trans id="erasure.one-click-deletes-what-we">
                  You asked us to delete what we hold about you. We’ll do this when you confirm. If you hold a seat, it
                  goes to the next person immediately. This can’t be undone.
                </Trans>
              </p>
            )}
            <div role="status" className="mt-6 empty:hidden">
              {refused && (
                <Notice tone="warning" title={<Trans id="erasure.nothing-was-erased">Nothing was deleted</Trans>}>
                  {refused.message}
                </Notice>
              )}
              {error && faultMessage(error) === null && (
                <Notice tone="fault" title={<Trans id="common.server-didnt-respond">The server didn’t respond</Trans>}>
                  <Trans id="common.we-cant-say-whether-it">
                    We don’t know whether that went through. You can safely try again.
                  </Trans>
                </Notice>
              )}
            </div>
            {refused ? (
              <p className="mt-8">
                <TextLink to={paths.myData()}>
                  <Trans id="common.my-data">My data</Trans>
                </TextLink>
              </p>
            ) : (
              <div className="mt-8 flex flex-wrap items-center gap-5">
                <Button kind="grave" busy={loading} onClick={() => void erase()}>
                  <Trans id="erasure.erase-it-now">Delete my data now</Trans>
                </Button>
                <TextLink to={paths.events()}>
                  <Trans id="erasure.keep-my-data">Keep my data</Trans>
                </TextLink>
              </div>
            )}
          </>
        )}
      </div>
    </div>
  )
}
