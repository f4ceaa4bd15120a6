/**
 * What every mutation of the contract does to others, so that nothing emails people or is irrevocable by a single press. A test holds
 * the classes to what mutations do; docs/decisions/0035 has the reasons.
 */
import type { MutationResolvers, PlannedActionKind } from '../__generated__/resolvers.ts'

export type MutationName = Exclude<keyof MutationResolvers, '__isTypeOf'>

type Args<Name extends MutationName> = Parameters<Extract<MutationResolvers[Name], (...args: never) => unknown>>[1]

export interface Delayed<Name extends MutationName> {
  mutation: Name
  /** Whether it could email anybody or be irrevocable, by its arguments; absent: always. */
  when?: (args: Args<Name>) => boolean
}

export type AnyDelayed = { [Name in MutationName]: Delayed<Name> }[MutationName]

/** Mutations that wait for a minute in which they can be undone. */
export const delayed = {
  MOVE_SESSION: { mutation: 'moveSession' },
} as const satisfies Record<PlannedActionKind, AnyDelayed>
