/** Sends requests as an attacker and reads what they cost. */
import type { Request } from './attacks.ts'
import type { Attacker, HostileSite } from './site.ts'

export interface Answered {
  status: number
  /** Of the first error; null if there was none. */
  code: string | null
  bytes: number
  /** Milliseconds of the clock. */
  took: number
}

/** @param timeout milliseconds after which the client hangs up, answered as status 0 */
async function send(
  { product }: Pick<HostileSite, 'product'>,
  { headers }: Attacker,
  request: Request,
  timeout = 30_000,
): Promise<Answered> {
  const from = performance.now()
  try {
    const answer = await fetch(`${product.siteUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(timeout),
    })
    const text = await answer.text()
    const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] }
    const code = errors ? (errors[0]?.extensions?.code ?? 'UNNAMED') : null
    return { status: answer.status, code, bytes: text.length, took: performance.now() - from }
  } catch {
    return { status: 0, code: 'NO_ANSWER', bytes: 0, took: performance.now() - from }
  }
}

export interface Cost extends Answered {
  /** Milliseconds of processor time, of the API and PostgreSQL together, beyond what they use at rest. */
  cpu: number
}

/** Asks alone, and takes off what the processes would have used by themselves. */
export async function measure(site: HostileSite, attacker: Attacker, request: Request): Promise<Cost> {
  const before = site.cpu()
  const answered = await send(site, attacker, request)
  return { ...answered, cpu: site.cpu() - before }
}
