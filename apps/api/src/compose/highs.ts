/** The solver HiGHS. Blocks the calling thread, so it runs in a worker (`composer.ts`). */
import type { LinearProgram, LinearSolution, LinearSolver, OpenProgram } from '@plenaria/domain/compose/linear'
import highsModule, { type Highs, type ModelData } from 'highs'

// The package declares its types for CommonJS; imported, its default export is the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default

/** Limits that end a search the same way on every machine. */
const limits = { simplex_iteration_limit: 1_000_000, mip_max_nodes: 1_000_000 }
const tolerance = 1e-9

export async function loadLinearSolver(): Promise<LinearSolver> {
  const highs = await loadHighs()
  return { open: (program) => openProgram(highs, program) }
}

function openProgram(highs: Highs, program: LinearProgram): OpenProgram {
  const model = highs.createModel(dataOf(highs, program))
  model.options.set({
    output_flag: false,
    random_seed: 1,
    mip_rel_gap: 0,
    mip_abs_gap: 1e-6,
    primal_feasibility_tolerance: tolerance,
    dual_feasibility_tolerance: tolerance,
    ...limits,
  })
  const finite = (value: number) => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity)
  const all = (count: number) => ({ kind: 'range', from: 0, to: count - 1 }) as const
  return {
    setCosts: (costs) => {
      if (costs.length > 0) model.changeColsCost(all(costs.length), costs)
    },
    setColumns: (lows, uppers) => void model.changeColsBounds(all(lows.length), lows.map(finite), uppers.map(finite)),
    setRow: (row, low, high) => void model.changeRowBounds(row, finite(low), finite(high)),
    setFactor: (row, column, factor) => void model.changeCoefficient(row, column, factor),
    addColumn: (cost, low, high, rows, factors) =>
      void model.addCol(cost, finite(low), finite(high), { indices: rows, values: factors }),
    addRow: (low, high, columns, factors) =>
      void model.addRow(finite(low), finite(high), { indices: columns, values: factors }),
    solve: () => {
      model.run()
      return solutionOf(highs, model, program)
    },
    close: () => model.dispose(),
  }
}

function solutionOf(highs: Highs, model: ReturnType<Highs['createModel']>, program: LinearProgram): LinearSolution {
  const { optimal, infeasible, unbounded, unboundedOrInfeasible, iterationLimit, solutionLimit, empty } =
    highs.constants.modelStatus
  const status = model.getModelStatus()
  const none = { value: Number.NaN, values: new Float64Array(), rowDuals: new Float64Array() }
  if (status === infeasible) return { status: 'INFEASIBLE', ...none }
  if (status === unbounded || status === unboundedOrInfeasible) return { status: 'UNBOUNDED', ...none }
  if (status === iterationLimit || status === solutionLimit) return { status: 'STOPPED', ...none }
  if (status === empty) return emptySolution(program)
  if (status !== optimal) throw new Error(`HiGHS ended with status ${status}.`)
  const { colValue, rowDual } = model.getSolution()
  return {
    status: 'OPTIMAL',
    value: model.getObjectiveValue(),
    values: program.isInteger ? colValue.map(Math.round) : colValue,
    rowDuals: program.isInteger ? new Float64Array() : rowDual,
  }
}

/** Without columns every row is zero; HiGHS doesn't check that against the limits. */
function emptySolution({ rowLows, rowHighs }: LinearProgram): LinearSolution {
  const isMet = rowLows.every((low) => low <= 0) && rowHighs.every((high) => high >= 0)
  const rowDuals = new Float64Array(rowLows.length)
  return { status: isMet ? 'OPTIMAL' : 'INFEASIBLE', value: 0, values: new Float64Array(), rowDuals }
}

function dataOf(highs: Highs, program: LinearProgram): ModelData {
  const finite = (value: number) => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity)
  const { objectiveSense, variableType } = highs.constants
  return {
    numCols: program.costs.length,
    numRows: program.rowLows.length,
    sense: program.sense === 'MINIMISE' ? objectiveSense.minimize : objectiveSense.maximize,
    colCost: program.costs,
    colLower: program.lows.map(finite),
    colUpper: program.highs.map(finite),
    rowLower: program.rowLows.map(finite),
    rowUpper: program.rowHighs.map(finite),
    matrix: {
      format: 'csr',
      numRows: program.rowLows.length,
      numCols: program.costs.length,
      starts: program.starts,
      indices: program.columns,
      values: program.factors,
    },
    ...(program.isInteger && { integrality: new Int32Array(program.costs.length).fill(variableType.integer) }),
  }
}
