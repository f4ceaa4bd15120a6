/**
 * Encrypts a backup under a passphrase: AES-256-GCM in frames of 64 KB, each under its own nonce and marked as the last or not, so
 * that a changed, missing or reordered frame and a truncated file are all detected. The key comes from scrypt.
 */
import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import { Trouble } from '../trouble.ts'

/** Magic bytes of an encrypted backup. */
export const sealedMagic = Buffer.from('PLENARIA-ENCRYPTED-BACKUP-1\n')

const saltLength = 16
const tagLength = 16
const frameLength = 64 * 1024
/** 128 MB of memory and about half a second for each guess. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }

const keyOf = (passphrase: string, salt: Uint8Array): Buffer => scryptSync(passphrase.normalize('NFC'), salt, 32, cost)

function nonceOf(frame: number): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeBigUInt64BE(BigInt(frame), 4)
  return nonce
}

/** Four bytes before each frame: its length, with the top bit set for the last frame. */
const headOf = (length: number, isLast: boolean): Buffer => {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(length + (isLast ? 0x8000_0000 : 0))
  return head
}

export async function* seal(source: AsyncIterable<Buffer>, passphrase: string): AsyncGenerator<Buffer> {
  const salt = randomBytes(saltLength)
  const key = keyOf(passphrase, salt)
  yield Buffer.concat([sealedMagic, salt])
  let frame = 0
  const sealed = (text: Buffer, isLast: boolean): Buffer => {
    const head = headOf(text.length, isLast)
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(frame++)).setAAD(head)
    const body = Buffer.concat([cipher.update(text), cipher.final()])
    return Buffer.concat([head, body, cipher.getAuthTag()])
  }
  let waiting = Buffer.alloc(0)
  for await (const chunk of source) {
    waiting = Buffer.concat([waiting, chunk])
    while (waiting.length > frameLength) {
      yield sealed(waiting.subarray(0, frameLength), false)
      waiting = waiting.subarray(frameLength)
    }
  }
  yield sealed(waiting, true)
}

/** @throws {Trouble} if the passphrase is wrong, or the file was changed or truncated */
export async function* unseal(source: AsyncIterable<Buffer>, passphrase: string): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]()
  let waiting = Buffer.alloc(0)
  const take = async (length: number): Promise<Buffer> => {
    while (waiting.length < length) {
      const next = await chunks.next()
      if (next.done)
        throw new Trouble('The backup is incomplete: its end is missing. Copy it again, or use an older one.')
      waiting = Buffer.concat([waiting, next.value])
    }
    const taken = waiting.subarray(0, length)
    waiting = waiting.subarray(length)
    return taken
  }
  await take(sealedMagic.length)
  const key = keyOf(passphrase, await take(saltLength))
  for (let frame = 0, isLast = false; !isLast; frame += 1) {
    const head = await take(4)
    const length = head.readUInt32BE() & 0x7fff_ffff
    isLast = (head.readUInt32BE() & 0x8000_0000) !== 0
    if (length > frameLength) throw damaged(frame)
    const body = await take(length)
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(frame))
      .setAAD(head)
      .setAuthTag(await take(tagLength))
    try {
      yield Buffer.concat([decipher.update(body), decipher.final()])
    } catch {
      throw damaged(frame)
    }
  }
  if (waiting.length > 0 || !(await chunks.next()).done)
    throw new Trouble('The backup is damaged: something was appended to it. Copy it again, or use an older one.')
}

const damaged = (frame: number): Trouble =>
  new Trouble(
    frame === 0
      ? 'The backup cannot be decrypted: BACKUP_PASSPHRASE is not the one it was made with, or the file is damaged.'
      : 'The backup is damaged: what it holds is not what was written. Copy it again, or use an older one.',
  )
