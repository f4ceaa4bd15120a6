import { useQuery } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import type { PlanWhatIfQuery, SeatPlanInput } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'

const PlanWhatIf = graphql(`
  query PlanWhatIf($input: PlanPreviewInput!) {
    planPreview(input: $input) {
      __typename
      ... on PlanPreview {
        offersMade
        groups {
          groupKey
          held
          waiting
        }
        offered {
          reference
          name
          group {
            key
            name
          }
        }
        nobodyOffered {
          text
          group {
            key
          }
        }
      }
      ... on SeatPlanInfeasible {
        message
        problems {
          code
          message
          fix {
            field
            groupKey
            from
            to
            message
          }
        }
      }
    }
  }
`)

type Answer = PlanWhatIfQuery['planPreview']
export type PlanPreview = Extract<Answer, { __typename: 'PlanPreview' }>
type Infeasible = Extract<Answer, { __typename: 'SeatPlanInfeasible' }>

/** Debounce in milliseconds. */
const calm = 350

/**
 * The effect of saving a plan now. Null if there is nothing to preview, or no answer yet; the last answer is kept until the next
 * arrives.
 * @param plan null while the draft is invalid or unchanged
 * @param stirred changes whenever the room changes
 */
export function usePlanPreview(
  eventSlug: string,
  plan: SeatPlanInput | null,
  stirred: string,
): { preview: PlanPreview | null; infeasible: Infeasible | null } {
  const wanted = plan && JSON.stringify(plan)
  const [asked, setAsked] = useState<string | null>(null)
  useEffect(() => {
    const waiting = setTimeout(() => setAsked(wanted), calm)
    return () => clearTimeout(waiting)
  }, [wanted])
  const { data, previousData, refetch } = useQuery(PlanWhatIf, {
    variables: { input: { eventSlug, plan: asked === null ? emptyPlan : (JSON.parse(asked) as SeatPlanInput) } },
    skip: asked === null,
    fetchPolicy: 'no-cache',
  })
  const stirredBefore = useRef(stirred)
  useEffect(() => {
    if (stirredBefore.current === stirred) return
    stirredBefore.current = stirred
    if (asked !== null) void refetch().catch(() => {})
  }, [stirred, asked, refetch])
  const answer = plan === null || asked === null ? undefined : (data ?? previousData)?.planPreview
  return {
    preview: answer?.__typename === 'PlanPreview' ? answer : null,
    infeasible: answer?.__typename === 'SeatPlanInfeasible' ? answer : null,
  }
}

const emptyPlan: SeatPlanInput = { total: 1, policy: 'BALANCED', groups: [] }
