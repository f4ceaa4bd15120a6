/** An email that demonstrates a letterhead: as a preview, and as a test to the requesting owner. */
import { type Language, languageOf } from '@plenaria/schema/languages'
import type { MutationTestLetterheadArgs, PreviewLetterheadInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { mayChange } from '../institutes/change.ts'
import { addAll } from '../jobs/add.ts'
import type { JobPayload } from '../jobs/jobSchemas.ts'
import { deliver, type MailTools } from '../mail/deliver.ts'
import type { Page } from '../mail/layout.ts'
import { mailWords } from '../mail/letter.ts'
import { letterheadOf } from '../mail/letterhead.ts'
import { previewOf } from '../mail/preview.ts'
import { siteIn, written } from '../mail/templates.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { InstituteRow } from '../request/rows.ts'
import { loadDeferredActor } from '../tokens/read.ts'
import { sampleWords } from './mailWords.ts'
import { checkedLetterhead } from './set.ts'

type Result<Name extends keyof ResolversTypes> = Promise<Awaited<ResolversTypes[Name]>>

function samplePage(language: Language, institute: InstituteRow, url: string): Page {
  const letterhead = letterheadOf(language, institute)
  const { subject, paragraphs, action } = sampleWords[language]
  return {
    language,
    ...letterhead,
    subject,
    greeting: null,
    paragraphs: paragraphs(letterhead.sender),
    facts: [],
    action: { label: action, url },
    note: null,
    footer: mailWords[language].memberFooter(letterhead.sender),
  }
}

export async function previewLetterhead(
  { instituteSlug, language, letterhead }: PreviewLetterheadInput,
  context: Context,
): Result<'PreviewLetterheadResult'> {
  const institute = await mayChange({ slug: instituteSlug }, context, can.editInstitute)
  if ('message' in institute) return institute
  const given = await checkedLetterhead(letterhead, institute, context)
  if ('message' in given) return given
  return previewOf(samplePage(language, { ...institute, ...given }, ''))
}

export async function testLetterhead(
  { instituteSlug, language }: MutationTestLetterheadArgs,
  context: Context,
): Result<'TestLetterheadResult'> {
  const institute = await mayChange({ slug: instituteSlug }, context, can.editInstitute)
  if ('message' in institute) return institute
  const { viewer, database } = context
  if (!viewer) return refuse(context.language, 'NotAllowed', {})
  const payload = { instituteId: institute.id, userId: viewer.id, language }
  await database.$queryRaw(addAll([{ identifier: 'send_letterhead_test', payload }]))
  return { __typename: 'LetterheadTestSent', to: viewer.email }
}

/** The job `send_letterhead_test`. */
export async function sendLetterheadTest(
  tools: MailTools,
  { instituteId, userId, language: asked }: JobPayload<'send_letterhead_test'>,
  jobId: string,
): Promise<void> {
  const { database, config } = tools
  const institute = await database.institute.findUnique({ where: { id: instituteId } })
  const viewer = await loadDeferredActor(database, userId, null)
  if (!institute || !viewer || !can.editInstitute(viewer, institute)) return
  const language = languageOf([asked]) ?? 'en'
  const page = samplePage(language, institute, siteIn(config.siteUrl, language))
  await deliver(tools, viewer.email, written(page), `letterhead-${jobId}`)
}
