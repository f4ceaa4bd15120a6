/** Sends requests to the site as a browser does, while its processes come and go. */

import { randomBytes } from 'node:crypto'
import { confirmationUrl } from '@plenaria/api/src/mail/confirmationLink.ts'
import type { Pool } from 'pg'
import type { Random } from '../random.ts'
import { cookieOf, writeSignIn } from '../signIn.ts'
import type { Delivery, Mailbox } from './mailbox.ts'

export interface SiteFacts {
  /** Ports of its API processes. */
  ports: number[]
  siteUrl: string
  secret: string
  mailbox: Mailbox
  /** For sign-in rows, which no page creates. */
  pool: Pool
  random: Random
  /** How long a request is repeated, in milliseconds. */
  timeout: number
}

export type Answer<Data> = { heard: true; data: Data } | { heard: false }

const answersWithin = 15_000
/** How long signing in is attempted, in milliseconds. */
const signInTimeout = 60_000

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Error codes after which a request is repeated: a server fault, or a machine too busy to answer in time. */
const unheard = new Set(['INTERNAL_SERVER_ERROR', 'OPERATION_TIMED_OUT'])

interface GraphqlAnswer<Data> {
  data?: Data | null
  errors?: { message: string; extensions?: { code?: string } }[]
}

export class Site {
  readonly facts: SiteFacts

  constructor(facts: SiteFacts) {
    this.facts = facts
  }

  /**
   * Sends one request to one of the processes. `heard` is false if no complete answer arrived, or one that says that the outcome
   * is unknown.
   */
  async ask<Data>(query: string, variables: object, cookie: string | null, requestId?: string): Promise<Answer<Data>> {
    const { ports, random } = this.facts
    try {
      const response = await fetch(`http://127.0.0.1:${random.pick(ports)}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(cookie && { cookie }),
          ...(requestId && { 'x-request-id': requestId }),
        },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(answersWithin),
      })
      const { data, errors } = (await response.json()) as GraphqlAnswer<Data>
      const other = errors?.find(({ extensions }) => !unheard.has(extensions?.code ?? ''))
      if (other) throw new HarnessFault(`The site did not understand: ${other.message}`)
      return errors || !data ? { heard: false } : { heard: true, data }
    } catch (fault) {
      if (fault instanceof HarnessFault) throw fault
      return { heard: false }
    }
  }

  /**
   * Repeats a request until it is answered.
   * @throws {NeverAnswered} after the timeout
   */
  async askUntilHeard<Data>(query: string, variables: object, cookie: string | null): Promise<Data> {
    for (const until = Date.now() + this.facts.timeout; Date.now() < until; ) {
      const answer = await this.ask<Data>(query, variables, cookie)
      if (answer.heard) return answer.data
      await pause(50 + this.facts.random.below(200))
    }
    throw new NeverAnswered(query, variables)
  }

  /** Signs in with the link emailed to this address. Null if there is none (yet), or if it has been used. */
  async signInByMail(email: string): Promise<string | null> {
    const mail = await this.facts.mailbox.mailTo(email, (one) => tokenIn(one) !== null, 3_000)
    const token = mail && tokenIn(mail)
    if (!token) return null
    try {
      const response = await fetch(`http://127.0.0.1:${this.facts.random.pick(this.facts.ports)}/api/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: this.facts.siteUrl },
        body: JSON.stringify({ token }),
        signal: AbortSignal.timeout(answersWithin),
      })
      await response.arrayBuffer()
      const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
      return response.ok && cookies.length > 0 ? cookies.join('; ') : null
    } catch {
      return null
    }
  }

  /** Presses the button on the page linked from the first email, as often as necessary. */
  async confirmAddress(reference: string): Promise<void> {
    const { pool, secret, random, ports } = this.facts
    for (const until = Date.now() + this.facts.timeout; Date.now() < until; await pause(50 + random.below(200))) {
      try {
        const { rows } = await pool.query<{ id: string; emailKey: string }>(
          'select id, email_key as "emailKey" from registration where reference = $1',
          [reference],
        )
        const site = `http://127.0.0.1:${random.pick(ports)}`
        const url = confirmationUrl({ secret }, site, {
          id: rows[0]?.id ?? '',
          emailKey: rows[0]?.emailKey ?? '',
          reference,
        })
        const answer = await fetch(url, {
          method: 'POST',
          redirect: 'manual',
          signal: AbortSignal.timeout(answersWithin),
        })
        if (answer.status === 303) return
      } catch {}
    }
    throw new NeverAnswered('mutation Confirm', { reference })
  }

  /** Signs in by writing the rows that a used link and a second factor leave; repeats until they are known to exist. */
  async signInByRows(email: string): Promise<string> {
    const token = randomBytes(24).toString('base64url')
    for (const until = Date.now() + signInTimeout; ; ) {
      try {
        await writeSignIn(this.facts.pool, email, token)
        break
      } catch (fault) {
        if (Date.now() > until) throw fault
        await pause(100)
      }
    }
    return cookieOf(token, this.facts.secret)
  }
}

/** A fault of the harness itself, or a state of the site that no crash explains. */
export class HarnessFault extends Error {
  override name = 'HarnessFault'
}

export class NeverAnswered extends Error {
  override name = 'NeverAnswered'

  constructor(query: string, variables: object) {
    super(`${/\w+ (\w+)/.exec(query)?.[1]} ${JSON.stringify(variables)}`)
  }
}

const tokenIn = ({ text }: Delivery): string | null => /https?:\/\/\S*#(?:token=)?([\w-]{32})\b/.exec(text)?.[1] ?? null
