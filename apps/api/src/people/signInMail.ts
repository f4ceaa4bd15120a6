/** Mails to sign in by. Each has a link and, mostly, six digits that do the same: once between them, for ten minutes. */
import { createHash, createHmac, randomBytes, randomInt, randomUUID, timingSafeEqual } from 'node:crypto'
import type { PrismaClient } from '@plenaria/prisma/client'
import { foldEmail } from '@plenaria/schema/texts'
import { sitePath } from './sign-in.ts'

type Database = Pick<PrismaClient, '$queryRaw' | '$executeRaw'>

/** Wrong codes that one mail outlives, and that one address may be told of in an hour; after those only links sign in. */
const triesOfOneMail = 5
const triesOfOneAddress = 10

export const hashOf = (token: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash('sha256').update(token).digest())

export const newToken = (): string => randomBytes(24).toString('base64url')

/** Six digits are soon guessed from a plain hash: the installation's secret is needed as well. */
const sealedCode = (secret: string, id: string, code: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHmac('sha256', secret).update(`sign-in ${id} ${code}`).digest())

/**
 * Makes what goes into one mail to `email`; only hashes are stored. Codes of the address but for the last mail's end with it, so
 * that no more than two can be guessed at.
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

/**
 * Null if the code is wrong, spent or too old, or too many were tried. A try is counted before it is judged, so that many at once
 * are no more than many in a row.
 */
export async function spendCode(
  database: Database,
  secret: string,
  { email, code }: { email: string; code: string },
): Promise<Spent | null> {
  const emailKey = foldEmail(email)
  const tried = await database.$queryRaw<{ id: string; hash: Uint8Array }[]>`
    update sign_in_mail set tries = tries + 1
    where email_key = ${emailKey} and code_hash is not null and spent_at is null and desk_now() < expires_at
      and tries < ${triesOfOneMail}
      and (select coalesce(sum(tries), 0) from sign_in_mail
        where email_key = ${emailKey} and made_at > desk_now() - interval '1 hour') < ${triesOfOneAddress}
    returning id, code_hash as hash`
  const found = tried.find(({ id, hash }) => timingSafeEqual(hash, sealedCode(secret, id, code)))
  if (!found) return null
  const [spent] = await database.$queryRaw<Spent[]>`
    update sign_in_mail set spent_at = desk_now(), tries = 0
    where id = ${found.id}::uuid and spent_at is null returning email_key as email, next`
  return spent ?? null
}

/** To whom a link was sent and where it leads, whether or not it still works; null for one that never was. */
export async function mailOf(database: Database, token: string): Promise<Spent | null> {
  const [mail] = await database.$queryRaw<Spent[]>`
    select email_key as email, next from sign_in_mail where link_hash = ${hashOf(token)}`
  return mail ?? null
}
