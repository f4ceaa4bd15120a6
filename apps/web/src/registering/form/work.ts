import type { ProofOfWorkInput } from '../../__generated__/graphql.ts'

interface Challenge {
  salt: string
  /** Hexadecimal SHA-256 of the salt and the number to find. */
  challenge: string
  signature: string
  maxNumber: number
}

const encoder = new TextEncoder()

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * Solves the server's proof of work, required under load. Each digest is its own task, so the page stays responsive.
 * @throws an Error if no number matches
 */
export async function doWork({ salt, challenge, signature, maxNumber }: Challenge): Promise<ProofOfWorkInput> {
  for (let number = 0; number <= maxNumber; number += 1) {
    const digest = await crypto.subtle.digest('SHA-256', encoder.encode(`${salt}${number}`))
    if (hex(digest) === challenge) return { salt, challenge, signature, number }
  }
  throw new Error('The server asked for a calculation that has no solution.')
}
