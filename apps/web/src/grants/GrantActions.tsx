import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { GrantFactsFragment } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { SecondFactorLink, useSecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { toast } from '../ui/Toast.tsx'
import { type Answer, AnswerDialog } from './AnswerDialog.tsx'
import { EndGrantDialog } from './EndGrantDialog.tsx'
import { sidesOf } from './grantFacts.ts'

const AnswerGrant = graphql(`
  mutation AnswerGrant($input: AnswerGrantInput!) {
    answerGrant(input: $input) {
      __typename
      ... on GrantAnswered {
        grant {
          id
          ...GrantFacts
        }
      }
      ... on InvalidInput {
        fields {
          path
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface GrantActionsProps {
  grant: GrantFactsFragment
  event: { slug: string }
  onRefetch: () => void
}

/** Actions on a grant, each with a confirmation. A proposal is declined or withdrawn, not ended. */
export function GrantActions({ grant, event, onRefetch }: GrantActionsProps) {
  const { id, version, state, viewerCan, partner, reservedSeats } = grant
  const { t } = useLingui()
  const sides = sidesOf(grant)
  const gate = useSecondFactorGate()
  const [asking, setAsking] = useState<Answer | 'END' | null>(null)
  const [refused, setRefused] = useState<Refused | null>()
  const [answerGrant, { loading }] = useMutation(AnswerGrant, {
    refetchQueries: ['PartnersOfEvent', 'StaffEvent', 'MyRegistrations'],
  })
  const isOver = state === 'DECLINED' || state === 'ENDED'

  /** Errors in terms that became outdated while pending; this page has no form to fix them in. */
  const outdated = (fields: readonly { path: string }[]): string =>
    fields.some(({ path }) => path.startsWith('terms.scope'))
      ? t({
          id: 'grants.these-terms-name-group-or',
          message:
            'These terms name a group or session that no longer exists, so they can’t be accepted. Make a counter-proposal without it.',
        })
      : t({
          id: 'grants.date-on-which-these-terms',
          message:
            'These terms end on a date in the past, so they can’t be accepted. Make a counter-proposal with another date.',
        })

  async function answer(given: Answer) {
    setRefused(undefined)
    const input = { grantId: id, version, accept: given === 'ACCEPT' }
    const response = await answerGrant({ variables: { input } }).catch(() => null)
    const result = response?.data?.answerGrant
    setAsking(null)
    if (result?.__typename === 'InvalidInput') return setRefused({ ...result, message: outdated(result.fields) })
    if (result?.__typename === 'ActionPlanned') return
    if (result?.__typename !== 'GrantAnswered') return setRefused(result ?? null)
    if (given === 'ACCEPT')
      toast(<Trans id="grants.accepted-terms-are-in-force">Terms accepted. They are now in force.</Trans>)
    else if (given === 'DECLINE') toast(<Trans id="grants.proposal-is-declined">Proposal declined</Trans>)
    else toast(<Trans id="grants.proposal-withdrawn">Proposal withdrawn</Trans>)
  }

  return (
    <div className="mt-4 grid gap-4">
      {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onRefetch} />}
      {!isOver && gate.state === 'closed' && (
        <div className="flex flex-wrap items-center gap-4">
          <p className="text-ink-2">
            <Trans id="grants.to-answer-propose-or-end">
              To answer, make or withdraw a proposal, or to end the grant, complete your second step first.
            </Trans>
          </p>
          <SecondFactorLink kind="secondary" />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-3 empty:hidden">
        {viewerCan.answer && (
          <>
            <Button onClick={() => setAsking('ACCEPT')}>
              <Trans id="grants.accept-these-terms-2">Accept these terms</Trans>
            </Button>
            <Button kind="secondary" onClick={() => setAsking('DECLINE')}>
              <Trans id="common.decline">Decline</Trans>
            </Button>
          </>
        )}
        {viewerCan.propose && (
          <ButtonLink kind="secondary" to={paths.manage(event.slug, `partners/${id}/terms`)}>
            {viewerCan.answer ? (
              <Trans id="grants.make-counter-proposal">Make a counter-proposal</Trans>
            ) : (
              <Trans id="grants.propose-other-terms">Propose different terms</Trans>
            )}
          </ButtonLink>
        )}
        {viewerCan.withdrawProposal && (
          <Button kind="secondary" onClick={() => setAsking('TAKE_BACK')}>
            <Trans id="grants.withdraw-proposal-2">Withdraw proposal</Trans>
          </Button>
        )}
        {viewerCan.end && state === 'ENDED' && (
          <Button kind="secondary" onClick={() => setAsking('END')}>
            <Plural
              id="grants.release-reserved-seats"
              value={reservedSeats}
              one="Release # reserved seat"
              other="Release # reserved seats"
            />
          </Button>
        )}
        {viewerCan.end && state === 'AGREED' && (
          <Button kind="quiet" className="text-fault" onClick={() => setAsking('END')}>
            <Trans id="grants.end-grant">End grant</Trans>
          </Button>
        )}
      </div>
      {asking === 'END' && <EndGrantDialog grant={grant} onClose={() => setAsking(null)} />}
      {asking && asking !== 'END' && (
        <AnswerDialog
          grantId={id}
          version={version}
          answer={asking}
          inForce={state === 'AGREED'}
          partner={partner.name}
          requester={sides?.requester.name ?? ''}
          busy={loading}
          onAnswer={() => answer(asking)}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  )
}
