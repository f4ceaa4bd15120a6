import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CompositionPageQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { type RoomNow, useRoomNow } from '../groups/roomFacts.ts'
import { useEventChanges } from '../kernel/live.ts'
import { paths } from '../kernel/routes.ts'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { RefusalNotice } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { PassedOver } from './PassedOver.tsx'
import { ProgressWords } from './ProgressWords.tsx'
import { QuotaEditor } from './QuotaEditor.tsx'
import { isSameQuota, notNumbers, type QuotaDraft, quotaDraftsOf, quotasInput } from './quotaDraft.ts'
import { RoomChoice } from './RoomChoice.tsx'
import { type Fix, RoomConflict } from './RoomConflict.tsx'
import { RoomFound } from './RoomFound.tsx'
import { StageComposition } from './StageComposition.tsx'
import { TargetWeights } from './TargetWeights.tsx'
import { TermsFields } from './TermsFields.tsx'
import { type ComposedRoom, type CompositionAnswer, type TermsDraft, useComposition } from './useComposition.ts'
import { useLimitName } from './useLimitName.ts'

const PageQuery = graphql(`
  query CompositionPage($slug: String!) {
    event(slug: $slug) {
      slug
      version
      ...RoomFacts
      inSeries {
        slug
      }
      groups {
        key
        name
      }
      questions {
        key
        kind
        need
        label
        options {
          key
          label
        }
      }
      quotas {
        subject
        questionKey
        value
        crossedWith {
          subject
          questionKey
          value
        }
        minimum
        target
        maximum
      }
    }
  }
`)

type PageEvent = NonNullable<CompositionPageQuery['event']>
type Quotas = NonNullable<PageEvent['quotas']>

/** Edits an event's quotas and shows the best room under them. */
export function CompositionPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(PageQuery, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  const [heard, setHeard] = useState(0)
  useEventChanges(slug, () => {
    setHeard((before) => before + 1)
    void refetch().catch(() => {})
  })
  const event = data?.event
  if (!event) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  if (!event.quotas) return <Unavailable kind="not-allowed" signedIn framed />
  return <Composer event={event} quotas={event.quotas} heard={heard} onRefetch={() => void refetch().catch(() => {})} />
}

const firstTerms: TermsDraft = {
  basis: 'COMPARE_ALL',
  scoreMethod: 'MEAN',
  seats: '',
  targetPrice: 5,
  tieSeed: null,
  alternative: 0,
  furtherSwaps: 0,
}

interface ComposerProps {
  event: PageEvent
  quotas: Quotas
  /** Number of changes to the event seen so far. */
  heard: number
  onRefetch: () => void
}

function Composer({ event, quotas, heard, onRefetch }: ComposerProps) {
  const { slug, groups, questions } = event
  const { draft, setDraft, changed, version } = useQuotaDraft(event, quotas)
  const [terms, setTerms] = useState<TermsDraft>(firstTerms)
  const nameOf = useLimitName({ groups, questions })
  const now = useRoomNow(event)
  const isTyped = notNumbers(draft).length === 0
  const tried = changed && isTyped ? quotasInput(draft) : null
  const composing = useComposition(slug, terms, tried, heard)
  const { answer, isLoading, refetch } = composing
  const limits = useLastLimits(answer)
  const fields = answer?.__typename === 'InvalidInput' ? problemsByControl(answer.fields) : {}

  return (
    <Page title={<Trans id="common.compose-the-room">Compose the room</Trans>}>
      <p className="mt-1 max-w-measure text-ink-2">
        <Trans id="compose.best-room-has-highest-scores">
          The best room has the highest review scores that the seat plan and the quotas allow.
        </Trans>{' '}
        <Link className="underline underline-offset-4" to={paths.manage(slug, 'draw')}>
          <Trans id="compose.draw-room-instead">Draw the room instead</Trans>
        </Link>
      </p>
      <section aria-labelledby="quotas-title" className="mt-6 max-w-[56rem]">
        <h2 id="quotas-title" className="border-line-strong border-b pb-1 text-20">
          <Trans id="compose.quotas">Quotas</Trans>
        </h2>
        <p className="mt-2 max-w-measure text-13 text-ink-2">
          <Trans id="compose.number-of-people-room-should">
            The number of people the room should have, including people who already have a seat. Limits for stakeholder
            groups and organisations are in the{' '}
            <Link className="underline underline-offset-4" to={paths.manage(slug, 'seats')}>
              seat plan
            </Link>
            .
          </Trans>
        </p>
        <QuotaEditor
          slug={slug}
          version={version}
          questions={questions}
          isInSeries={event.inSeries != null}
          draft={draft}
          changed={changed}
          tried={fields}
          nameOf={nameOf}
          availableOf={(quota) => limits.find((limit) => isSameQuota(quota, limit))?.available}
          onDraft={setDraft}
          onDiscard={() => setDraft(quotaDraftsOf(quotas))}
          onRefetch={onRefetch}
        />
      </section>
      <section aria-labelledby="room-title" className="mt-10 max-w-[56rem]">
        <h2 id="room-title" className="border-line-strong border-b pb-1 text-20">
          <Trans id="compose.best-room">Best room</Trans>
        </h2>
        <TermsFields
          terms={terms}
          errors={fields}
          firstSeed={slug}
          onChange={(next) => setTerms({ ...next, alternative: 0 })}
        />
        {(answer?.__typename === 'Composition' || terms.alternative > 0) && terms.basis !== 'FEWEST_SWAPS' && (
          <RoomChoice alternative={terms.alternative} onChange={(alternative) => setTerms({ ...terms, alternative })} />
        )}
        <UnderWay {...composing} />
        <div aria-live="polite" aria-busy={isLoading} className="mt-5">
          <Answer
            slug={slug}
            answer={answer}
            isCancelled={composing.isCancelled}
            now={now}
            groups={groups}
            basis={terms.basis}
            nameOf={nameOf}
            onFix={(fixes) => setDraft(withFixes(draft, fixes))}
          />
          {answer?.__typename === 'Composition' && (
            <TargetWeights key={`${answer.digest} weights`} slug={slug} terms={terms} quotas={tried} />
          )}
          {answer?.__typename === 'Composition' && (
            <PassedOver key={answer.digest} slug={slug} room={answer} terms={terms} quotas={tried} nameOf={nameOf} />
          )}
        </div>
        {answer?.__typename === 'Composition' && (
          <div className="bottom-[var(--undo-bar,0px)] z-20 -mx-4 mt-6 border-line-strong border-t bg-paper px-4 py-2.5 md:sticky md:-mx-6 md:px-6">
            {changed && (
              <p className="mb-2 text-13 text-ink-2">
                <Trans id="compose.save-quotas-before-staging">
                  This room is based on unsaved quotas. Save them before you stage it.
                </Trans>
              </p>
            )}
            <StageComposition
              slug={slug}
              terms={terms}
              room={answer}
              disabled={changed || isLoading || composing.isCancelled}
              onChanged={refetch}
            />
          </div>
        )}
      </section>
    </Page>
  )
}

