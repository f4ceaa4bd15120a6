import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { SetSeatPlanInput, SetSeatPlanMutation } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { useEventChanges } from '../kernel/live.ts'
import { usePlannedOutcome } from '../kernel/usePlannedOutcome.ts'
import { useAnnounced } from '../planned/useAnnounced.tsx'
import { ErrorSummary } from '../ui/forms/ErrorSummary.tsx'
import { problemsByControl } from '../ui/forms/problemsByControl.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { instantOf } from '../ui/staff/zoned.ts'
import { toast } from '../ui/Toast.tsx'
import { heldOf } from './allotment.ts'
import { type PlannedEvent, useBegunPlan } from './begunPlan.ts'
import { OrganisationsPart } from './OrganisationsPart.tsx'
import { PlanEffect } from './PlanEffect.tsx'
import { Overtaken, PlanRefusal, PlanSaved, type Problems } from './PlanNotices.tsx'
import { type PlanProblem, PlanProblems, withoutFixed } from './PlanProblems.tsx'
import { PlanStanding } from './PlanStanding.tsx'
import { notNumbers, type PlanDraft, planInput, plannedRoom, withFix } from './planDraft.ts'
import { Room } from './Room.tsx'
import { RoomLegend } from './RoomLegend.tsx'
import { RoomFacts } from './roomFacts.ts'
import { SeatFields } from './SeatFields.tsx'
import { SetSeatPlan } from './setSeatPlan.ts'
import { usePlanPreview } from './usePlanPreview.ts'

const SeatPlanQuery = graphql(`
  query SeatPlanOfEvent($slug: String!) {
    event(slug: $slug) {
      slug
      zone
      viewerCan {
        setSeatPlan
      }
      seatPlan {
        total
        organisationCap
        minimumsReleasedAt
        policy
        version
      }
      groups {
        key
        priority
      }
      ...RoomFacts
    }
  }
`)

/** Edits the number of seats and their allocation, with a preview of the resulting room. */
export function SeatPlanPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(SeatPlanQuery, { variables: { slug } })
  const [heard, setHeard] = useState(0)
  useEventChanges(slug, () => {
    setHeard((before) => before + 1)
    void refetch().catch(() => {})
  })
  const event = data?.event
  if (!event) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  return (
    <>
      <Editor key={event.slug} event={event} onRefetch={() => refetch()} />
      {event.viewerCan.setSeatPlan && <OrganisationsPart slug={event.slug} heard={heard} />}
    </>
  )
}

/** The instant of the draft's local time. */
const releasedAt = ({ minimumsReleasedAt }: PlanDraft, zone: string): string | null =>
  minimumsReleasedAt ? (instantOf(minimumsReleasedAt, zone)?.instant ?? null) : null

const noProblems: Problems = { message: '', infeasible: [], fields: {}, changedMeanwhile: false }

type NotSet = Exclude<
  SetSeatPlanMutation['setSeatPlan'],
  { __typename: 'SeatPlanSet' } | { __typename: 'ActionPlanned' }
>

const problemsOf = (answer: NotSet): Problems => ({
  message: answer.message,
  infeasible: answer.__typename === 'SeatPlanInfeasible' ? answer.problems : [],
  fields: answer.__typename === 'InvalidInput' ? problemsByControl(answer.fields) : {},
  changedMeanwhile: answer.__typename === 'ChangedMeanwhile',
})

/** Whether the message stands alone, without errors at fields. */
const isSaidAbove = ({ message, infeasible, fields }: Problems): boolean =>
  message !== '' && infeasible.length === 0 && Object.keys(fields).length === 0

/** Change in the number of held seats, by group. */
const heldAfter = (
  groups: ReturnType<typeof plannedRoom>['groups'],
  after: ReadonlyMap<string, { held: number }>,
): Record<string, number> =>
  Object.fromEntries(groups.map((group) => [group.key, (after.get(group.key)?.held ?? heldOf(group)) - heldOf(group)]))

