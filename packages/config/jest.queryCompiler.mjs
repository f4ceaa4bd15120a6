/**
 * Prisma's compiler of queries, one for all databases that a Jest worker opens, each of which would read the data model and compile the
 * same queries again. `jest.preset.js` puts it in the place of Prisma's own.
 */
import { QueryCompiler as Compiler } from '../../prisma/node_modules/@prisma/client/runtime/query_compiler_fast_bg.postgresql.mjs'

export * from '../../prisma/node_modules/@prisma/client/runtime/query_compiler_fast_bg.postgresql.mjs'

/** Plans of inserts of several rows hold their values; Prisma does not keep them either. */
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

  /** Others go on with it. */
  free() {}
}

function known(plans, request, compile) {
  const plan = plans.get(request) ?? compile()
  if (plans.size < mostPlans && !holdsValues.test(request)) plans.set(request, plan)
  return plan
}
