/**
 * Checks the hash chains of the audit log: numbered without gaps, each link derived from the one before, up to the end recorded
 * in the table of chains.
 */
import type { ChainFact, Violation } from './facts.ts'

function flaw({ entries, head, links }: ChainFact): string | null {
  const gap = links.findIndex(({ sequence }, index) => sequence !== index + 1)
  if (gap >= 0) return `entry ${gap + 1} is missing`
  const wrong = links.find(({ hash, expected }) => hash !== expected)
  if (wrong) return `entry ${wrong.sequence} has another hash than what it says`
  if (entries !== links.length) return `${links.length} entries, where ${entries} are known of`
  const last = links.at(-1)
  return last && last.hash !== head ? `the last hash is not ${head}` : null
}

export const checkChains = (chains: ChainFact[]): Violation[] =>
  chains.flatMap((one): Violation[] => {
    const detail = flaw(one)
    return detail === null ? [] : [{ rule: 'HASH_CHAIN_BROKEN', about: one.chain, detail }]
  })