/** Shows the progress of a slow composition and lets the user cancel it. */
function UnderWay({ isLoading, isCancelled, progress, cancel, refetch }: ReturnType<typeof useComposition>) {
  if (isCancelled)
    return (
      <div className="mt-5 flex flex-wrap items-center gap-3 border-line-strong border-s-4 ps-3">
        <p role="status">
          <Trans id="compose.cancelled-room-is-out-of-date">
            You cancelled the computation. Any room shown below is based on earlier choices.
          </Trans>
        </p>
        <StaffButton onClick={refetch}>
          <Trans id="compose.compute-room">Compute the room</Trans>
        </StaffButton>
      </div>
    )
  if (!isLoading || progress === undefined) return null
  return (
    <div className="mt-5 flex flex-wrap items-center gap-3 border-accent border-s-4 ps-3">
      <p role="status" className="max-w-measure tabular-nums">
        <ProgressWords progress={progress} />
      </p>
      <StaffButton onClick={cancel}>
        <Trans id="common.cancel">Cancel</Trans>
      </StaffButton>
    </div>
  )
}

/** Limits of the last room found. Availability per quota matters most when no room is possible. */
function useLastLimits(answer: CompositionAnswer | null | undefined) {
  const [known, setKnown] = useState<ComposedRoom['limits']>([])
  const found = answer?.__typename === 'Composition' ? answer.limits : known
  if (found !== known) setKnown(found)
  return found
}

/** Quotas being edited. Other people's changes are merged in only while there are no local ones. */
function useQuotaDraft({ version }: PageEvent, quotas: Quotas) {
  const stored = quotaDraftsOf(quotas)
  const [begun, setBegun] = useState({ version, drafts: stored })
  const [draft, setDraft] = useState(stored)
  const isSame = (one: readonly QuotaDraft[], other: readonly QuotaDraft[]) =>
    JSON.stringify(one) === JSON.stringify(other)
  const changed = !isSame(draft, begun.drafts)
  const isStale = begun.version !== version || !isSame(begun.drafts, stored)
  if (isStale && (!changed || isSame(begun.drafts, stored) || isSame(draft, stored))) {
    setBegun({ version, drafts: stored })
    if (!changed) setDraft(stored)
  }
  return { draft, setDraft, changed, version: begun.version }
}

/** Applies suggested fixes to the quotas they concern. */
const withFixes = (draft: readonly QuotaDraft[], fixes: readonly Fix[]): QuotaDraft[] =>
  draft.map((quota) =>
    fixes
      .filter((fix) => isSameQuota(quota, fix))
      .reduce((fixed, { side, to }): QuotaDraft => withLimit(fixed, side, to), quota),
  )

/** A target is moved between the limits. */
function withLimit(quota: QuotaDraft, side: Fix['side'], to: number): QuotaDraft {
  return side === 'MINIMUM' ? { ...quota, minimum: String(to) } : { ...quota, maximum: String(to) }
}

interface AnswerProps {
  slug: string
  answer: CompositionAnswer | null | undefined
  isCancelled: boolean
  now: RoomNow
  groups: PageEvent['groups']
  basis: TermsDraft['basis']
  nameOf: ReturnType<typeof useLimitName>
  onFix: (fixes: readonly Fix[]) => void
}

function Answer({ slug, answer, isCancelled, now, groups, basis, nameOf, onFix }: AnswerProps) {
  if (answer === undefined) return isCancelled ? null : <PageSkeleton />
  if (answer === null) return <RefusalNotice refused={null} />
  if (answer.__typename === 'Composition')
    return <RoomFound slug={slug} room={answer} basis={basis} now={now} groups={groups} nameOf={nameOf} />
  if (answer.__typename === 'NoRoomPossible')
    return <RoomConflict slug={slug} message={answer.message} conflict={answer} nameOf={nameOf} onFix={onFix} />
  return (
    <p role="status" className="max-w-measure border-line-strong border-s-4 ps-3">
      {answer.message}
    </p>
  )
}
