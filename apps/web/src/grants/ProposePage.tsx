import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { use, useState } from 'react'
import { useLocation } from 'wouter'
import type { ProposeGrantInput, TermsEventFragment } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { Restored } from '../events/edit/Restored.tsx'
import { paths } from '../kernel/routes.ts'
import { useKeptDraft } from '../kernel/useKeptDraft.ts'
import { useAnnounced } from '../planned/useAnnounced.tsx'
import { TextLink } from '../ui/Button.tsx'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import { SecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { FormSection } from '../ui/staff/FormSection.tsx'
import { Page } from '../ui/staff/Page.tsx'
import type { Refused } from '../ui/staff/RefusalNotice.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { toast } from '../ui/Toast.tsx'
import { PresentTime } from '../ui/When.tsx'
import { type FoundInstitute, PartnerChoice } from './PartnerChoice.tsx'
import { TermsForm } from './terms/TermsForm.tsx'
import { controlOf, emptyTerms, termsInput } from './terms/termsDraft.ts'
import { partsOf, TermsEvent } from './terms/termsEvent.ts'

const NewGrant = graphql(`
  query NewGrant($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      viewerCan {
        proposeGrant
      }
      grants {
        id
        state
        partner {
          slug
        }
      }
      ...TermsEvent
    }
  }
`)

const ProposeGrant = graphql(`
  mutation ProposeGrant($input: ProposeGrantInput!) {
    proposeGrant(input: $input) {
      __typename
      ... on GrantProposed {
        grant {
          id
          ...GrantFacts
        }
      }
      ... on GrantExists {
        grant {
          id
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

/** Proposes a grant to an institute that has none at this event. */
export function ProposePage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(NewGrant, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  if (!data.event) return <Unavailable kind="unknown" signedIn={data.viewer !== null} />
  if (!data.event.viewerCan.proposeGrant)
    return (
      <SecondFactorGate>
        <Unavailable kind="not-allowed" signedIn={data.viewer !== null} />
      </SecondFactorGate>
    )
  const standing = data.event.grants.filter(({ state }) => state === 'PROPOSED' || state === 'AGREED')
  return (
    <Proposal
      event={readFragment(TermsEvent, data.event)}
      taken={Object.fromEntries(standing.map(({ id, partner }) => [partner.slug, id]))}
    />
  )
}

/** `taken`: ids of existing grants, by the slug of their partner. */
function Proposal({ event, taken }: { event: TermsEventFragment; taken: Record<string, string> }) {
  const { t } = useLingui()
  const { slug } = event
  const now = use(PresentTime)()
  const [, navigate] = useLocation()
  const { draft, setDraft, restored, discard, forget } = useKeptDraft<{
    partner: FoundInstitute | null
    terms: typeof emptyTerms
  }>(`${slug}.new-grant`, { partner: null, terms: emptyTerms })
  const { partner, terms } = draft
  const [propose, { loading }] = useMutation(ProposeGrant, { refetchQueries: ['PartnersOfEvent'] })
  const { announce, dialog, busy } = useAnnounced()
  const [fieldProblems, setFieldProblems] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<Refused | null>()
  const [existing, setExisting] = useState<string | null>(null)
  const [answers, setAnswers] = useState(0)
  const host = event.institutes.find(({ part }) => part === 'HOST')?.institute

  const noPartner = t({
    id: 'grants.choose-institute-that-you-propose',
    message: 'Choose the institute you’re proposing this to.',
  })

  async function send() {
    setFieldProblems({})
    setRefused(undefined)
    setExisting(null)
    const input = { eventSlug: slug, partnerSlug: partner?.slug ?? '', terms: termsInput(terms, event.zone) }
    await announce({
      kind: 'PROPOSE_GRANT',
      args: { input },
      press: t({ id: 'grants.send-proposal', message: 'Send proposal' }),
      run: () => submit(input),
    })
  }

  async function submit(input: ProposeGrantInput) {
    const answer = await propose({ variables: { input } }).catch(() => null)
    const result = answer?.data?.proposeGrant
    if (result?.__typename === 'GrantProposed') {
      forget()
      toast(<Trans id="grants.proposal-is-on-its-way">The proposal is on its way to {partner?.name}</Trans>)
      return navigate(paths.manage(slug, `partners/${result.grant.id}`))
    }
    if (result?.__typename === 'ActionPlanned') {
      forget()
      return navigate(paths.manage(slug, 'partners'))
    }
    setAnswers(answers + 1)
    if (result?.__typename === 'GrantExists') setExisting(result.grant.id)
    if (result?.__typename === 'AllotmentTooLarge') setFieldProblems({ allotment: result.message })
    else if (result?.__typename === 'InvalidInput')
      setFieldProblems(problemsByControl(result.fields, (path) => controlOf(path, terms)))
    else setRefused(result ?? null)
  }

  return (
    <Page title={<Trans id="grants.propose-grant">Propose a grant</Trans>}>
      <p className="mt-1 max-w-measure text-ink-2">
        <Trans id="grants.you-say-what-partner-institute">
          You set what a partner institute can do at this event. One of its owners then accepts, declines or makes a
          counter-proposal.
        </Trans>
      </p>
      {dialog}
      {restored && <Restored onDiscard={discard} />}
      {existing && <ExistingGrant address={paths.manage(slug, `partners/${existing}`)} />}
      <TermsForm
        draft={terms}
        onChange={(changed) => setDraft({ partner, terms: changed })}
        event={partsOf(event, partner?.slug ?? null, now)}
        partner={partner?.name ?? null}
        missing={partner ? undefined : { partner: noPartner }}
        before={
          <FormSection
            id="whom"
            title={<Trans id="common.recipients-2">Recipients</Trans>}
            help={
              <Trans id="grants.institute-that-is-known-here">
                An institute that is registered here. We email its owners.
              </Trans>
            }
          >
            <PartnerChoice
              eventSlug={slug}
              hostSlug={host?.slug ?? ''}
              taken={taken}
              error={fieldProblems.partner}
              chosen={partner}
              onChosen={(chosen) => setDraft({ partner: chosen, terms })}
            />
          </FormSection>
        }
        serverFaults={fieldProblems}
        answers={answers}
        refused={refused}
        busy={loading || busy}
        sendLabel={
          partner ? (
            <Trans id="grants.send-proposal-to">Send proposal to {partner.name}</Trans>
          ) : (
            <Trans id="grants.send-proposal-2">Send proposal</Trans>
          )
        }
        onSend={send}
      />
    </Page>
  )
}

function ExistingGrant({ address }: { address: string }) {
  return (
    <p role="status" className="mt-4 border-offered border-s-4 py-1 ps-4">
      <TextLink to={address}>
        <Trans id="grants.go-to-grant-that-there">Go to the existing grant</Trans>
      </TextLink>
    </p>
  )
}
