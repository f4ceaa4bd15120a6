/** The interface to a linear-programming solver. It is injected; HiGHS implements it. */
export interface LinearProgram {
  sense: 'MAXIMISE' | 'MINIMISE'
  /** By column. */
  costs: Float64Array
  lows: Float64Array
  highs: Float64Array
  /** By row. Infinite limits are allowed. */
  rowLows: Float64Array
  rowHighs: Float64Array
  /** Start of each row, followed by the end of the last one. */
  starts: Int32Array
  columns: Int32Array
  factors: Float64Array
  /** Whether every column must be a whole number. */
  isInteger: boolean
}

export interface LinearSolution {
  /** STOPPED: a limit of iterations or nodes was reached. */
  status: 'OPTIMAL' | 'INFEASIBLE' | 'UNBOUNDED' | 'STOPPED'
  value: number
  /** By column; empty if there is no solution. */
  values: Float64Array
  /** By row: how much the value changes with its limit. Zero for integer programs. */
  rowDuals: Float64Array
}

/** A program that can be modified and re-solved from its last solution (warm start). */
export interface OpenProgram {
  setCosts: (costs: Float64Array) => void
  setColumns: (lows: Float64Array, highs: Float64Array) => void
  setRow: (row: number, low: number, high: number) => void
  setFactor: (row: number, column: number, factor: number) => void
  addColumn: (cost: number, low: number, high: number, rows: Int32Array, factors: Float64Array) => void
  addRow: (low: number, high: number, columns: Int32Array, factors: Float64Array) => void
  solve: () => LinearSolution
  close: () => void
}

/** Deterministic: the same program gives the same solution. Never stops by the clock. */
export interface LinearSolver {
  open: (program: LinearProgram) => OpenProgram
}

/** Opens, solves and closes. */
export function solve(solver: LinearSolver, program: LinearProgram): LinearSolution {
  const open = solver.open(program)
  try {
    return open.solve()
  } finally {
    open.close()
  }
}