function Editor({ event, onRefetch }: { event: PlannedEvent; onRefetch: () => void }) {
  const { t } = useLingui()
  /** The plan that the viewer has saved and that takes effect after a minute. */
  const [planned, setPlanned] = useState<PlanDraft | null>(null)
  const [problems, setProblems] = useState(noProblems)
  const [attempt, setAttempt] = useState(0)
  const { announce, dialog, busy } = useAnnounced()
  const [save, { loading }] = useMutation(SetSeatPlan)
  const { groups } = readFragment(RoomFacts, event)
  const { draft, setDraft, begun, setBegun, changed, isSuperseded } = useBegunPlan(event, planned, setPlanned)
  const room = plannedRoom(draft, groups)
  const input = changed && notNumbers(draft).length === 0 ? planInput(draft, releasedAt(draft, event.zone)) : null
  const stirred = groups.map(({ offered, confirmed, waiting }) => `${offered} ${confirmed} ${waiting}`).join()
  const { preview, infeasible } = usePlanPreview(event.slug, input, stirred)
  const after = preview && new Map(preview.groups.map(({ groupKey, held, waiting }) => [groupKey, { held, waiting }]))

  const notePlanned = usePlannedOutcome((state) => {
    if (state === 'UNDONE') setDraft(begun.draft)
  })

  function reload() {
    setBegun({ version: 0, draft })
    setProblems(noProblems)
    onRefetch()
  }

  function applyFix(problem: PlanProblem, left: readonly PlanProblem[]) {
    setDraft(withFix(draft, problem.fix))
    setProblems(left.length > 0 ? { ...problems, infeasible: left } : noProblems)
  }

  async function submit(submission: FormEvent) {
    submission.preventDefault()
    setAttempt(attempt + 1)
    const typed = notNumbers(draft)
    if (typed.length > 0) {
      const message = t({ id: 'common.give-whole-number', message: 'Enter a whole number.' })
      return setProblems({ ...noProblems, fields: Object.fromEntries(typed.map((path) => [path, message])) })
    }
    const plan = planInput(draft, releasedAt(draft, event.zone))
    const input = { eventSlug: event.slug, version: begun.version, plan }
    await announce({
      kind: 'SET_SEAT_PLAN',
      args: { input },
      press: t({ id: 'groups.save-seat-plan', message: 'Save seat plan' }),
      run: () => send(input),
    })
  }

  async function send(saved: SetSeatPlanInput) {
    const answer = await save({ variables: { input: saved } }).catch(() => null)
    const result = answer?.data?.setSeatPlan
    if (!result) return toast(<NothingChanged />)
    if (result.__typename === 'SeatPlanSet') {
      setBegun({ version: result.event.seatPlan.version, draft })
      setProblems(noProblems)
      return toast(<PlanSaved offersMade={result.offersMade} />)
    }
    if (result.__typename === 'ActionPlanned') {
      notePlanned(result.action.id)
      setPlanned(draft)
      return setProblems(noProblems)
    }
    setProblems(problemsOf(result))
  }

  return (
    <Page title={<Trans id="common.seat-plan">Seat plan</Trans>}>
      {dialog}
      <form
        noValidate
        onSubmit={submit}
        className="mt-5 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 xl:grid-cols-2"
      >
        <div className="grid content-start gap-6 xl:order-1">
          <ErrorSummary
            attempt={attempt}
            fieldProblems={Object.entries(problems.fields).map(([id, message]) => ({ id, message }))}
          />
          {problems.infeasible.length > 0 && (
            <PlanProblems
              message={problems.message}
              problems={problems.infeasible}
              onFix={(problem) => applyFix(problem, withoutFixed(problems.infeasible, problem))}
            />
          )}
          {isSuperseded && !loading && !problems.changedMeanwhile && <Overtaken onRefetch={reload} />}
          {isSaidAbove(problems) && <PlanRefusal problems={problems} onRefetch={reload} />}
          <SeatFields
            draft={draft}
            names={groups.map(({ name }) => name)}
            errors={problems.fields}
            zone={event.zone}
            onChange={setDraft}
          />
          {infeasible && problems.infeasible.length === 0 && (
            <PlanProblems
              isWarning
              message={infeasible.message}
              problems={infeasible.problems}
              onFix={(problem) => applyFix(problem, [])}
            />
          )}
          {preview && <PlanEffect preview={preview} slug={event.slug} />}
          <PlanActions busy={loading || busy} changed={changed} onDiscard={() => setDraft(begun.draft)} />
          <p className="text-13 text-ink-3">
            <Trans id="groups.more-seats-are-offered-to">
              Additional seats are offered to the waitlist immediately. No one loses a seat they hold.
            </Trans>
          </p>
        </div>
        <PlannedRoom room={room} groups={groups} after={after} />
      </form>
    </Page>
  )
}

interface PlannedRoomProps {
  room: ReturnType<typeof plannedRoom>
  groups: readonly { submitted: number | null; waiting: number | null }[]
  /** Seats held and people waiting after the plan is saved, by group; null while unknown. */
  after: ReadonlyMap<string, { held: number; waiting: number }> | null
}

/** The room as the plan would make it, beside the demand of each group. */
function PlannedRoom({ room, groups, after }: PlannedRoomProps) {
  const ghost = after ? heldAfter(room.groups, after) : undefined
  return (
    <div className="min-w-0 xl:sticky xl:top-4 xl:order-2 xl:self-start">
      <Room groups={room.groups} total={room.total} ghost={ghost} />
      <RoomLegend total={room.total} whatIf={Object.values(ghost ?? {}).some((seats) => seats > 0)} />
      <PlanStanding
        groups={room.groups.map((group, place) => ({
          ...group,
          submitted: groups[place]?.submitted ?? null,
          waiting: groups[place]?.waiting ?? 0,
        }))}
        after={after}
      />
    </div>
  )
}

function PlanActions({ busy, changed, onDiscard }: { busy: boolean; changed: boolean; onDiscard: () => void }) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <StaffButton kind="primary" type="submit" busy={busy} disabled={!changed}>
        <Trans id="groups.save-seat-plan">Save seat plan</Trans>
      </StaffButton>
      {changed && (
        <StaffButton kind="bare" onClick={onDiscard}>
          <Trans id="common.discard-changes">Discard changes</Trans>
        </StaffButton>
      )}
    </div>
  )
}

function NothingChanged() {
  return <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>
}
