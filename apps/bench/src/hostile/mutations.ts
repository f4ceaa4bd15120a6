/** Tries the mutations of the contract as each attacker. Most are refused, and refusals must be cheap too. */
import { figuresOf, rounded, say } from '../figure.ts'
import { randomFrom } from '../random.ts'
import { measure } from './ask.ts'
import { openGenerator, textOf } from './generate.ts'
import { poolsOf } from './pools.ts'
import { again, type Found } from './search.ts'
import type { HostileSite } from './site.ts'

/** They would end the access of the attackers themselves. */
const endingAccess = new Set([
  'endSignIn',
  'endOtherSignIns',
  'revokeApiToken',
  'removeMember',
  'changeMemberRole',
  'confirmErasure',
])
/** Number of variants per mutation and attacker, each with other arguments. */
const variants = { quick: 1, whole: 6 }
const measuredAgain = 12
/** Maximum number of characters of a request to print. */
const maxSaid = 500

export async function measureMutations(site: HostileSite, { isQuick }: { isQuick: boolean }): Promise<void> {
  const random = randomFrom(21)
  const { growMutations, isAccepted } = openGenerator(random, await poolsOf(site.client))
  const found: Found[] = []
  for (let variant = 0; variant < (isQuick ? variants.quick : variants.whole); variant += 1)
    for (const { name, root } of growMutations()) {
      const query = textOf(root)
      if (endingAccess.has(name) || !isAccepted(query)) continue
      for (const attacker of site.attackers) {
        const { cpu } = await measure(site, attacker, { query })
        found.push({ attacker, request: { query }, cpu })
      }
    }
  const worst: Found[] = []
  for (const each of found.toSorted((one, other) => other.cpu - one.cpu).slice(0, measuredAgain))
    worst.push({ ...each, cpu: await again(site, each) })
  worst.sort((one, other) => other.cpu - one.cpu)
  for (const { attacker, cpu, request } of worst.slice(0, 3))
    say(`${rounded(cpu)} ms as ${attacker.name}: ${JSON.stringify(request).slice(0, maxSaid)}`)
  const value = worst[0] ? rounded(worst[0].cpu, 1) : null
  figuresOf('hostile')({ figure: 'worst_mutation_cpu_ms', value, unit: 'ms', goal: '<= 100', n: found.length })
}
