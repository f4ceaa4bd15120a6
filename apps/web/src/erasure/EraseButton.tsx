import { useMutation } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { graphql } from '../__generated__/index.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

const RequestErasure = graphql(`
  mutation RequestErasure($reference: String) {
    requestErasure(reference: $reference) {
      __typename
      ... on ErasureRequested {
        hours
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/**
 * Requests an email with a link that erases one registration, or (null) everything. Nothing is erased before that link is used.
 */
export function EraseButton({ reference, label }: { reference: string | null; label: ReactNode }) {
  const [request, { loading, data, error }] = useMutation(RequestErasure)
  const answer = data?.requestErasure
  const isSent = answer?.__typename === 'ErasureRequested'
  return (
    <div className="grid justify-items-start gap-4">
      <div role="status" className="my-2 w-full empty:hidden">
        {isSent && (
          <Notice tone="good" title={<Trans id="erasure.check-your-inbox">Check your inbox</Trans>}>
            <Trans id="erasure.we-sent-you-link-nothing">
              We sent you a link. Nothing is deleted until you open it and confirm. The link works for{' '}
              <Plural value={answer.hours} one="# hour" other="# hours" />.
            </Trans>
          </Notice>
        )}
        {answer && 'message' in answer && (
          <Notice tone="warning" title={<Trans id="common.nothing-was-changed">Nothing was changed</Trans>}>
            {answer.message}
          </Notice>
        )}
        {error && (
          <Notice
            tone="fault"
            title={
              <Trans id="common.server-didnt-respond-please-try">The server didn’t respond. Please try again.</Trans>
            }
          />
        )}
      </div>
      <Button
        kind={reference === null && !isSent ? 'grave' : 'secondary'}
        busy={loading}
        onClick={() => void request({ variables: { reference } }).catch(() => {})}
      >
        {isSent ? <Trans id="erasure.send-link-again">Send the link again</Trans> : label}
      </Button>
    </div>
  )
}
