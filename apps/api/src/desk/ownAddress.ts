import type { RegistrationRow } from '../request/rows.ts'
import type { Reader } from './queries.ts'

/** For each registration: each correction sends an email to an address that nobody has confirmed. */
const maxCorrections = 3

/**
 * Whether the person can no longer correct the address: somebody has shown that they read it, by what they did with this registration,
 * or it was corrected too often. That the address has an account doesn't count: who mistyped it must not learn that.
 */
export async function isOwnAddressSettled(
  database: Reader,
  { id, emailKey }: Pick<RegistrationRow, 'id' | 'emailKey'>,
): Promise<boolean> {
  const [row] = await database.$queryRaw<{ settled: boolean }[]>`
    select exists (select from status_visit where registration_id = ${id}::uuid)
      or exists (select from audit_entry where registration_id = ${id}::uuid and actor_kind = 'PERSON'
        and (what in ('TAKEN', 'ADDRESS_CONFIRMED', 'SUCCEEDED')
          or actor_id = (select id from user_account where email = ${emailKey})))
      or (select count(*) from audit_entry where registration_id = ${id}::uuid and actor_kind = 'PERSON'
        and what = 'ADDRESS_CORRECTED') >= ${maxCorrections} as settled`
  return row?.settled ?? false
}
