import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { use, useMemo, useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import type { GrantFactsFragment, GrantToChangeQuery, ProposeTermsInput } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { Restored } from '../events/edit/Restored.tsx'
import { paths } from '../kernel/routes.ts'
import { useKeptDraft } from '../kernel/useKeptDraft.ts'
import { useAnnounced } from '../planned/useAnnounced.tsx'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import { SecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Page } from '../ui/staff/Page.tsx'
import type { Refused } from '../ui/staff/RefusalNotice.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { toast } from '../ui/Toast.tsx'
import { useList } from '../ui/useList.ts'
import { PresentTime } from '../ui/When.tsx'
import { GrantFacts } from './grantFacts.ts'
import { TermsForm } from './terms/TermsForm.tsx'
import { TermsFacts } from './terms/terms.ts'
import { controlOf, draftOf, emptyTerms, termsInput } from './terms/termsDraft.ts'
import { partsNamed, partsOf, TermsEvent } from './terms/termsEvent.ts'

const GrantToChange = graphql(`
  query GrantToChange($id: ID!) {
    viewer {
      email
    }
    grant(id: $id) {
      id
      ...GrantFacts
      event {
        slug
        zone
        event {
          slug
          ...TermsEvent
        }
      }
    }
  }
`)

const ProposeTerms = graphql(`
  mutation ProposeTerms($input: ProposeTermsInput!) {
    proposeTerms(input: $input) {
      __typename
      ... on GrantProposed {
        grant {
          id
          ...GrantFacts
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Proposes other terms for a grant: a counter-proposal, or a change to the terms in force. */
export function CounterProposalPage({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(GrantToChange, { variables: { id }, fetchPolicy: 'cache-and-network' })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  if (!data.grant) return <Unavailable kind="unknown" signedIn={data.viewer !== null} />
  const grant = readFragment(GrantFacts, data.grant)
  const { event } = data.grant
  if (!grant.viewerCan.propose)
    return (
      <SecondFactorGate>
        <Redirect to={paths.manage(event.slug, `partners/${id}`)} replace />
      </SecondFactorGate>
    )
  return <Proposal key={grant.version} grant={grant} event={event} onRefetch={() => refetch()} />
}

function Proposal({
  grant,
  event,
  onRefetch,
}: {
  grant: GrantFactsFragment
  event: NonNullable<GrantToChangeQuery['grant']>['event']
  onRefetch: () => void
}) {
  const { slug, zone } = event
  const { id, version, host, partner } = grant
  const sides = useList()([host.name, partner.name])
  const now = use(PresentTime)()
  const [, navigate] = useLocation()
  const known = readFragment(TermsEvent, event.event)
  const terms = readFragment(TermsFacts, grant.proposed ?? grant.agreed)
  const start = useMemo(() => (terms ? draftOf(terms, zone) : emptyTerms), [terms, zone])
  const { draft, setDraft, restored, discard, forget } = useKeptDraft(`${id}.${version}.terms`, start)
  const [propose, { loading }] = useMutation(ProposeTerms, { refetchQueries: ['PartnersOfEvent'] })
  const { announce, dialog, busy } = useAnnounced()
  const { t } = useLingui()
  const [fieldProblems, setFieldProblems] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [answers, setAnswers] = useState(0)

  async function send() {
    setFieldProblems({})
    setRefused(undefined)
    const input = { grantId: id, version, terms: termsInput(draft, zone) }
    await announce({
      kind: 'PROPOSE_TERMS',
      args: { input },
      press: t({ id: 'grants.propose-terms', message: 'Propose terms' }),
      run: () => submit(input),
    })
  }

  async function submit(input: ProposeTermsInput) {
    const answer = await propose({ variables: { input } }).catch(() => null)
    const result = answer?.data?.proposeTerms
    if (result?.__typename === 'GrantProposed' || result?.__typename === 'ActionPlanned') {
      forget()
      if (result.__typename === 'GrantProposed')
        toast(<Trans id="grants.other-terms-are-proposed">New terms proposed</Trans>)
      return navigate(paths.manage(slug, `partners/${id}`))
    }
    setAnswers(answers + 1)
    if (result?.__typename === 'AllotmentTooLarge') setFieldProblems({ allotment: result.message })
    else if (result?.__typename === 'InvalidInput')
      setFieldProblems(problemsByControl(result.fields, (path) => controlOf(path, draft)))
    else setRefused(result ?? null)
  }

  return (
    <Page title={<Trans id="grants.propose-other-terms">Propose different terms</Trans>}>
      <p className="mt-1 max-w-measure text-ink-2">
        {grant.agreed ? (
          <Trans id="grants.for-grant-of-present-terms">
            For the grant between {sides}. The current terms apply until the other side accepts these.
          </Trans>
        ) : (
          <Trans id="grants.for-grant-of-these-terms">
            For the grant between {sides}. These terms replace the proposed ones.
          </Trans>
        )}
      </p>
      {dialog}
      {restored && <Restored onDiscard={discard} />}
      <TermsForm
        draft={draft}
        onChange={setDraft}
        event={known ? partsOf(known, partner.slug, now) : partsNamed(terms, zone)}
        partner={partner.name}
        serverFaults={fieldProblems}
        answers={answers}
        refused={refused}
        onRefetch={onRefetch}
        busy={loading || busy}
        sendLabel={<Trans id="grants.propose-these-terms">Propose these terms</Trans>}
        onSend={send}
      />
    </Page>
  )
}
