import { useMutation } from '@apollo/client/react'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ContributionHoldReason } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useLanguageNames } from '../ui/languages/codeNames.ts'
import { type Outcome, outcomeOf } from '../ui/staff/ReasonDialog.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { TextWithMarks } from './Hits.tsx'

const ToApprove = graphql(`
  fragment ContributionsToApprove_event on Event {
    contributionsOpenedAt
    contributionsToApprove {
      id
      topic {
        id
        title
      }
      language
      text
      version
      isPublic
      holdReason
      hits {
        ...Hits_hit
      }
    }
  }
`)

const ClearContributionHit = graphql(`
  mutation ClearContributionHit($input: ClearContributionHitInput!) {
    clearContributionHit(input: $input) {
      __typename
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

const PassContribution = graphql(`
  mutation PassContribution($id: ID!, $version: Int!) {
    approveContribution(id: $id, version: $version) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

const KeepContribution = graphql(`
  mutation KeepContribution($id: ID!, $version: Int!) {
    withholdContribution(id: $id, version: $version) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

const heldWords: Record<ContributionHoldReason, MessageDescriptor> = {
  MAY_IDENTIFY: msg({
    id: 'contributions.held-marked-words-may-identify',
    message: 'Held: the marked words may identify someone',
  }),
  CAME_LATER: msg({
    id: 'contributions.held-sent-or-changed-after',
    message: 'Held: sent or changed after contributions were made public. Nothing was found.',
  }),
  MAY_IDENTIFY_SINCE: msg({
    id: 'contributions.already-public-but-may-identify',
    message: 'Already public, but may identify someone who has registered since',
  }),
}

const again = { refetchQueries: ['FindingsToEdit'], awaitRefetchQueries: true }

/** Contributions waiting for an editor, who approves them or withholds them from publication. */
export function ContributionsToApprove({ event }: { event: FragmentType<typeof ToApprove> }) {
  const { t } = useLingui()
  const languageNames = useLanguageNames()
  const { contributionsOpenedAt, contributionsToApprove } = readFragment(ToApprove, event)
  const [refused, setRefused] = useState<Refused | null>()
  const [clear] = useMutation(ClearContributionHit, again)
  const [pass, { loading: passing }] = useMutation(PassContribution, again)
  const [keep, { loading: keeping }] = useMutation(KeepContribution, again)
  const areOpen = contributionsOpenedAt !== null
  if (!contributionsToApprove || contributionsToApprove.length === 0) return null
  const read = contributionsToApprove.filter(({ isPublic }) => isPublic).length
  const waiting = contributionsToApprove.length - read

  async function send(contributionId: string, hitId: string, reason: string): Promise<Outcome> {
    const answer = await clear({ variables: { input: { contributionId, hitId, reason } } }).catch(() => null)
    return outcomeOf(answer?.data?.clearContributionHit)
  }

  async function letBeRead(id: string, version: number) {
    setRefused(undefined)
    const result = (await pass({ variables: { id, version } }).catch(() => null))?.data?.approveContribution
    if (result?.__typename !== 'ContributionApproved') return setRefused(result ?? null)
    toast(<Trans id="contributions.everybody-can-read-it-now">Contribution made public</Trans>)
  }

  async function keepBack(id: string, version: number) {
    setRefused(undefined)
    const result = (await keep({ variables: { id, version } }).catch(() => null))?.data?.withholdContribution
    if (result?.__typename !== 'ContributionWithheld') return setRefused(result ?? null)
    toast(
      <Trans id="contributions.kept-for-rapporteurs-its-writer">
        Kept for the rapporteurs. The author can see this and choose again.
      </Trans>,
    )
  }

  return (
    <details
      open={read > 0}
      className="py-2"
      aria-label={t({ id: 'contributions.contributions-to-look-at', message: 'Contributions to check' })}
    >
      <summary className="cursor-pointer text-ink-2">
        {read > 0 && (
          <span className="font-medium text-fault">
            <Plural
              id="contributions.contributions-that-everybody-reads-may"
              value={read}
              one="One public contribution may identify someone who has registered since"
              other="# public contributions may identify someone who has registered since"
            />
          </span>
        )}
        {read > 0 && waiting > 0 && ' · '}
        {areOpen ? (
          waiting > 0 && (
            <Plural
              id="contributions.contributions-need-check-before-everyone"
              value={waiting}
              one="One contribution needs a check before everyone can read it"
              other="# contributions need a check before everyone can read them"
            />
          )
        ) : (
          <Plural
            id="contributions.contributions-may-identify-someone-check"
            value={waiting}
            one="One contribution may identify someone: check it before you make contributions public"
            other="# contributions may identify someone: check them before you make contributions public"
          />
        )}
      </summary>
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <ul className="mt-2">
        {contributionsToApprove.map(({ id, topic, language, text, version, hits, isPublic, holdReason }) => (
          <li key={id} className="grid gap-x-8 gap-y-2 border-line border-t py-4 md:grid-cols-[14rem_minmax(0,1fr)]">
            <div className="text-15">
              <p className="font-medium">{topic.title}</p>
              <p className="text-13 text-ink-2">{languageNames([language])}</p>
              <p className={`mt-1 text-13 ${isPublic ? 'text-fault' : 'text-ink-2'}`}>{t(heldWords[holdReason])}</p>
            </div>
            <div className="min-w-0">
              <TextWithMarks
                text={text}
                lang={language}
                hits={hits}
                onClear={(hitId, reason) => send(id, hitId, reason)}
              />
              <div className="mt-3 flex flex-wrap gap-2">
                {areOpen && !isPublic && (
                  <StaffButton busy={passing} onClick={() => void letBeRead(id, version)}>
                    <Trans id="contributions.make-public">Make public</Trans>
                  </StaffButton>
                )}
                <StaffButton busy={keeping} onClick={() => void keepBack(id, version)}>
                  <Trans id="contributions.keep-it-for-rapporteurs">Keep for the rapporteurs</Trans>
                </StaffButton>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
