import { expect, test } from '@jest/globals'
import { runCrash } from './crash.ts'
import type { Fault } from './server.ts'

const silent = () => {}

test('20 kills: everybody was told the truth', async () => {
  const { kills, acknowledged, violations } = await runCrash({
    kills: 20,
    seed: 1,
    clients: 64,
    fault: null,
    say: silent,
  })
  expect(violations).toEqual([])
  expect([...kills.values()].reduce((sum, n) => sum + n, 0)).toBe(20)
  expect(acknowledged).toBeGreaterThan(500)
}, 180_000)

/** For each safety that can be taken out, rules of which one at least must then be broken. */
const bites: [Fault, string[]][] = [
  ['noLock', ['COUNTER_DIFFERS', 'OVERSOLD_EVENT', 'AUDIT_CHAIN_BROKEN']],
  ['noIdempotency', ['RETRY_ANSWERED_ANEW']],
  ['jobOutsideTransaction', ['MESSAGE_WITHOUT_JOB']],
]

test.each(bites)(
  'without it the harness finds violations: %s',
  async (fault, expected) => {
    const { violations } = await runCrash({ kills: 2, seed: 1, clients: 64, fault, say: silent })
    expect(violations.filter(({ rule }) => expected.includes(rule))).not.toEqual([])
  },
  120_000,
)
