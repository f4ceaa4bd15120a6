/** Previews the effect of an action. */
import type { GraphQLSchema } from 'graphql'
import type { PlannedActionKind } from '../__generated__/resolvers.ts'
import { unlimited } from '../access/attemptLimits.ts'
import type { EmailedAbout } from '../audit/emailed.ts'
import type { Context } from '../request/context.ts'
import { givenMutation, isIrrevocable, refusalsOf } from './mutations.ts'
import { showsNumberTo } from './numberSeen.ts'
import { rehearse } from './plan.ts'

export interface Preview {
  /** Null: not for the viewer. */
  people: number | null
  isUpperBound: boolean
  /** Null: not for the viewer. */
  deletesDataOf: number | null
  refusal: string | null
  emails: EmailedAbout[]
}

const nobody = { people: 0, isUpperBound: false, deletesDataOf: 0, emails: [] }

/**
 * Rehearses an action exactly as its mutation would be, and changes nothing. Tries are not counted: a preview is none.
 * @throws GraphQLError where the arguments do not fit the contract
 */
export async function previewAction(
  schema: GraphQLSchema,
  { kind, args: given }: { kind: PlannedActionKind; args: unknown },
  context: Context,
): Promise<Preview> {
  const { args, run, canAffect } = givenMutation(schema, kind, given)
  if (!canAffect) return { ...nobody, refusal: null }
  const isRefusal = refusalsOf(schema)
  const asked = { kind, args, run, isRefusal, isIrrevocable: isIrrevocable(kind) }
  const rehearsed = await rehearse(asked, { ...context, limits: unlimited })
  if ('affected' in rehearsed) {
    const { people, emails = [], isUpperBound = false, deletesDataOf = 0, eventId } = rehearsed.affected
    if (!(await showsNumberTo({ kind, eventId }, context)))
      return { people: null, isUpperBound: false, deletesDataOf: null, refusal: null, emails: [] }
    return { people, isUpperBound, deletesDataOf, refusal: null, emails }
  }
  const { answer } = rehearsed
  return { ...nobody, refusal: isRefusal(answer) ? (answer.message ?? answer.__typename) : null }
}
