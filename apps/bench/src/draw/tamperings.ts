/** Counts the tamperings of a published draw that the verifier misses. */
import { tamperings, untampered } from '@plenaria/domain/draw/testing/tampering'
import { loadVerifier } from './verifier.ts'

export interface TamperingTally {
  tamperings: number
  /** Description of each tampering that the verifier accepted. */
  missed: string[]
  untampered: number
  /** Bundles that it refused although nobody had tampered with them. */
  refused: number
}

/** @param seed of the tamperings, which are the same for the same seed */
export async function tallyTamperings(amount: number, seed: string): Promise<TamperingTally> {
  const { verify } = await loadVerifier()
  const isAccepted = (content: string) =>
    verify([{ name: 'bundle.json', content }]).every(({ faults }) => faults.length === 0)
  const honest = untampered(seed)
  const tampered = tamperings(amount, seed)
  return {
    tamperings: tampered.length,
    missed: tampered.filter(({ content }) => isAccepted(content)).map(({ what }) => what),
    untampered: honest.length,
    refused: honest.filter((content) => !isAccepted(content)).length,
  }
}
