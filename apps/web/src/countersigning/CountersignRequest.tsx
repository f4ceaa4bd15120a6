import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { CountersignFactsFragment, CountersignState } from '../__generated__/graphql.ts'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { useMoments } from '../ui/staff/moments.ts'
import { useList } from '../ui/useList.ts'
import { CountersignActions } from './CountersignActions.tsx'
import { countersignStates, voidCauses } from './countersignWords.ts'
import { RequestedDecisions } from './RequestedDecisions.tsx'

interface RequestProps {
  slug: string
  request: CountersignFactsFragment
}

/** A pending request: subject, requester, institutes that haven't answered, people affected, and the viewer's actions. */
export function WaitingRequest({ slug, request, onRefetch }: RequestProps & { onRefetch: () => void }) {
  const list = useList()
  const pending = list(request.pendingInstitutes.map(({ name }) => name))
  return (
    <article
      aria-labelledby={`request-${request.id}`}
      className={`border-s-4 ps-4 sm:ps-5 ${request.viewerCan.answer ? 'border-offered' : 'border-line-strong'}`}
    >
      <h2 id={`request-${request.id}`} className="text-20">
        <RequestTitle request={request} />
      </h2>
      <Asked request={request} />
      <p className="mt-1 font-medium">
        {request.viewerCan.answer ? (
          <Trans id="grants.waits-for-for-you-or">
            Waiting for {pending}. You or another organiser there can respond.
          </Trans>
        ) : (
          <Trans id="grants.waits-for">Waiting for {pending}.</Trans>
        )}
      </p>
      {request.reason && (
        <p className="mt-2 max-w-measure text-ink-2">
          <Trans id="grants.reason-given-to-person">Reason given to the person: “{request.reason}”</Trans>
        </p>
      )}
      {request.report && (
        <p className="mt-2">
          <TextLink to={paths.manage(slug, 'report')}>
            <Trans id="grants.read-version-as-it-would">
              Read version {request.report.number} as it would be published
            </Trans>
          </TextLink>
        </p>
      )}
      <Signatures request={request} />
      <RequestedDecisions slug={slug} request={request} />
      <CountersignActions request={request} onRefetch={onRefetch} />
    </article>
  )
}

const colours: Record<CountersignState, string> = {
  PENDING: 'text-offered',
  DONE: 'text-confirmed',
  REFUSED: 'text-declined',
  WITHDRAWN: 'text-withdrawn',
  VOID: 'text-lapsed',
}

export function SettledRequest({ request }: RequestProps) {
  const { t } = useLingui()
  const { short } = useMoments()
  const { state, voidReason, settledAt } = request
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-medium">
          <RequestTitle request={request} />
        </span>
        <span className={`font-medium text-13 ${colours[state]}`}>{t(countersignStates[state])}</span>
        {settledAt && (
          <time dateTime={settledAt} className="text-13 text-ink-3">
            {short(settledAt)}
          </time>
        )}
      </p>
      <Asked request={request} />
      {state === 'VOID' && (
        <p className="text-13 text-ink-2">
          {voidReason ? (
            t(voidCauses[voidReason])
          ) : (
            <Trans id="grants.this-can-be-requested-again">This can be requested again.</Trans>
          )}
        </p>
      )}
      <Signatures request={request} />
    </>
  )
}

function RequestTitle({ request: { action, count } }: { request: CountersignFactsFragment }): ReactNode {
  switch (action) {
    case 'RELEASE':
      return <Plural id="common.release-decisions" value={count} one="Release # decision" other="Release # decisions" />
    case 'DECLINE':
      return (
        <Plural
          id="common.decline-registrations"
          value={count}
          one="Decline # registration"
          other="Decline # registrations"
        />
      )
    case 'PUBLISH_REPORT':
      return <Trans id="common.publish-report">Publish the report</Trans>
    default:
      return action satisfies never
  }
}

function Asked({ request: { institute, requestedBy, requestedAt } }: { request: CountersignFactsFragment }) {
  const { short } = useMoments()
  return (
    <p className="text-13 text-ink-2 [overflow-wrap:anywhere]">
      <Trans id="grants.asked-by">
        Requested by {institute.name} ({requestedBy}), <time dateTime={requestedAt}>{short(requestedAt)}</time>
      </Trans>
    </p>
  )
}

function Signatures({ request: { signatures } }: { request: CountersignFactsFragment }) {
  const { short } = useMoments()
  if (signatures.length === 0) return null
  return (
    <ul className="mt-1 grid gap-0.5 text-13 text-ink-2">
      {signatures.map(({ institute, agreed, by, reason, at }) => (
        <li key={institute.slug} className="[overflow-wrap:anywhere]">
          {agreed ? (
            <Trans id="grants.agreed">
              {institute.name} agreed ({by}), <time dateTime={at}>{short(at)}</time>
            </Trans>
          ) : (
            <Trans id="grants.refused">
              {institute.name} refused ({by}), <time dateTime={at}>{short(at)}</time>
            </Trans>
          )}
          {reason && (
            <span className="block text-ink">
              <Trans id="grants.reason">“{reason}”</Trans>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
