import { Plural, Trans } from '@lingui/react/macro'
import { StaffButton } from '../ui/staff/StaffButton.tsx'

export interface PlanProblem {
  code: string
  message: string
  fix: { field: string; groupKey?: string | null; from: number; to: number; message: string }
}

/**
 * Problems that remain after one is fixed. The fix also solves others that need a smaller change to the same field, and targets
 * above the maximum that it raises.
 */
export function withoutFixed(problems: readonly PlanProblem[], { fix }: PlanProblem): PlanProblem[] {
  return problems.filter(({ fix: other }) => {
    const isTargetBelow = other.field === 'target' && other.to < other.from && other.from <= fix.to
    if (fix.field === 'maximum' && isTargetBelow && other.groupKey === fix.groupKey) return false
    if (other.field !== fix.field || other.groupKey !== fix.groupKey) return true
    return other.to > other.from ? other.to > fix.to : other.to < fix.to
  })
}

/** Why a plan can't be met, in the server's words, each problem with the smallest change that fixes it. */
export function PlanProblems({
  message,
  problems,
  isWarning = false,
  onFix,
}: {
  message: string
  problems: readonly PlanProblem[]
  /** Whether the plan is still being edited: then it is announced politely. */
  isWarning?: boolean
  onFix: (problem: PlanProblem) => void
}) {
  return (
    <div
      role={isWarning ? 'status' : 'alert'}
      className={`arrive border-2 px-4 py-3 ${isWarning ? 'border-line-strong' : 'border-fault'}`}
    >
      <p className="font-medium">{message}</p>
      <ul className="mt-1">
        {problems.map((problem) => {
          const fixes = problems.length - withoutFixed(problems, problem).length
          return (
            <li
              key={`${problem.code} ${problem.fix.field} ${problem.fix.groupKey}`}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 border-line border-t py-2 text-13"
            >
              <span className="min-w-0 grow basis-60">
                {problem.message}
                <span className="block text-ink-2">{problem.fix.message}</span>
                {fixes > 1 && (
                  <span className="block font-medium">
                    {fixes === problems.length ? (
                      <Plural
                        id="groups.this-mends-all-of-them"
                        value={fixes}
                        _2="This fixes both."
                        other="This fixes all # of them."
                      />
                    ) : (
                      <Plural
                        id="groups.this-mends-of-them-at"
                        value={fixes}
                        other="This fixes # of them at the same time."
                      />
                    )}
                  </span>
                )}
              </span>
              <StaffButton
                kind={fixes > 1 && fixes === problems.length ? 'primary' : undefined}
                onClick={() => onFix(problem)}
              >
                <Trans id="groups.apply">Apply</Trans>
                <span className="sr-only">: {problem.fix.message}</span>
              </StaffButton>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
