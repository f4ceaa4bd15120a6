/** The codes by which documents are checked: in the database only as hashes, and sealed for their holder. */
import { createHash, randomInt } from 'node:crypto'
import { type Sealing, UnreadableSeal } from '../kernel/sealing.ts'

/** Without letters and digits that are taken for others: 80 bits in four blocks. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
export const codeLength = 16

export const newCode = (): string =>
  Array.from({ length: codeLength }, () => letters[randomInt(letters.length)]).join('')

/** Normalises a code as typed, with or without dashes. */
export const foldCode = (code: string): string => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')

/** `ABCD-EFGH-…` */
export const codeInBlocks = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1-')

const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const digest = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash('sha256').update(text).digest())

export const nameDigest = (code: string, name: string): Uint8Array<ArrayBuffer> => digest(`${code}\n${foldName(name)}`)

export const isSameName = (code: string, name: string, nameHash: Uint8Array): boolean =>
  Buffer.compare(nameHash, nameDigest(code, name)) === 0

/** Null where it can't be opened any more: the person is given another one. */
export function codeOf({ id, sealedCode }: { id: string; sealedCode: Uint8Array | null }, sealing: Sealing) {
  try {
    return sealedCode ? sealing.open(sealedCode, id) : null
  } catch (fault) {
    if (fault instanceof UnreadableSeal) return null
    throw fault
  }
}
