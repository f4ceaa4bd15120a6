/** Records failed attempts on an account (wrong codes, refused actions), counted by person, kind and hour. */

import { setTimeout as pause } from 'node:timers/promises'
import { statementScope } from '@plenaria/prisma/cancel'
import type { PrismaClient } from '@plenaria/prisma/client'
import type { Log } from '../kernel/log.ts'
import { describeError } from '../refusals/errors.ts'
import type { SecurityEventRow } from '../request/rows.ts'
import type { FactorRefusal } from './factors.ts'

export type SecurityEventKind = SecurityEventRow['kind']

/** Refusals that may be caused by somebody other than the account's owner. */
export const securityEventOf: Partial<Record<FactorRefusal, SecurityEventKind>> = {
  WRONG_CODE: 'AUTHENTICATOR_CODE_WRONG',
  CODE_USED: 'AUTHENTICATOR_CODE_WRONG',
  WRONG_RECOVERY_CODE: 'RECOVERY_CODE_WRONG',
  PASSKEY_REFUSED: 'PASSKEY_REFUSED',
  LOCKED: 'LOCKED',
  SECOND_FACTOR_NEEDED: 'ACT_REFUSED',
}

declare module '../request/context.ts' {
  interface Context {
    /** Records refused actions for the owner of the account. */
    securityLog: SecurityLog
  }
}

export interface SecurityLog {
  /** Returns at once; entries that can't be written are dropped, and that is logged. */
  note: (userId: string, kind: SecurityEventKind) => void
  /** The same for the owner of this address, if there is one. Takes the same time for every address. */
  noteOfAddress: (email: string, kind: SecurityEventKind) => void
  /** Resolves once everything noted so far is written. */
  flush: () => Promise<void>
}

/** For code without a requester: jobs and the demonstration. */
export const noSecurityLog: SecurityLog = { note: () => {}, noteOfAddress: () => {}, flush: async () => {} }

/** Milliseconds between two writes: even a flood of refusals takes only a few statements a second. */
const between = 250
/** Pending pairs of person and kind; beyond that, they are dropped. */
const maxPending = 10_000

export function openSecurityLog(database: Pick<PrismaClient, '$executeRaw'>, log: Log): SecurityLog {
  let pending = new Map<string, { userId: string | null; email: string | null; kind: string; count: number }>()
  let writing: Promise<void> | null = null

  async function write(): Promise<void> {
    while (pending.size > 0) {
      const events = [...pending.values()]
      pending = new Map()
      await record(database, events).catch((fault: unknown) =>
        log.warn(describeError(fault), 'Security events could not be recorded.'),
      )
      await pause(between, undefined, { ref: false })
    }
    writing = null
  }

  function add(userId: string | null, email: string | null, kind: SecurityEventKind): void {
    const key = JSON.stringify([userId, email, kind])
    const known = pending.get(key)
    if (known) known.count += 1
    else if (pending.size < maxPending) pending.set(key, { userId, email, kind, count: 1 })
    writing ??= statementScope.exit(() => Promise.resolve().then(write))
  }

  return {
    note: (userId, kind) => add(userId, null, kind),
    noteOfAddress: (email, kind) => add(null, email, kind),
    flush: async () => {
      while (writing) await writing
    },
  }
}

/**
 * One row per person, kind and hour, whatever the count. Rows are written in sorted order, so that two processes never deadlock.
 */
const record = (
  database: Pick<PrismaClient, '$executeRaw'>,
  events: readonly { userId: string | null; email: string | null; kind: string; count: number }[],
) =>
  database.$executeRaw`
    insert into security_event as known (user_id, kind, hour, last_at, count)
    select u.id, e.kind::security_event_kind, date_trunc('hour', now()), now(), sum(e.count)
    from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as e ("userId" text, email text, kind text, count int)
      join user_account u on u.id = e."userId" or u.email = e.email
    group by 1, 2 order by 1, 2
    on conflict (user_id, kind, hour) do update set last_at = excluded.last_at,
      count = least(known.count::bigint + excluded.count, 1000000)`
