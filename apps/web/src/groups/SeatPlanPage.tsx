import { useMutation, useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { SeatPlanOfEventQuery, SetSeatPlanInput } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { useEventChanges } from '../kernel/live.ts'
import { usePlannedOutcome } from '../kernel/usePlannedOutcome.ts'
import { useAnnounced } from '../planned/useAnnounced.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { faultsByControl } from '../ui/faultsByControl.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Act } from '../ui/staff/Act.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { instantOf, localOf } from '../ui/staff/zoned.ts'
import { toast } from '../ui/Toast.tsx'
import { heldOf } from './allotment.ts'
import { OrganisationsPart } from './OrganisationsPart.tsx'
import { type PlanProblem, PlanProblems, withoutFixed } from './PlanProblems.tsx'
import { PlanStanding } from './PlanStanding.tsx'
import { notNumbers, type PlanDraft, planInput, plannedRoom, withFix } from './planDraft.ts'
import { Room } from './Room.tsx'
import { RoomLegend } from './RoomLegend.tsx'
import { RoomFacts } from './roomFacts.ts'
import { SeatFields } from './SeatFields.tsx'
import { SetSeatPlan } from './setSeatPlan.ts'
import { usePlanPreview } from './usePlanPreview.ts'
import { WhatIf } from './WhatIf.tsx'

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

type PlannedEvent = NonNullable<SeatPlanOfEventQuery['event']>

/** How many seats there are and for whom, with the room as it would be. */
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

function draftOf(event: PlannedEvent): PlanDraft {
  const { seatPlan, zone } = event
  const { groups } = readFragment(RoomFacts, event)
  return {
    total: String(seatPlan.total),
    organisationCap: seatPlan.organisationCap ? String(seatPlan.organisationCap) : '',
    minimumsReleasedAt: seatPlan.minimumsReleasedAt ? localOf(seatPlan.minimumsReleasedAt, zone) : '',
    policy: seatPlan.policy,
    groups: groups.map(({ key, minimum, target, maximum }) => ({
      key,
      minimum: String(minimum),
      target: String(target),
      maximum: String(maximum),
      priority: String(event.groups.find((group) => group.key === key)?.priority ?? 0),
    })),
  }
}

interface Problems {
  message: string
  infeasible: readonly PlanProblem[]
  fields: Record<string, string>
  changedMeanwhile: boolean
}

const noProblems: Problems = { message: '', infeasible: [], fields: {}, changedMeanwhile: false }

/** The plan that was in force when the draft was started. */
interface Begun {
  version: number
  draft: PlanDraft
}

const begin = (event: PlannedEvent): Begun => ({ version: event.seatPlan.version, draft: draftOf(event) })

const isSame = (one: PlanDraft, other: PlanDraft): boolean => JSON.stringify(one) === JSON.stringify(other)

