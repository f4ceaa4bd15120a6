/** The link that confirms an address: it does nothing else, and works without JavaScript. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Config } from '../kernel/config.ts'
import type { RegistrationRow } from '../request/rows.ts'

const seal = (secret: string, about: string): string =>
  createHmac('sha256', secret).update(`confirm ${about}`).digest('base64url')

/** @param site base URL of the site in the reader's language */
export const confirmationUrl = (
  { secret }: Pick<Config, 'secret'>,
  site: string,
  { id, reference, emailKey }: Pick<RegistrationRow, 'id' | 'reference' | 'emailKey'>,
): string => `${site}/confirm/${reference}/${seal(secret, `${id} ${emailKey}`)}`

/**
 * What a link's seal covers: a registration with this address or, in links of earlier versions, a registration whatever its
 * address. Null if it is forged, or the address has been corrected since.
 */
export function sealedFor(
  { secret }: Pick<Config, 'secret'>,
  { id, emailKey }: Pick<RegistrationRow, 'id' | 'emailKey'>,
  given: string,
): 'ADDRESS' | 'REGISTRATION' | null {
  if (isSame(seal(secret, `${id} ${emailKey}`), given)) return 'ADDRESS'
  return isSame(seal(secret, id), given) ? 'REGISTRATION' : null
}

function isSame(seal: string, given: string): boolean {
  const expected = Buffer.from(seal)
  const bytes = Buffer.from(given)
  return bytes.length === expected.length && timingSafeEqual(bytes, expected)
}
