/** Previews the effect of an action. */
import type { GraphQLSchema } from 'graphql'
import type { PlannedActionKind } from '../__generated__/resolvers.ts'
import { unlimited } from '../access/attemptLimits.ts'
import type { EmailedAbout } from '../audit/emailed.ts'
import type { Context } from '../request/context.ts'
import { type Answer, givenMutation, isIrrevocable, refusalsOf } from './mutations.ts'
import { showsNumberTo } from './numberSeen.ts'
import { type Asked, rehearse } from './plan.ts'

export interface Preview {
  /** Null if the viewer may not know. */
  people: number | null
  isUpperBound: boolean
  /** Null if the viewer may not know. */
  deletesDataOf: number | null
  refusal: string | null
  emails: EmailedAbout[]
}

const nobody = { people: 0, isUpperBound: false, deletesDataOf: 0, emails: [] }

/**
 * Rehearses an action exactly as its mutation would, without changing anything. Previews don't count towards rate limits.
 * @throws GraphQLError if the arguments don't fit the contract
 */
export async function previewAction(
  schema: GraphQLSchema,
  { kind, args: given }: { kind: PlannedActionKind; args: unknown },
  context: Context,
): Promise<Preview> {
  const rehearsed = await rehearseGiven(schema, { kind, args: given }, context)
  if (!rehearsed) return { ...nobody, refusal: null }
  if ('affected' in rehearsed) {
    const { people, emails = [], isUpperBound = false, deletesDataOf = 0, eventId } = rehearsed.affected
    if (!(await showsNumberTo({ kind, eventId }, context)))
      return { people: null, isUpperBound: false, deletesDataOf: null, refusal: null, emails: [] }
    return { people, isUpperBound, deletesDataOf, refusal: null, emails }
  }
  return { ...nobody, refusal: refusalIn(schema, rehearsed.answer) }
}

/** Null: by its arguments, it affects nobody. `look` reads what it wrote, before it is rolled back. */
function rehearseGiven(
  schema: GraphQLSchema,
  { kind, args: given }: { kind: PlannedActionKind; args: unknown },
  context: Context,
  look?: Asked['look'],
) {
  const { args, run, canAffect } = givenMutation(schema, kind, given)
  if (!canAffect) return null
  const asked = { kind, args, run, isRefusal: refusalsOf(schema), isIrrevocable: isIrrevocable(kind), look }
  return rehearse(asked, { ...context, limits: unlimited })
}

/** Null: it isn't refused. */
const refusalIn = (schema: GraphQLSchema, answer: Answer): string | null =>
  refusalsOf(schema)(answer) ? (answer.message ?? answer.__typename) : null

/** Rehearses an action, looks at what it wrote, and changes nothing. @returns why it is refused; null: it isn't */
export async function lookInto(
  schema: GraphQLSchema,
  action: { kind: PlannedActionKind; args: unknown },
  context: Context,
  look: NonNullable<Asked['look']>,
): Promise<string | null> {
  const rehearsed = await rehearseGiven(schema, action, context, look)
  return rehearsed && 'answer' in rehearsed ? refusalIn(schema, rehearsed.answer) : null
}
