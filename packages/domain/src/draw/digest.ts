/** The hashes of a draw (docs/draw.md), domain-separated: a hash of one kind can't be passed off as another. */
import { canonical } from '../report/canonical.ts'

export const protocol = 'plenaria-draw/1'

/** SHA-256 of a text in UTF-8, in lower-case hex. */
export type Hash = (text: string) => string

/** 32 random bytes, in lower-case hex. */
export type Random = () => string

/** @throws on a non-integer number */
export const digest = (hash: Hash, tag: string, ...parts: readonly unknown[]): string =>
  hash(canonical([protocol, tag, ...parts]))

/** Whether the text is 32 bytes in lower-case hex. */
export const isBytes32 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)