function Editor({ event, onRefetch }: { event: PlannedEvent; onRefetch: () => void }) {
  const { t } = useLingui()
  const [begun, setBegun] = useState(() => begin(event))
  const [draft, setDraft] = useState(begun.draft)
  /** What the viewer has asked for, and takes effect after a minute. */
  const [planned, setPlanned] = useState<PlanDraft | null>(null)
  const [problems, setProblems] = useState(noProblems)
  const [attempt, setAttempt] = useState(0)
  const { announce, dialog, busy } = useAnnounced()
  const [save, { loading }] = useMutation(SetSeatPlan)
  const { groups } = readFragment(RoomFacts, event)
  const changed = !isSame(draft, begun.draft)
  // What was saved is known before the event is fetched again, and an answer that was on its way may still tell of the plan before.
  const isNewer = event.seatPlan.version > begun.version
  const current = isNewer ? begin(event) : null
  const isOwn = current !== null && planned !== null && isSame(current.draft, planned)
  const isOvertaken = changed && isNewer && !isOwn && !loading
  if (current && (isOwn || !changed)) {
    setBegun(current)
    setPlanned(null)
    if (!changed) setDraft(current.draft)
  }
  const room = plannedRoom(draft, groups)
  const input = changed && notNumbers(draft).length === 0 ? planInput(draft, releasedAt(draft, event.zone)) : null
  const stirred = groups.map(({ offered, confirmed, waiting }) => `${offered} ${confirmed} ${waiting}`).join()
  const { preview, infeasible } = usePlanPreview(event.slug, input, stirred)
  const after = preview && new Map(preview.groups.map(({ groupKey, held, waiting }) => [groupKey, { held, waiting }]))
  const ghost = preview
    ? Object.fromEntries(
        room.groups.map((group) => [group.key, (after?.get(group.key)?.held ?? heldOf(group)) - heldOf(group)]),
      )
    : undefined

  const notePlanned = usePlannedOutcome((state) => {
    if (state === 'UNDONE') setDraft(begun.draft)
  })

  function reload() {
    setBegun({ version: 0, draft })
    setProblems(noProblems)
    onRefetch()
  }

  function applyFix(problem: PlanProblem, left: readonly PlanProblem[]) {
    setDraft(withFix(draft, problem.mend))
    setProblems(left.length > 0 ? { ...problems, infeasible: left } : noProblems)
  }

  async function submit(submission: FormEvent) {
    submission.preventDefault()
    setAttempt(attempt + 1)
    const typed = notNumbers(draft)
    if (typed.length > 0)
      return setProblems({
        ...noProblems,
        fields: Object.fromEntries(
          typed.map((path) => [path, t({ id: 'common.give-whole-number', message: 'Give a whole number.' })]),
        ),
      })
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
    if (!result)
      return toast(
        <Trans id="common.line-to-server-is-broken">The line to the server is broken. Nothing was changed.</Trans>,
      )
    if (result.__typename === 'SeatPlanSet') {
      setBegun({ version: result.event.seatPlan.version, draft })
      setProblems(noProblems)
      return toast(
        result.offersMade > 0 ? (
          <Plural
            id="groups.seat-plan-saved-seats-offered"
            value={result.offersMade}
            one="Seat plan saved; # seat offered to the waitlist"
            other="Seat plan saved; # seats offered to the waitlist"
          />
        ) : (
          <Trans id="groups.seat-plan-saved">Seat plan saved</Trans>
        ),
      )
    }
    if (result.__typename === 'ActionPlanned') {
      notePlanned(result.action.id)
      setPlanned(draft)
      return setProblems(noProblems)
    }
    setProblems({
      message: result.message,
      infeasible: result.__typename === 'SeatPlanInfeasible' ? result.problems : [],
      fields: result.__typename === 'InvalidInput' ? faultsByControl(result.fields) : {},
      changedMeanwhile: result.__typename === 'ChangedMeanwhile',
    })
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
            faults={Object.entries(problems.fields).map(([id, message]) => ({ id, message }))}
          />
          {problems.infeasible.length > 0 && (
            <PlanProblems
              message={problems.message}
              problems={problems.infeasible}
              onFix={(problem) => applyFix(problem, withoutFixed(problems.infeasible, problem))}
            />
          )}
          {isOvertaken && !problems.changedMeanwhile && (
            <p role="status" className="flex flex-wrap items-center gap-3 border-offered border-s-4 py-1 ps-4">
              <Trans id="groups.somebody-else-has-changed-plan">
                Somebody else has changed the plan while you were at it.
              </Trans>
              <Act onClick={reload}>
                <Trans id="groups.read-plan-again">Read the plan again</Trans>
              </Act>
            </p>
          )}
          {problems.message && problems.infeasible.length === 0 && Object.keys(problems.fields).length === 0 && (
            <p role="alert" className="flex flex-wrap items-center gap-3 border-fault border-s-4 py-1 ps-4">
              {problems.message}
              {problems.changedMeanwhile && (
                <Act onClick={reload}>
                  <Trans id="groups.read-plan-again">Read the plan again</Trans>
                </Act>
              )}
            </p>
          )}
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
          {preview && <WhatIf preview={preview} slug={event.slug} />}
          <div className="flex flex-wrap items-center gap-2">
            <Act kind="primary" type="submit" busy={loading || busy} disabled={!changed}>
              <Trans id="groups.save-seat-plan">Save seat plan</Trans>
            </Act>
            {changed && (
              <Act kind="bare" onClick={() => setDraft(begun.draft)}>
                <Trans id="common.discard-changes">Discard changes</Trans>
              </Act>
            )}
          </div>
          <p className="text-13 text-ink-3">
            <Trans id="groups.more-seats-are-offered-to">
              More seats are offered to the waitlist at once. Nobody loses a seat they hold.
            </Trans>
          </p>
        </div>
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
      </form>
    </Page>
  )
}
