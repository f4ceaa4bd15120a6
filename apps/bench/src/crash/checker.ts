/** Checks that clients, tables, audit log and mailbox agree. A pure function: facts in, violations out. */

import { checkAnswered } from './answered.ts'
import { checkChains } from './chains.ts'
import type { Facts, PlanFact, Violation } from './facts.ts'
import { checkMail } from './mail.ts'
import { differences, replay } from './replay.ts'
import { checkTables } from './tables.ts'

/** Replaying the log from nothing must give exactly the standings in the table. */
function checkLog({ audit, tables }: Facts, plans: ReadonlyMap<string, PlanFact>): Violation[] {
  const { standings, violations } = replay(audit, plans)
  const rows = new Map(tables.registrations.map((row) => [row.id, row]))
  const ids = new Set([...standings.keys(), ...rows.keys()])
  const differing = [...ids].flatMap((id): Violation[] => {
    const [logged, row] = [standings.get(id), rows.get(id)]
    if (!row) return [{ rule: 'REPLAY_DIFFERS', about: id, detail: 'logged, but not in the table' }]
    if (!logged) return [{ rule: 'REPLAY_DIFFERS', about: row.reference, detail: 'in the table, but not logged' }]
    const apart = differences(logged, row).map(
      (field) => `${field} ${logged[field]} in the log, ${row[field]} in the table`,
    )
    return apart.length === 0 ? [] : [{ rule: 'REPLAY_DIFFERS', about: row.reference, detail: apart.join('; ') }]
  })
  return [...violations, ...differing]
}

/** @param plans seat plans in force before the first entry of the log, by event */
export const check = (facts: Facts, plans: ReadonlyMap<string, PlanFact>): Violation[] => [
  ...checkAnswered(facts),
  ...checkTables(facts.tables),
  ...checkLog(facts, plans),
  ...checkChains(facts.chains),
  ...checkMail(facts),
]
