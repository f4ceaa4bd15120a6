import type { Context } from './context.ts'
import { dataLoader } from './dataLoader.ts'

/**
 * A data loader for rows that belong to another: those of all parents requested in one turn are read by one statement, in the order
 * in which `load` answers. Unlike a relation of a row that is found by its id, the parent isn't read again.
 */
export function children<Row>(
  load: (parentIds: string[], context: Context) => Promise<Row[]>,
  parentOf: (row: Row) => string,
): (parentId: string, context: Context) => Promise<Row[]> {
  const loaded = dataLoader<Row[]>(async (ids, context) => Map.groupBy(await load(ids, context), parentOf))
  return async (parentId, context) => (await loaded(parentId, context)) ?? []
}
