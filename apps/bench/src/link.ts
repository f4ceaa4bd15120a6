/** The hashed text of an audit entry, in SQL: the product builds the same text in `apps/api/src/audit/chain.ts`. */

export interface LinkColumns {
  chain: string
  sequence: string
  at: string
  what: string
  actorKind: string
  actorId: string
  instituteId: string
  grantId: string
  registrationId: string
  before: string
  after: string
  reason: string
  requestId: string
}

/** Columns of `audit_entry`. */
export const linkColumns: LinkColumns = {
  chain: 'chain',
  sequence: 'sequence',
  at: 'at',
  what: 'what',
  actorKind: 'actor_kind',
  actorId: 'actor_id',
  instituteId: 'institute_id',
  grantId: 'grant_id',
  registrationId: 'registration_id',
  before: 'before',
  after: 'after',
  reason: 'reason',
  requestId: 'request_id',
}

/** Colons are quoted, otherwise pgbench takes what follows for a variable. */
const instantFormat = `'YYYY-MM-DD"T"HH24":"MI":"SS.MS"Z"'`

/** Each value is an SQL expression; missing ones are null. */
export function linkText(given: Partial<LinkColumns>): string {
  const values = Object.keys(linkColumns).map((name) => {
    const value = given[name as keyof LinkColumns] ?? 'null'
    return name === 'at' ? `to_char(${value} at time zone 'UTC', ${instantFormat})` : value
  })
  return `convert_to(jsonb_build_array(${values.join(', ')})::text, 'UTF8')`
}

/** The hash before the first entry. */
export const noHash = `decode(repeat('00', 32), 'hex')`
