/**
 * Prisma's query compiler, shared by all databases that a Jest worker opens. Otherwise each would read the data model and
 * compile the same queries again. `jest.preset.js` substitutes it for Prisma's own.
 */
import { QueryCompiler as Compiler } from '../../prisma/node_modules/@prisma/client/runtime/query_compiler_fast_bg.postgresql.mjs'

export * from '../../prisma/node_modules/@prisma/client/runtime/query_compiler_fast_bg.postgresql.mjs'

/** Plans of multi-row inserts contain their values; Prisma doesn't cache them either. */
const holdsValues = /"action":"createMany/
const mostPlans = 5_000

const compilers = []

export class QueryCompiler {
  constructor(options) {
    const { datamodel, ...database } = options
    const kind = JSON.stringify(database)
    let kept = compilers.find((one) => one.datamodel === datamodel && one.kind === kind)
    if (!kept) {
      kept = { datamodel, kind, compiler: new Compiler(options), plans: new Map(), batches: new Map() }
      compilers.push(kept)
    }
    Object.assign(this, kept)
  }

  compile(request) {
    return known(this.plans, request, () => this.compiler.compile(request))
  }

  compileBatch(request) {
    return known(this.batches, request, () => this.compiler.compileBatch(request))
  }

  /** No-op: other databases still use the compiler. */
  free() {}
}

function known(plans, request, compile) {
  const plan = plans.get(request) ?? compile()
  if (plans.size < mostPlans && !holdsValues.test(request)) plans.set(request, plan)
  return plan
}
