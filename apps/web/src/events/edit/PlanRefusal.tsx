import { type PlanProblem, PlanProblems, withoutFixed } from '../../groups/PlanProblems.tsx'
import { withFix } from '../../groups/planDraft.ts'
import { type EventDraft, withKeys } from './draft.ts'

interface PlanRefusalProps {
  message: string
  problems: readonly PlanProblem[]
  draft: EventDraft
  onDraft: (draft: EventDraft) => void
  /** Called with the remaining problems once one is fixed. */
  onRemaining: (problems: PlanProblem[]) => void
}

/** Why the form's seat plan was refused, with fixes that change the form. */
export const PlanRefusal = ({ message, problems, draft, onDraft, onRemaining }: PlanRefusalProps) => (
  <PlanProblems
    message={message}
    problems={problems}
    onFix={(problem) => {
      const complete = withKeys(draft)
      onDraft({ ...complete, plan: withFix(complete.plan, problem.fix) })
      onRemaining(withoutFixed(problems, problem))
    }}
  />
)
