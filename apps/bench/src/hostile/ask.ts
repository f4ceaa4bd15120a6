/** Sends requests as an attacker and measures their cost. */
import type { Request } from './attacks.ts'
import type { Attacker, HostileSite } from './site.ts'

export interface Answered {
  status: number
  /** Code of the first error; null if there was none. */
  code: string | null
  bytes: number
  /** Elapsed time, in milliseconds. */
  took: number
}

/** @param timeout milliseconds after which the client hangs up, reported as status 0 */
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
  /** Processor time in milliseconds, of the API and PostgreSQL together, beyond their idle usage. */
  cpu: number
}

/** Sends a request alone, and subtracts what the processes would have used while idle. */
export async function measure(site: HostileSite, attacker: Attacker, request: Request): Promise<Cost> {
  const before = site.cpu()
  const answered = await send(site, attacker, request)
  return { ...answered, cpu: site.cpu() - before }
}
