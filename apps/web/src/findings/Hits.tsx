import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useQuoted } from '../ui/quoted.ts'
import { type Outcome, outcomeOf, ReasonDialog } from '../ui/staff/ReasonDialog.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { When } from '../ui/When.tsx'
import { MarkedText } from './MarkedText.tsx'

const Hit = graphql(`
  fragment Hits_hit on LeakHit {
    id
    from
    to
    explanation
    isPossible
    clearance {
      isComplete
      viewerCanComplete
      given {
        institute {
          slug
          name
        }
        reason
        at
        isViewer
      }
    }
  }
`)

const ClearHit = graphql(`
  mutation ClearHit($input: ClearHitInput!) {
    clearHit(input: $input) {
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

interface HitsProps {
  text: string
  /** BCP 47 tag of the text's language. */
  lang?: string
  hits: readonly FragmentType<typeof Hit>[]
}

type Clear = (hitId: string, reason: string) => Promise<Outcome>

/** `findingId`: the finding that the text is from, or that the statement belongs to. */
export function TextWithHits({ findingId, ...of }: HitsProps & { findingId: string }) {
  const [clear] = useMutation(ClearHit, { refetchQueries: 'active', awaitRefetchQueries: true })

  async function send(hitId: string, reason: string): Promise<Outcome> {
    const answer = await clear({ variables: { input: { findingId, hitId, reason } } }).catch(() => null)
    return outcomeOf(answer?.data?.clearHit)
  }

  return <TextWithMarks {...of} onClear={send} />
}

/**
 * A text with its hits marked in place, explanations, and buttons to clear them; clearing takes two people from different
 * institutes.
 */
export function TextWithMarks({ text, lang, hits: given, onClear }: HitsProps & { onClear: Clear }) {
  const hits = readFragment(Hit, given)
  const quoted = useQuoted()
  const [clearing, setClearing] = useState<string>()
  const hit = hits.find(({ id }) => id === clearing)
  const marks = hits.map(({ id, from, to, clearance }, place) => ({
    id,
    from,
    to,
    isOpen: !clearance?.isComplete,
    number: place + 1,
  }))
  return (
    <>
      <MarkedText text={text} lang={lang} marks={marks} />
      <PossibleCount count={hits.filter(({ isPossible, clearance }) => isPossible && !clearance?.isComplete).length} />
      {hits.length > 0 && (
        <ol className="mt-2 grid gap-2 text-13">
          {hits.map(({ id, from, to, explanation, isPossible, clearance }, place) => (
            <li key={id} className="grid gap-1 border-line border-l-2 pl-3">
              <p>
                <span className="font-medium">
                  {place + 1}. <HitLabel isComplete={clearance?.isComplete ?? false} isPossible={isPossible} />
                </span>
                {' · '}
                <span className="text-ink-2">{explanation}</span>
              </p>
              {clearance?.given.map(({ institute: { slug, name }, reason, at }) => (
                <p key={slug} className="text-ink-2">
                  <Trans id="findings.name-reason">
                    {name}, <When at={at} />: {reason}
                  </Trans>
                </p>
              ))}
              {clearance && !clearance.isComplete && (
                <p className="text-ink-2">
                  <Trans id="findings.waits-for-second-person-of">
                    Waiting for a second person, from another institute.
                  </Trans>
                </p>
              )}
              {!clearance?.isComplete && (clearance === null || clearance.viewerCanComplete) && (
                <p>
                  <StaffButton onClick={() => setClearing(id)}>
                    {clearance ? (
                      <Trans id="findings.approve-as-second-editor">Approve as the second editor</Trans>
                    ) : (
                      <Trans id="findings.approve">Approve</Trans>
                    )}
                    <span className="sr-only"> {quoted(text.slice(from, to))}</span>
                  </StaffButton>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {hit && (
        <ClearDialog
          onSend={(reason) => onClear(hit.id, reason)}
          found={text.slice(hit.from, hit.to)}
          explanation={hit.explanation}
          first={hit.clearance?.given[0]}
          isPossible={hit.isPossible}
          onClose={() => setClearing(undefined)}
        />
      )}
    </>
  )
}

function HitLabel({ isComplete, isPossible }: { isComplete: boolean; isPossible: boolean }) {
  if (isComplete) return <Trans id="findings.approved">Approved</Trans>
  return isPossible ? (
    <Trans id="findings.possible-identification">Possible identification</Trans>
  ) : (
    <Trans id="findings.may-identify-someone">May identify someone</Trans>
  )
}

/** Number of possible hits that haven't been cleared yet; renders nothing for 0. */
function PossibleCount({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <p className="mt-2 text-13 text-ink-2">
      <Plural
        id="findings.possible-identifications-one-editor-can"
        value={count}
        one="# possible identification: one editor can clear it."
        other="# possible identifications: one editor can clear each."
      />
    </p>
  )
}

interface ClearProps {
  onSend: (reason: string) => Promise<Outcome>
  found: string
  explanation: string
  first?: { institute: { name: string }; reason: string }
  /** Whether one person is enough to clear it. */
  isPossible: boolean
  onClose: () => void
}

function ClearDialog({ onSend, found, explanation, first, isPossible, onClose }: ClearProps) {
  const { t } = useLingui()
  const firstInstitute = first?.institute.name
  const firstReason = first?.reason

  return (
    <ReasonDialog
      title={<Trans id="findings.approve-found">Approve “{found}”?</Trans>}
      press={<Trans id="findings.approve">Approve</Trans>}
      help={
        <Trans id="findings.kept-with-your-name-and">
          Your reason is saved with your name and institute. Don’t repeat anything confidential in it.
        </Trans>
      }
      needed={t({ id: 'common.give-reason-its-kept-in', message: 'Give a reason. It’s kept in the log.' })}
      limit={500}
      onGiven={onSend}
      onClose={onClose}
    >
      <p className="text-ink">{explanation}</p>
      {first ? (
        <p>
          <Trans id="findings.gave-this-reason">
            {firstInstitute} gave this reason: {firstReason}
          </Trans>
        </p>
      ) : (
        <p>
          {isPossible ? (
            <Trans id="findings.one-person-is-enough-to">
              One person is enough to clear a possible identification. Rewording needs no approval.
            </Trans>
          ) : (
            <Trans id="findings.someone-from-another-institute-must">
              Someone from another institute must approve. Rewording needs no approval.
            </Trans>
          )}
        </p>
      )}
    </ReasonDialog>
  )
}
