import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import type { Deliveries_WebhookFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { FormSection } from '../ui/staff/FormSection.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { When } from '../ui/When.tsx'
import { deliveryStates, failureWords } from './webhookWords.ts'

const DeliveriesOfWebhook = graphql(`
  fragment Deliveries_Webhook on Webhook {
    id
    state
    deliveries(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        cursor
        node {
          id
          type
          reference
          at
          state
          attempts
          lastAttemptAt
          lastDuration
          lastStatus
          lastFailure
          nextAttemptAt
        }
      }
    }
  }
`)

const SendAgain = graphql(`
  mutation SendDeliveryAgain($id: ID!) {
    sendDeliveryAgain(id: $id) {
      __typename
      ... on WebhookDeliverySentAgain {
        delivery {
          id
          state
          attempts
          nextAttemptAt
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const atOnce = 20
/** Milliseconds between polls while a delivery is pending. */
const lookEvery = 3_000

type Delivery = Deliveries_WebhookFragment['deliveries']['edges'][number]['node']

/** Deliveries, newest first, with their responses. */
export function Deliveries({
  webhook: masked,
  busy,
  onRefetch,
  onEarlier,
}: {
  webhook: FragmentType<typeof DeliveriesOfWebhook>
  busy: boolean
  onRefetch: () => void
  onEarlier: (after: string) => void
}) {
  const { state, deliveries } = readFragment(DeliveriesOfWebhook, masked)
  const { edges, pageInfo } = deliveries
  const { hasNextPage, endCursor } = pageInfo
  const [refused, setRefused] = useState<Refused | null>()
  const isMoving = edges.length <= atOnce && edges.some(({ node }) => node.state === 'WAITING')
  useEffect(() => {
    if (!isMoving) return
    const timer = setInterval(onRefetch, lookEvery)
    return () => clearInterval(timer)
  }, [isMoving, onRefetch])
  return (
    <FormSection
      id="deliveries"
      title={<Trans id="webhooks.deliveries">Deliveries</Trans>}
      help={<Trans id="webhooks.for-30-days-with-answer">For 30 days, with the endpoint’s response.</Trans>}
    >
      {refused !== undefined && <RefusalNotice refused={refused} />}
      {edges.length === 0 ? (
        <p className="text-ink-3">
          <Trans id="webhooks.nothing-yet-test-shows-whether">
            Nothing yet. Send a test to see whether the endpoint responds.
          </Trans>
        </p>
      ) : (
        <ol className="border-line-strong border-t">
          {edges.map(({ node }) => (
            <Shown key={node.id} delivery={node} canRepeat={state === 'ACTIVE'} onRefused={setRefused} />
          ))}
        </ol>
      )}
      {hasNextPage && endCursor && (
        <p>
          <StaffButton busy={busy} onClick={() => onEarlier(endCursor)}>
            <Trans id="webhooks.load-earlier-ones">Load earlier deliveries</Trans>
          </StaffButton>
        </p>
      )}
    </FormSection>
  )
}

function Shown({
  delivery,
  canRepeat,
  onRefused,
}: {
  delivery: Delivery
  canRepeat: boolean
  onRefused: (refused: Refused | null | undefined) => void
}) {
  const { t } = useLingui()
  const { id, type, reference, at, state } = delivery
  const [sendAgain, { loading }] = useMutation(SendAgain)
  const isTest = type === 'webhook.test'

  async function again() {
    const answer = await sendAgain({ variables: { id } }).catch(() => null)
    const result = answer?.data?.sendDeliveryAgain
    onRefused(result?.__typename === 'WebhookDeliverySentAgain' ? undefined : (result ?? null))
  }

  return (
    <li className="grid gap-x-6 gap-y-1 border-line border-b py-2.5 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <code className="text-13 [overflow-wrap:anywhere]">{type}</code>
          {reference && <span className="text-13 text-ink-2">{reference}</span>}
          <span className="text-13 text-ink-3">
            <When at={at} as="moment" />
          </span>
        </p>
        <p className={`text-13 ${state === 'FAILED' ? 'text-fault' : 'text-ink-2'}`}>
          {t(deliveryStates[state])}
          <Answer delivery={delivery} />
        </p>
      </div>
      {(canRepeat || isTest) && state !== 'WITHHELD' && (
        <div>
          <StaffButton busy={loading} onClick={() => void again()}>
            <Trans id="common.send-again">Send again</Trans>
            <span className="sr-only">
              {' '}
              {type} {reference}
            </span>
          </StaffButton>
        </div>
      )}
    </li>
  )
}

function Answer({ delivery }: { delivery: Delivery }) {
  const { t } = useLingui()
  const { attempts, lastStatus, lastDuration, lastFailure, nextAttemptAt, state } = delivery
  return (
    <>
      {lastFailure && ` · ${t(failureWords[lastFailure])}`}
      {lastStatus !== null && ` · HTTP ${lastStatus}`}
      {lastDuration !== null && ` · ${lastDuration} ms`}
      {attempts > 1 && (
        <>
          {' · '}
          <Trans id="webhooks.attempts">{attempts} attempts</Trans>
        </>
      )}
      {state === 'WAITING' && nextAttemptAt && (
        <>
          {' · '}
          <Trans id="webhooks.next-attempt">
            next attempt <When at={nextAttemptAt} as="moment" />
          </Trans>
        </>
      )}
    </>
  )
}
