import { useMutation, useQuery } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { SeatPlanOfEventQuery } from '../__generated__/graphql.ts'
import { graphql, readFragment } from '../__generated__/index.ts'
import { Act } from '../app/staff/Act.tsx'
import { Page } from '../app/staff/Page.tsx'
import { Unavailable } from '../app/staff/Unavailable.tsx'
import { instantOf, localOf } from '../events/edit/zoned.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { toast } from '../ui/Toast.tsx'
import { type PlanProblem, PlanProblems, withoutMended } from './PlanProblems.tsx'
import { mended, notNumbers, type PlanDraft, planInput, plannedRoom } from './planDraft.ts'
import { Room } from './Room.tsx'
import { RoomLegend } from './RoomLegend.tsx'
import { RoomFacts } from './roomFacts.ts'
import { SeatFields } from './SeatFields.tsx'

const SeatPlanQuery = graphql(`
  query SeatPlanOfEvent($slug: String!) {
    event(slug: $slug) {
      slug
      zone
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

const SetSeatPlan = graphql(`
  mutation SetSeatPlan($input: SetSeatPlanInput!) {
    setSeatPlan(input: $input) {
      __typename
      ... on SeatPlanSet {
        offersMade
        event {
          slug
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
      ... on SeatPlanInfeasible {
        problems {
          code
          message
          mend {
            field
            groupKey
            from
            to
            message
          }
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

type PlannedEvent = NonNullable<SeatPlanOfEventQuery['event']>

/** How many seats there are and for whom, with the room as it would be. */
export function SeatPlanPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(SeatPlanQuery, { variables: { slug } })
  const event = data?.event
  if (!event) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  return <Editor key={event.seatPlan.version} event={event} onReread={() => refetch()} />
}

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

function Editor({ event, onReread }: { event: PlannedEvent; onReread: () => void }) {
  const { t } = useLingui()
  const before = draftOf(event)
  const [draft, setDraft] = useState(before)
  const [problems, setProblems] = useState(noProblems)
  const [attempt, setAttempt] = useState(0)
  const [save, { loading }] = useMutation(SetSeatPlan)
  const { groups } = readFragment(RoomFacts, event)
  const room = plannedRoom(draft, groups)
  const changed = JSON.stringify(draft) !== JSON.stringify(before)

  async function submit(submission: FormEvent) {
    submission.preventDefault()
    setAttempt(attempt + 1)
    const typed = notNumbers(draft)
    if (typed.length > 0)
      return setProblems({
        ...noProblems,
        fields: Object.fromEntries(typed.map((path) => [path, t`Give a whole number.`])),
      })
    const released = draft.minimumsReleasedAt
      ? (instantOf(draft.minimumsReleasedAt, event.zone)?.instant ?? null)
      : null
    const input = { eventSlug: event.slug, version: event.seatPlan.version, plan: planInput(draft, released) }
    const answer = await save({ variables: { input } }).catch(() => null)
    const result = answer?.data?.setSeatPlan
    if (!result) return toast(<Trans>The line to the server is broken. Nothing was changed.</Trans>)
    if (result.__typename === 'SeatPlanSet')
      return toast(
        result.offersMade > 0 ? (
          <Plural
            value={result.offersMade}
            one="Seat plan saved; # seat offered to the waitlist"
            other="Seat plan saved; # seats offered to the waitlist"
          />
        ) : (
          <Trans>Seat plan saved</Trans>
        ),
      )
    setProblems({
      message: result.message,
      infeasible: result.__typename === 'SeatPlanInfeasible' ? result.problems : [],
      fields:
        result.__typename === 'InvalidInput'
          ? Object.fromEntries(result.fields.map(({ path, message }) => [path, message]))
          : {},
      changedMeanwhile: result.__typename === 'ChangedMeanwhile',
    })
  }

  return (
    <Page title={<Trans>Seat plan</Trans>}>
      <form noValidate onSubmit={submit} className="mt-5 grid gap-x-12 gap-y-8 xl:grid-cols-2">
        <div className="grid content-start gap-6 xl:order-1">
          <ErrorSummary
            attempt={attempt}
            faults={Object.entries(problems.fields).map(([id, message]) => ({ id, message }))}
          />
          {problems.infeasible.length > 0 && (
            <PlanProblems
              message={problems.message}
              problems={problems.infeasible}
              onMend={(problem) => {
                setDraft(mended(draft, problem.mend))
                const left = withoutMended(problems.infeasible, problem)
                setProblems(left.length > 0 ? { ...problems, infeasible: left } : noProblems)
              }}
            />
          )}
          {problems.message && problems.infeasible.length === 0 && Object.keys(problems.fields).length === 0 && (
            <p role="alert" className="flex flex-wrap items-center gap-3 border-fault border-l-4 py-1 pl-4">
              {problems.message}
              {problems.changedMeanwhile && (
                <Act onClick={onReread}>
                  <Trans>Read the plan again</Trans>
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
          <div className="flex items-center gap-2">
            <Act kind="primary" type="submit" busy={loading} disabled={!changed}>
              <Trans>Save the seat plan</Trans>
            </Act>
            {changed && (
              <Act kind="bare" onClick={() => setDraft(before)}>
                <Trans>Discard changes</Trans>
              </Act>
            )}
          </div>
          <p className="text-13 text-ink-3">
            <Trans>More seats are offered to the waitlist at once. Nobody loses a seat they hold.</Trans>
          </p>
        </div>
        <div className="min-w-0 xl:sticky xl:top-4 xl:order-2 xl:self-start">
          <Room groups={room.groups} total={room.total} />
          <RoomLegend />
        </div>
      </form>
    </Page>
  )
}
