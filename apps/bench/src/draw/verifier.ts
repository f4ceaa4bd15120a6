/** The verifier of draws as people run it: one file, which shares no code with the product. */
import { fileURLToPath } from 'node:url'

/** The verifier's report on one file. */
export interface Report {
  name: string
  title: string
  checked: string[]
  /** What the draw did without, or ended before. */
  none: string[]
  unknown: string[]
  faults: string[]
}

interface Verifier {
  verify: (files: readonly { name: string; content: string }[]) => Report[]
  sha256: (text: string) => string
}

export const verifierFile = fileURLToPath(new URL('../../../web/public/draw/verify.mjs', import.meta.url))
export const verifierPage = fileURLToPath(new URL('../../../web/public/draw/verify.html', import.meta.url))

export const loadVerifier = (): Promise<Verifier> => import(verifierFile)
