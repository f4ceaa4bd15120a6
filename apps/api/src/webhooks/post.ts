/** Sends one request to a webhook's endpoint: only to the checked address, without following redirects. */
import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import type { WebhookFailure } from '../__generated__/resolvers.ts'
import { addressesOf, isAllowed, NotPublic, type Resolving } from '../kernel/addresses.ts'

/** Milliseconds from the DNS look-up to the end of the response headers. */
const timeout = 10_000

export interface Answered {
  /** Null: no response. */
  status: number | null
  failure: WebhookFailure | null
  /** Milliseconds. */
  took: number
}

/** Never rejects: failures are results. */
export async function post(
  url: URL,
  headers: Record<string, string>,
  body: string,
  resolving: Resolving,
): Promise<Answered> {
  const began = performance.now()
  const signal = AbortSignal.timeout(timeout)
  const answered = (status: number | null, failure: WebhookFailure | null): Answered => ({
    status,
    failure,
    took: Math.round(performance.now() - began),
  })
  try {
    if (url.protocol !== 'https:' && !isAllowed(url, resolving)) throw new NotPublic()
    const lookup = await pinned(url, resolving, signal)
    const status = await statusOf(url, { headers, lookup, signal }, body)
    return answered(status, status >= 200 && status < 300 ? null : 'STATUS')
  } catch (fault) {
    if (fault instanceof NotPublic) return answered(null, 'NOT_PUBLIC')
    return answered(null, signal.aborted ? 'TIMEOUT' : 'UNREACHABLE')
  }
}

/** Gives the connection the addresses that were checked, so that the name can't resolve to others meanwhile. */
async function pinned(url: URL, resolving: Resolving, signal: AbortSignal): Promise<LookupFunction> {
  const aborted = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  aborted.catch(() => {})
  const found = await Promise.race([addressesOf(url, resolving), aborted])
  const [first] = found
  if (!first) throw new Error('The name leads nowhere.')
  return (_, { all }, callback) => (all ? callback(null, found) : callback(null, first.address, first.family))
}

type Options = Pick<http.RequestOptions, 'lookup' | 'signal'> & { headers: Record<string, string> }

/** The response body isn't read, and the connection isn't reused. */
function statusOf(url: URL, { headers, ...options }: Options, body: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const request = (url.protocol === 'https:' ? https : http).request(url, {
    ...options,
    method: 'POST',
    agent: false,
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
  })
  request.on('error', reject)
  request.on('response', (response) => {
    resolve(response.statusCode ?? 0)
    response.destroy()
  })
  request.end(body)
  return promise
}
