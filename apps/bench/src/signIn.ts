/** Signs somebody in without their mailbox and authenticator. */
import { createHmac, randomUUID } from 'node:crypto'

interface Database {
  query: (sql: string, values: unknown[]) => Promise<unknown>
}

/** Writes the rows that a used link and a second factor leave; idempotent for the same token. */
export async function writeSignIn(database: Database, email: string, token: string): Promise<void> {
  await database.query(
    `with person as (
        insert into user_account (id, email, name, email_verified, updated_at) values ($1, $2, '', true, now())
          on conflict (email) do update set email_verified = true returning id
      )
      insert into sign_in (id, token, user_id, expires_at, updated_at, strengthened_at)
        select $3, $4, id, now() + interval '1 day', now(), now() from person
        on conflict (token) do nothing`,
    [randomUUID(), email.toLowerCase(), randomUUID(), token],
  )
}

export function cookieOf(token: string, secret: string): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return `plenaria.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}
