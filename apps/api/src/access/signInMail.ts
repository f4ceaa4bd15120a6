/**
 * Sign-in emails. Each has a link, which works anywhere. One that a browser requested also has six digits, which work in that
 * browser only. Either can be used, once, within ten minutes (decision 75).
 */
import { createHmac, randomInt, randomUUID, timingSafeEqual } from 'node:crypto'
import type { PrismaClient } from '@plenaria/prisma/client'
import { foldEmail } from '@plenaria/schema/texts'
import { hashOf, newToken } from '../kernel/randomToken.ts'
import { sitePath } from './sign-in.ts'

type Database = Pick<PrismaClient, '$queryRaw' | '$executeRaw'>
type Bytes = Uint8Array<ArrayBuffer>

/**
 * Attempts per email. An address gets about 30 emails in an hour and 35 at most (`people/routes.ts`), so of a million codes at
 * most 105 are tried for it in an hour, across all browsers.
 */
const triesOfOneMail = 3

const sealed = (secret: string, text: string): Bytes =>
  Uint8Array.from(createHmac('sha256', secret).update(`sign-in ${text}`).digest())

/** Six digits are quickly guessed from a plain hash, so the installation's secret is needed too. */
const sealedCode = (secret: string, id: string, code: string): Bytes => sealed(secret, `${id} ${code}`)

/**
 * The stored identifier of the browser that requests emails to an address. It differs for each address, so that the database
 * doesn't reveal which addresses belong to one person.
 * @param browser the token in its cookie
 */
export const askedBy = (secret: string, browser: string, email: string): Bytes =>
  sealed(secret, `asked ${browser} ${foldEmail(email)}`)

export interface Asked {
  email: string
  /** Path of the site to open after signing in. */
  next: string
}

/** Creates the secret for an email with only a link; only its hash is stored. */
export async function makeSignInLink(database: Database, { email, next }: Asked): Promise<string> {
  const token = newToken()
  await database.$executeRaw`
    insert into sign_in_mail (id, link_hash, email_key, next, made_at, expires_at)
    select ${randomUUID()}::uuid, ${hashOf(token)}, ${foldEmail(email)}, ${sitePath(next)}, at, at + interval '10 minutes'
    from (select desk_now() as at) clock`
  return token
}

/**
 * Creates the secrets for an email requested by a browser; only hashes are stored. Of that browser's earlier codes only the
 * latest remains valid, so at most two can be guessed. Codes of other browsers are unaffected.
 */
export async function makeSignInMail(
  database: Database,
  secret: string,
  { email, next, browser }: Asked & { browser: Bytes },
): Promise<{ token: string; code: string }> {
  const id = randomUUID()
  const token = newToken()
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const emailKey = foldEmail(email)
  await database.$executeRaw`
    with earlier as (
      select id from sign_in_mail where email_key = ${emailKey} and asked_by = ${browser}
      order by made_at desc, id offset 1 for update), ended as (
      update sign_in_mail set code_hash = null, asked_by = null where id in (select id from earlier))
    insert into sign_in_mail (id, link_hash, code_hash, asked_by, email_key, next, made_at, expires_at)
    select ${id}::uuid, ${hashOf(token)}, ${sealedCode(secret, id, code)}, ${browser}, ${emailKey}, ${sitePath(next)},
      at, at + interval '10 minutes'
    from (select desk_now() as at) clock`
  return { token, code }
}

/** Null if the link has expired or was used, directly or through its code. Of concurrent requests only one spends it. */
export async function spendLink(database: Database, token: string): Promise<Asked | null> {
  const [spent] = await database.$queryRaw<Asked[]>`
    update sign_in_mail set spent_at = desk_now()
    where link_hash = ${hashOf(token)} and spent_at is null and desk_now() < expires_at
    returning email_key as email, next`
  return spent ?? null
}

interface Candidate {
  /** Null if there is no such email; the rest of the row only makes the check take equally long. */
  id: string | null
  hash: Uint8Array
  tries: number
}

/** Always two rows: response time must not reveal whether an address is known. */
const readCandidates = (database: Database, emailKey: string, browser: Bytes): Promise<Candidate[]> =>
  database.$queryRaw<Candidate[]>`
    with tries as materialized (
      select tried_at from sign_in_try where asked_by = ${browser} and tried_at > desk_now() - interval '1 hour'),
    mails as materialized (
      select id, code_hash, made_at, row_number() over (order by made_at desc, id) as place from sign_in_mail
      where email_key = ${emailKey} and asked_by = ${browser} and spent_at is null and desk_now() < expires_at)
    select m.id, coalesce(m.code_hash, ${noCode}) as hash,
      (select count(*)::int from tries where tried_at >= coalesce(m.made_at, '-infinity')) as tries
    from generate_series(1, 2) as wanted (place) left join mails m on m.place = wanted.place`

/** No HMAC is all zeros. */
const noCode = new Uint8Array(32)
const noId = '00000000-0000-0000-0000-000000000000'

/**
 * Null if the code is wrong, used, expired or another browser's, or after too many attempts. Attempts are counted before they are
 * judged, so that concurrent ones gain nothing, and per browser, so that nobody uses up the attempts of others. A wrong code
 * costs the same for every address: one row written, two rows read, two codes compared.
 */
export async function spendCode(
  database: Database,
  secret: string,
  { email, code, browser: token }: { email: string; code: string; browser: string },
): Promise<Asked | null> {
  const emailKey = foldEmail(email)
  const browser = askedBy(secret, token, emailKey)
  await database.$executeRaw`insert into sign_in_try (asked_by, tried_at) values (${browser}, desk_now())`
  const candidates = await readCandidates(database, emailKey, browser)
  const [found] = candidates.filter(({ id, hash, tries }) => {
    const isRight = timingSafeEqual(hash, sealedCode(secret, id ?? noId, code))
    return isRight && id !== null && tries <= triesOfOneMail
  })
  if (!found) return null
  const [spent] = await database.$queryRaw<Asked[]>`
    with spent as (
      update sign_in_mail set spent_at = desk_now() where id = ${found.id}::uuid and spent_at is null
      returning email_key as email, next), forgotten as (
      delete from sign_in_try where asked_by = ${browser} and exists (select from spent))
    select email, next from spent`
  return spent ?? null
}

/** The recipient of a link and where it leads, whether or not it still works; null if the link never existed. */
export async function mailOf(database: Database, token: string): Promise<Asked | null> {
  const [mail] = await database.$queryRaw<Asked[]>`
    select email_key as email, next from sign_in_mail where link_hash = ${hashOf(token)}`
  return mail ?? null
}
