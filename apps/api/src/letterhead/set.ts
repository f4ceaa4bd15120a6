/** Owners set how emails about their institute's events present it. */
import { isDeepStrictEqual } from 'node:util'
import { domainOf, mayReplyTo } from '@plenaria/domain/replyTo'
import type { Prisma } from '@plenaria/prisma/client'
import { checkEmail, checkOrganisation, checkText, foldEmail, tidy } from '@plenaria/schema/texts'
import type { FieldProblem } from '@plenaria/schema/words'
import type { LetterheadInput, ResolversTypes, SetLetterheadInput } from '../__generated__/resolvers.ts'
import { unlessConfirmedRecently } from '../access/forbidden.ts'
import { can } from '../access/policy.ts'
import { audit, changeInstitute } from '../institutes/change.ts'
import { memberAddresses } from '../institutes/replyTo.ts'
import { invalidInput, type Refused, refuse } from '../refusals/errors.ts'
import { each, repeated } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import type { InstituteRow } from '../request/rows.ts'
import { localised, storedTexts } from '../request/texts.ts'

type Result = Awaited<ResolversTypes['SetLetterheadResult']>
type Stored = Pick<InstituteRow, 'senderName' | 'replyTo'> & { signatures: Record<string, string> }

/** Characters. */
const maxSenderName = 100
const maxSignature = 1_000

const fieldProblemsIn = ({ senderName, replyTo, signatures }: LetterheadInput): FieldProblem[] => [
  ...checkOrganisation('senderName', senderName, maxSenderName, { required: false }),
  ...(tidy(replyTo) === '' ? [] : checkEmail('replyTo', replyTo)),
  ...each(signatures, 'signatures', ({ text }, at) => checkText(`${at}.text`, text, maxSignature)),
  ...repeated(
    signatures.map(({ language }) => language),
    (index) => `signatures.${index}.language`,
  ),
]

/** The letterhead in storage format, or why it is invalid. */
export async function checkedLetterhead(
  given: LetterheadInput,
  institute: InstituteRow,
  { database, language }: { database: Pick<Prisma.TransactionClient, 'user'> } & Pick<Context, 'language'>,
): Promise<Stored | Refused<'InvalidInput'> | Refused<'ReplyToElsewhere'>> {
  const fieldProblems = fieldProblemsIn(given)
  if (fieldProblems.length > 0) return invalidInput(language, fieldProblems)
  const replyTo = foldEmail(given.replyTo ?? '') || null
  if (replyTo !== null && !mayReplyTo(replyTo, await memberAddresses(database, institute)))
    return refuse(language, 'ReplyToElsewhere', { domain: domainOf(replyTo) })
  return { senderName: tidy(given.senderName) || null, replyTo, signatures: storedTexts(given.signatures) }
}

export const setLetterhead = ({ instituteSlug, version, letterhead }: SetLetterheadInput, context: Context) =>
  changeInstitute(
    { slug: instituteSlug },
    context,
    can.editInstitute,
    async (transaction, institute): Promise<Result> => {
      const { language } = context
      if (institute.version !== version) return refuse(language, 'ChangedMeanwhile', {})
      const after = await checkedLetterhead(letterhead, institute, { database: transaction, language })
      if ('message' in after) return after
      const before = storedOf(institute)
      if (isDeepStrictEqual(before, after)) return { __typename: 'LetterheadSet', institute }
      const stale = after.replyTo === before.replyTo ? null : unlessConfirmedRecently(context)
      if (stale) return stale
      const { id } = institute
      const changed = await transaction.institute.update({
        where: { id },
        data: { ...after, version: { increment: 1 } },
      })
      const change = { before: audited(before), after: audited(after) }
      await audit(transaction, context, institute, { what: 'LETTERHEAD_SET', ...change })
      return { __typename: 'LetterheadSet', institute: changed }
    },
  )

const storedOf = ({ senderName, replyTo, signatures }: InstituteRow): Stored => ({
  senderName,
  replyTo,
  signatures: { ...localised(signatures) },
})

/** Contains neither names nor addresses, because the audit log is never erased. */
const audited = ({ senderName, replyTo, signatures }: Stored) => ({
  hasSenderName: senderName !== null,
  repliesTo: replyTo && domainOf(replyTo),
  signatures: Object.keys(signatures).toSorted(),
})
