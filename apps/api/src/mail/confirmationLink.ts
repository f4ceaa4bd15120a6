/** The link that confirms an address: it does this and nothing else, and works without JavaScript. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Config } from '../kernel/config.ts'
import type { RegistrationRow } from '../request/rows.ts'

const seal = (secret: string, id: string): string =>
  createHmac('sha256', secret).update(`confirm ${id}`).digest('base64url')

/** @param site start of the site's addresses in the reader's language */
export const confirmationUrl = (
  { secret }: Pick<Config, 'secret'>,
  site: string,
  { id, reference }: Pick<RegistrationRow, 'id' | 'reference'>,
): string => `${site}/confirm/${reference}/${seal(secret, id)}`

export function isSealed({ secret }: Pick<Config, 'secret'>, { id }: Pick<RegistrationRow, 'id'>, given: string) {
  const expected = Buffer.from(seal(secret, id))
  const bytes = Buffer.from(given)
  return bytes.length === expected.length && timingSafeEqual(bytes, expected)
}
