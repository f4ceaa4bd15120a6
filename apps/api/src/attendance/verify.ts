/** The check of a document by its code, without a sign-in. */
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { textIn } from '../request/texts.ts'
import { codeLength, digest, foldCode, isSameName } from './codes.ts'
import { isValidFor } from './visaLetter.ts'

type Result = Awaited<ResolversTypes['VerifyCertificateResult']>

/** Says what the document itself shows to its holder, but not which event it was. */
export async function verifyCertificate(
  { code: typed, name }: { code: string; name: string },
  context: Context,
): Promise<Result | null> {
  const { database, language, limits } = context
  const retryAfter = await limits.verifyCertificate()
  if (retryAfter !== null) return refuse(language, 'TooManyRequests', { retryAfter })
  const code = foldCode(typed)
  if (code.length !== codeLength) return null
  const where = { codeHash: digest(code) }
  const certificate = await database.certificate.findUnique({ where })
  const include = { registration: { include: { event: true } } }
  const letter = certificate ? null : await database.visaLetter.findUnique({ where, include })
  const found = certificate?.revokedAt ? null : (certificate ?? letter)
  if (!found) return null
  const institute = await database.institute.findUniqueOrThrow({ where: { id: found.instituteId } })
  const facts = {
    institute: textIn(language, institute.names) ?? institute.slug,
    issuedOn: found.issuedAt,
    nameMatches: isSameName(code, name, found.nameHash),
  }
  if (!letter) return { __typename: 'VerifiedCertificate', ...facts }
  const { registration } = letter
  const isValid = registration !== null && isValidFor(registration, registration.event, await now(context))
  return { __typename: 'VerifiedVisaLetter', ...facts, isValid, isReplaced: letter.replacedAt !== null }
}
