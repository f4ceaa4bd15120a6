/** Letters that an institute keeps to use again. */

import { checkLine, tidy } from '@plenaria/schema/texts'
import type { ResolversTypes, SaveMessageTemplateInput } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { audit, changeInstitute } from '../institutes/change.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { invalidInput, refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { InstituteRow, LetterTemplateRow } from '../request/rows.ts'
import { storedTexts } from '../request/texts.ts'
import { wordsProblems } from './fieldProblems.ts'
import { storable } from './save.ts'

type Result<Name extends 'SaveMessageTemplateResult' | 'RemoveMessageTemplateResult'> = Awaited<ResolversTypes[Name]>

const ofInstitute = dataLoader<LetterTemplateRow[]>(async (instituteIds, { database }) => {
  const rows = await database.letterTemplate.findMany({
    where: { instituteId: { in: instituteIds } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return Map.groupBy(rows, ({ instituteId }) => instituteId)
})

export const templatesOf = async (institute: InstituteRow, context: Context): Promise<LetterTemplateRow[]> =>
  can.useLetterTemplates(context.viewer, institute) ? ((await ofInstitute(institute.id, context)) ?? []) : []

export const saveTemplate = (
  { instituteSlug, kind, ...input }: SaveMessageTemplateInput,
  context: Context,
): Promise<Result<'SaveMessageTemplateResult'>> =>
  changeInstitute(
    { slug: storable(instituteSlug) },
    context,
    can.useLetterTemplates,
    async (transaction, institute) => {
      const fieldProblems = [...checkLine('name', input.name, 100), ...wordsProblems(input)]
      if (fieldProblems.length > 0) return invalidInput(context.language, fieldProblems)
      const facts = { kind, subjects: storedTexts(input.subjects), texts: storedTexts(input.texts) }
      const named = { instituteId: institute.id, name: tidy(input.name) }
      const { id } = await transaction.letterTemplate.upsert({
        where: { instituteId_name: named },
        create: { id: uuidv7(Date.now(), 0), ...named, ...facts },
        update: facts,
      })
      await audit(transaction, context, institute, {
        what: 'LETTER_TEMPLATE_SAVED',
        after: { template: id, name: named.name },
      })
      return { __typename: 'MessageTemplateSaved' as const, institute }
    },
  )

export async function removeTemplate(id: string, context: Context): Promise<Result<'RemoveMessageTemplateResult'>> {
  const { database, viewer, language } = context
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
  const known = isId ? await database.letterTemplate.findUnique({ where: { id } }) : null
  const isMember = viewer?.memberships.some(({ instituteId }) => instituteId === known?.instituteId)
  if (!known || !isMember) return refuse(language, 'UnknownTemplate', {})
  return changeInstitute({ id: known.instituteId }, context, can.useLetterTemplates, async (transaction, institute) => {
    const { count } = await transaction.letterTemplate.deleteMany({ where: { id } })
    if (count === 0) return refuse(language, 'UnknownTemplate', {})
    await audit(transaction, context, institute, {
      what: 'LETTER_TEMPLATE_REMOVED',
      after: { template: id, name: known.name },
    })
    return { __typename: 'MessageTemplateRemoved' as const, institute }
  })
}
