/** Emails to sign in by. Each has a link and, mostly, six digits that do the same: once between them, for ten minutes. */
import { createHmac, randomInt, randomUUID, timingSafeEqual } from 'node:crypto'
import type { PrismaClient } from '@plenaria/prisma/client'
import { foldEmail } from '@plenaria/schema/texts'
import { hashOf, newToken } from '../kernel/randomToken.ts'
import { sitePath } from './sign-in.ts'

type Database = Pick<PrismaClient, '$queryRaw' | '$executeRaw'>

/** Wrong codes allowed for one email, and reported to one address in an hour; after those only links sign in. */
const triesOfOneMail = 5
const triesOfOneAddress = 10

/** Six digits are soon guessed from a plain hash: the installation's secret is needed as well. */
const sealedCode = (secret: string, id: string, code: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHmac('sha256', secret).update(`sign-in ${id} ${code}`).digest())

/**
 * Creates the secrets for an email to `email`; only hashes are stored. Of earlier codes only the last email's stays valid, so at most two
 * can be guessed.
 * @param next path of the site that signing in leads to
 */
export async function makeSignInMail(
  database: Database,
  secret: string,
  { email, next }: { email: string; next: string },
): Promise<{ token: string; code: string }> {
  const id = randomUUID()
  const token = newToken()
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const emailKey = foldEmail(email)
  await database.$executeRaw`
    with earlier as (
      select id from sign_in_mail where email_key = ${emailKey} and code_hash is not null
      order by made_at desc, id offset 1 for update), ended as (
      update sign_in_mail set code_hash = null where id in (select id from earlier))
    insert into sign_in_mail (id, link_hash, code_hash, email_key, next, made_at, expires_at)
    select ${id}::uuid, ${hashOf(token)}, ${sealedCode(secret, id, code)}, ${emailKey}, ${sitePath(next)},
      at, at + interval '10 minutes'
    from (select desk_now() as at) clock`
  return { token, code }
}

export interface Spent {
  email: string
  next: string
}

/** Null if the link was spent, by itself or by its code, or its time is over. Of many at once one spends it. */
export async function spendLink(database: Database, token: string): Promise<Spent | null> {
  const [spent] = await database.$queryRaw<Spent[]>`
    update sign_in_mail set spent_at = desk_now()
    where link_hash = ${hashOf(token)} and spent_at is null and desk_now() < expires_at
    returning email_key as email, next`
  return spent ?? null
}

interface Candidate {
  /** Null: there is no such email; the rest of the row only takes as long as one. */
  id: string | null
  hash: Uint8Array
  triesOfMail: number
  triesOfAddress: number
}

/** The address as tries of codes are counted under it. */
const triedKey = (secret: string, emailKey: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHmac('sha256', secret).update(`sign-in try ${emailKey}`).digest())

/** Always two rows: response time must not reveal whether an address is known. */
const readCandidates = (database: Database, emailKey: string, key: Uint8Array): Promise<Candidate[]> =>
  database.$queryRaw<Candidate[]>`
    with tries as materialized (
      select tried_at from sign_in_try where email_key = ${key} and tried_at > desk_now() - interval '1 hour'),
    mails as materialized (
      select id, code_hash, made_at, row_number() over (order by made_at desc, id) as place from sign_in_mail
      where email_key = ${emailKey} and code_hash is not null and spent_at is null and desk_now() < expires_at)
    select m.id, coalesce(m.code_hash, ${noCode}) as hash,
      (select count(*)::int from tries where tried_at >= coalesce(m.made_at, '-infinity')) as "triesOfMail",
      (select count(*)::int from tries) as "triesOfAddress"
    from generate_series(1, 2) as wanted (place) left join mails m on m.place = wanted.place`

/** No HMAC, as none is all zeros. */
const noCode = new Uint8Array(32)
const noId = '00000000-0000-0000-0000-000000000000'

/**
 * Null if the code is wrong, spent or too old, or too many were tried. A try is counted before it is judged, so that many at once
 * are no more than many in a row. A wrong code costs the same for every address: one row written, two rows read, two codes compared.
 */
export async function spendCode(
  database: Database,
  secret: string,
  { email, code }: { email: string; code: string },
): Promise<Spent | null> {
  const emailKey = foldEmail(email)
  const key = triedKey(secret, emailKey)
  await database.$executeRaw`insert into sign_in_try (email_key, tried_at) values (${key}, desk_now())`
  const candidates = await readCandidates(database, emailKey, key)
  const [found] = candidates.filter(({ id, hash, triesOfMail, triesOfAddress }) => {
    const isRight = timingSafeEqual(hash, sealedCode(secret, id ?? noId, code))
    return isRight && id !== null && triesOfMail <= triesOfOneMail && triesOfAddress <= triesOfOneAddress
  })
  if (!found) return null
  const [spent] = await database.$queryRaw<Spent[]>`
    with spent as (
      update sign_in_mail set spent_at = desk_now() where id = ${found.id}::uuid and spent_at is null
      returning email_key as email, next), forgotten as (
      delete from sign_in_try where email_key = ${key} and exists (select from spent))
    select email, next from spent`
  return spent ?? null
}

/** To whom a link was sent and where it leads, whether or not it still works; null for one that never was. */
export async function mailOf(database: Database, token: string): Promise<Spent | null> {
  const [mail] = await database.$queryRaw<Spent[]>`
    select email_key as email, next from sign_in_mail where link_hash = ${hashOf(token)}`
  return mail ?? null
}
