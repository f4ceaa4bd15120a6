import { isDeepStrictEqual } from 'node:util'
import { checkAccent, checkWebsite } from '@plenaria/schema/institutes'
import { tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ResolversTypes, UpdateInstituteInput } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import { requiredLine, textsProblems } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import type { InstituteRow } from '../request/rows.ts'
import { storedTexts } from '../request/texts.ts'
import { audit, changeInstitute, renewViewer } from './change.ts'

type Result = Awaited<ResolversTypes['UpdateInstituteResult']>

/** Changes the given fields, unless the institute has changed since it was read. */
export async function updateInstitute(input: UpdateInstituteInput, context: Context): Promise<Result> {
  const { language } = context
  const outcome = await changeInstitute(
    { slug: input.slug },
    context,
    can.editInstitute,
    async (transaction, institute) => {
      if (institute.version !== input.version) return refuse(language, 'ChangedMeanwhile', {})
      const fieldProblems = fieldProblemsOf(input)
      if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
      const { before, after } = differences(institute, factsOf(input))
      if (Object.keys(after).length === 0) return { __typename: 'InstituteUpdated' as const, institute }
      const updated = await transaction.institute.update({
        where: { id: institute.id },
        data: { ...after, version: { increment: 1 } },
      })
      await audit(transaction, context, institute, { what: 'INSTITUTE_UPDATED', before, after })
      return { __typename: 'InstituteUpdated' as const, institute: updated }
    },
  )
  if (outcome.__typename === 'InstituteUpdated') await renewViewer(context)
  return outcome
}

const fieldProblemsOf = ({ names, accent, website }: UpdateInstituteInput): FieldProblem[] => [
  ...(names ? textsProblems(names, 'names', requiredLine) : []),
  ...(accent == null ? [] : checkAccent('accent', tidy(accent))),
  ...checkWebsite('website', website),
]

interface Facts {
  names?: Record<string, string>
  accent?: string
  website?: string | null
  secondFactorRequired?: boolean
}

const factsOf = ({ names, accent, website, secondFactorRequired }: UpdateInstituteInput): Facts => ({
  ...(names && { names: storedTexts(names) }),
  ...(accent != null && { accent: tidy(accent).toLowerCase() }),
  ...(website !== undefined && { website: tidy(website) || null }),
  ...(secondFactorRequired != null && { secondFactorRequired }),
})

function differences(institute: InstituteRow, facts: Facts): { before: object; after: Facts } {
  const present: Record<string, unknown> = { ...institute }
  const changed = Object.entries(facts).filter(([key, value]) => !isDeepStrictEqual(present[key], value))
  return {
    before: Object.fromEntries(changed.map(([key]) => [key, present[key]])),
    after: Object.fromEntries(changed),
  }
}
