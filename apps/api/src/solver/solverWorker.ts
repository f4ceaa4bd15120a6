/** The thread's side: one model after another, each in its own HiGHS instance. */
import { parentPort } from 'node:worker_threads'
import highsModule, { type Highs, type ModelData } from 'highs'
import { runAfterRequests } from '../kernel/threadPriority.ts'
import type { LinearModel, Solution } from './solver.ts'

runAfterRequests('BACKGROUND')

export interface Request {
  id: number
  models: readonly LinearModel[]
  /** Time limit per model. */
  seconds: number
}

export interface Response {
  id: number
  answer: { solutions: Solution[] } | { fault: string }
}

// The package declares its types for CommonJS; as an ES module, its default export is the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default
const loading = loadHighs()

/** Rows in HiGHS's format: where each begins, and its columns and factors. */
function dataOf({ lows, highs: uppers, constraints, objective, sense, isWhole }: LinearModel, highs: Highs): ModelData {
  const bounded = (value: number) => (Number.isFinite(value) ? value : value > 0 ? highs.infinity : -highs.infinity)
  const size = lows.length
  const { objectiveSense, variableType } = highs.constants
  const starts = [0]
  for (const { terms } of constraints) starts.push((starts.at(-1) ?? 0) + terms.length)
  const terms = constraints.flatMap((constraint) => constraint.terms)
  return {
    numCols: size,
    numRows: constraints.length,
    sense: sense === 'MINIMISE' ? objectiveSense.minimize : objectiveSense.maximize,
    colCost: Array.from({ length: size }, (_, index) => (index === objective ? 1 : 0)),
    colLower: lows.map(bounded),
    colUpper: uppers.map(bounded),
    rowLower: constraints.map(({ low }) => bounded(low)),
    rowUpper: constraints.map(({ high }) => bounded(high)),
    matrix: {
      format: 'csr',
      numRows: constraints.length,
      numCols: size,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(terms, ([variable]) => variable),
      values: Float64Array.from(terms, ([, factor]) => factor),
    },
    ...(isWhole && { integrality: lows.map(() => variableType.integer) }),
  }
}

function solutionOf(model: LinearModel, seconds: number, highs: Highs): Solution {
  return highs.withModel(dataOf(model, highs), (running): Solution => {
    running.options.set({ output_flag: false, time_limit: seconds })
    running.run()
    const status = running.getModelStatus()
    const { optimal, infeasible, unbounded, unboundedOrInfeasible, timeLimit, empty } = highs.constants.modelStatus
    if (status === optimal || status === empty) return { status: 'OPTIMAL', value: running.getObjectiveValue() }
    if (status === infeasible) return { status: 'INFEASIBLE' }
    if (status === unbounded || status === unboundedOrInfeasible) return { status: 'UNBOUNDED' }
    if (status === timeLimit) return { status: 'STOPPED' }
    throw new Error(`HiGHS ended with status ${status}.`)
  })
}

async function answerTo({ models, seconds }: Request): Promise<Response['answer']> {
  try {
    const highs = await loading
    return { solutions: models.map((model) => solutionOf(model, seconds, highs)) }
  } catch (fault) {
    return { fault: fault instanceof Error ? `HiGHS failed: ${fault.message}` : 'HiGHS failed.' }
  }
}

parentPort?.on('message', async (request: Request) => {
  parentPort?.postMessage({ id: request.id, answer: await answerTo(request) } satisfies Response)
})
