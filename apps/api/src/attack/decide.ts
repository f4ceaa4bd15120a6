/** Decides what the adversary's search left open: by bounds of the linear program and, if these aren't enough, in integers. */
import { type Attack, type Open, waysOut } from '@plenaria/domain/attack/attack'
import type { Derived } from '@plenaria/domain/attack/collected'
import type { LinearModel, Solution, Solver } from '../solver/solver.ts'

export interface Decided {
  derived: Derived[]
  /** Number of questions that the solver couldn't decide in time. They count as derivable. */
  undecided: number
}

/** Everything derivable, including the search's open counts. All questions of one kind go to the solver together. */
export async function decide({ derived, open, system }: Attack, solver: Solver): Promise<Decided> {
  const questions = open.flatMap((one) => waysOut(one.target, system).map((way) => ({ one, way })))
  const left = await impossible(
    questions.map(({ way }) => ({ system, way, isWhole: false })),
    solver,
  )
  const closer = questions.filter((_, index) => left[index] !== 'IMPOSSIBLE')
  const whole = await impossible(
    closer.map(({ way }) => ({ system, way, isWhole: true })),
    solver,
  )
  const isPossible = (one: Open) =>
    closer.some((question, index) => question.one === one && whole[index] === 'POSSIBLE')
  const isUnknown = (one: Open) => closer.some((question, index) => question.one === one && whole[index] === 'UNKNOWN')
  const found = open.filter((one) => !isPossible(one))
  return {
    derived: [
      ...derived,
      ...found.map(({ target: { cell, known, threshold }, facts }) => ({
        cell,
        facts,
        minimum: known + 1,
        maximum: threshold - 1,
      })),
    ],
    undecided: found.filter(isUnknown).length,
  }
}

interface Question {
  system: Attack['system']
  way: readonly [variable: number, low: number, high: number]
  isWhole: boolean
}

type Answer = 'POSSIBLE' | 'IMPOSSIBLE' | 'UNKNOWN'

/** Whether the variable can lie in the interval, by solving for its least value there. */
async function impossible(questions: readonly Question[], solver: Solver): Promise<Answer[]> {
  const asked = questions.filter(({ way: [, low, high] }) => low <= high)
  const solutions = await solver.solve(asked.map(modelOf), { seconds: 5 })
  return questions.map((question) => {
    const solution = solutions[asked.indexOf(question)]
    return solution ? answerOf(solution) : 'IMPOSSIBLE'
  })
}

const answerOf = ({ status }: Solution): Answer =>
  status === 'OPTIMAL' ? 'POSSIBLE' : status === 'INFEASIBLE' ? 'IMPOSSIBLE' : 'UNKNOWN'

const modelOf = ({ system, way: [variable, low, high], isWhole }: Question): LinearModel => ({
  lows: system.lows.map((least, index) => (index === variable ? Math.max(least, low) : least)),
  highs: system.highs.map((most, index) => (index === variable ? Math.min(most, high) : most)),
  constraints: system.constraints,
  objective: variable,
  sense: 'MINIMISE',
  isWhole,
})
