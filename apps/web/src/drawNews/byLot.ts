import type { DrawState } from '../__generated__/graphql.ts'

/** Whether seats are allocated by lot: the newest draw that everyone can see is under way or has a result. */
export function isByLot(draws: readonly { state: DrawState }[]): boolean {
  const newest = draws.find(({ state }) => state !== 'PREPARING' && state !== 'FAILED')
  return newest !== undefined && newest.state !== 'VOID'
}
