/**
 * The backup file format: lines of JSON, each line that names a table being followed by its rows in the format of PostgreSQL's
 * COPY, up to a line `\.`; compressed with Zstandard and, given a passphrase, encrypted. The last line holds a SHA-256 of
 * everything before it.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline, Readable, type Transform } from 'node:stream'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import { reasonOf, Trouble } from '../trouble.ts'
import { seal, sealedMagic, unseal } from './sealing.ts'

/** Version of the format; later ones are refused. */
export const format = 1

export const endOfRows = Buffer.from('\\.\n')
const endAfterRow = Buffer.from('\n\\.\n')
const newline = 0x0a

const compression = { params: { [constants.ZSTD_c_compressionLevel]: 6, [constants.ZSTD_c_checksumFlag]: 1 } }

/** Appends the checksum line. */
async function* withChecksum(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for await (const chunk of source) {
    hash.update(chunk)
    yield chunk
  }
  yield Buffer.from(`${JSON.stringify({ sha256: hash.digest('hex') })}\n`)
}

/** Pipes the source through the transform; an error of either is thrown to the reader. */
function through(source: AsyncIterable<Buffer>, transform: Transform): AsyncIterable<Buffer> {
  pipeline(Readable.from(source, { objectMode: false }), transform, () => {})
  return transform
}

/**
 * Writes the file under a temporary name and renames it once it is complete and flushed to disk; readable by its owner only.
 * @returns bytes written
 */
export async function writeArchive(
  file: string,
  content: AsyncIterable<Buffer>,
  passphrase: string | null,
): Promise<number> {
  const draft = `${file}.part`
  const handle = await open(draft, 'wx', 0o600)
  try {
    const compressed = through(withChecksum(content), createZstdCompress(compression))
    const packed = passphrase === null ? compressed : seal(compressed, passphrase)
    for await (const chunk of packed) await handle.writeFile(chunk)
    await handle.sync()
    const { size } = await handle.stat()
    await handle.close()
    await rename(draft, file)
    await syncFolder(path.dirname(file))
    return size
  } catch (fault) {
    await handle.close().catch(() => {})
    await rm(draft, { force: true })
    throw fault
  }
}

/** Makes a rename survive a power failure; where folders can't be synced (Windows), the system takes care of it. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => {})
  await handle?.close()
}

async function isSealed(file: string): Promise<boolean> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(sealedMagic.length), 0, sealedMagic.length, 0)
    return buffer.subarray(0, bytesRead).equals(sealedMagic)
  } finally {
    await handle.close()
  }
}

/** Reads a backup from the beginning. All methods throw {Trouble} for problems that a person can fix. */
export class ArchiveReader {
  private readonly chunks: AsyncIterator<Buffer>
  private readonly hash = createHash('sha256')
  private waiting: Buffer = Buffer.alloc(0)
  /** Whether bytes follow the compressed content. */
  private readonly hasMore: () => boolean

  private constructor(chunks: AsyncIterator<Buffer>, hasMore: () => boolean) {
    this.chunks = chunks
    this.hasMore = hasMore
  }

  static async open(file: string, passphrase: string | null): Promise<ArchiveReader> {
    const sealed = await isSealed(file).catch((fault: unknown) => {
      throw new Trouble(`${file} can't be read (${reasonOf(fault)}).`)
    })
    if (sealed && passphrase === null)
      throw new Trouble(`${file} is encrypted. Set BACKUP_PASSPHRASE to the passphrase it was made with.`)
    const raw: AsyncIterable<Buffer> = createReadStream(file)
    const packed = sealed && passphrase !== null ? unseal(raw, passphrase) : raw
    let packedLength = 0
    const counted = (async function* () {
      for await (const chunk of packed) {
        packedLength += chunk.length
        yield chunk
      }
    })()
    const unpacking = createZstdDecompress()
    // The decompressor ignores what follows the content, and counts only the bytes it used.
    const hasMore = () => packedLength > unpacking.bytesWritten
    return new ArchiveReader(through(counted, unpacking)[Symbol.asyncIterator](), hasMore)
  }

  /** The next line as JSON. Verifies the checksum when its line is reached. */
  async line(): Promise<unknown> {
    let end = this.waiting.indexOf(newline)
    while (end < 0) {
      await this.more()
      end = this.waiting.indexOf(newline)
    }
    const text = this.waiting.subarray(0, end + 1)
    this.waiting = this.waiting.subarray(end + 1)
    let value: unknown
    try {
      value = JSON.parse(text.toString('utf8'))
    } catch {
      throw new Trouble('This file is not a backup of Plenaria, or it is damaged.')
    }
    if (typeof value === 'object' && value !== null && 'sha256' in value) {
      if (value.sha256 !== this.hash.digest('hex'))
        throw new Trouble('The backup is damaged: its checksum does not match. Copy it again, or use an older one.')
    } else this.hash.update(text)
    return value
  }

  /** The rows that follow a table's line. They must be consumed before the next line is read. */
  async *rows(): AsyncGenerator<Buffer> {
    let text = this.waiting
    if (text.length < endOfRows.length) text = await this.filled(text, endOfRows.length)
    if (!text.subarray(0, endOfRows.length).equals(endOfRows)) {
      for (;;) {
        const end = text.indexOf(endAfterRow)
        if (end >= 0) {
          yield this.hashed(text.subarray(0, end + 1))
          text = text.subarray(end + 1)
          break
        }
        const known = Math.max(0, text.length - endAfterRow.length + 1)
        if (known > 0) yield this.hashed(text.subarray(0, known))
        text = await this.filled(text.subarray(known), endAfterRow.length)
      }
    }
    this.hashed(text.subarray(0, endOfRows.length))
    this.waiting = text.subarray(endOfRows.length)
  }

  /**
   * Checks that nothing follows the last line.
   * @throws {Trouble} if the file is truncated, or something was appended
   */
  async end(): Promise<void> {
    const next = this.waiting.length > 0 ? { done: false } : await this.next()
    if (!next.done || this.hasMore())
      throw new Trouble('The backup is damaged: something was appended to it. Copy it again, or use an older one.')
  }

  /** Closes the file, even before its end. */
  async close(): Promise<void> {
    await this.chunks.return?.()
  }

  private hashed(chunk: Buffer): Buffer {
    this.hash.update(chunk)
    return chunk
  }

  private async filled(start: Buffer, length: number): Promise<Buffer> {
    this.waiting = start
    do await this.more()
    while (this.waiting.length < length)
    return this.waiting
  }

  private async more(): Promise<void> {
    const next = await this.next()
    if (next.done)
      throw new Trouble('The backup is incomplete: its end is missing. Copy it again, or use an older one.')
    this.waiting = this.waiting.length === 0 ? next.value : Buffer.concat([this.waiting, next.value])
  }

  private next(): Promise<IteratorResult<Buffer>> {
    return this.chunks.next().catch((fault: unknown) => {
      if (fault instanceof Trouble) throw fault
      throw new Trouble(`This file is not a backup of Plenaria, or it is damaged (${reasonOf(fault)}).`)
    })
  }
}
