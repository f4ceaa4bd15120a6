/** Everything that it takes to check a version without its site, as one ZIP. */
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import type { Context } from '../request/context.ts'
import type { EvidenceOfFinding } from './evidenceOfFindings.ts'
import { versionPath } from './files.ts'
import type { PublishedVersion } from './read.ts'
import { verifier } from './verifier.ts'

interface Bundled {
  version: PublishedVersion
  /** All of the report. */
  versions: readonly PublishedVersion[]
  /** By name. */
  documents: ReadonlyMap<string, Buffer>
  /** Null: not for this reader. */
  slips: readonly EvidenceOfFinding[] | null
  siteUrl: string
}

const readme = (number: number, page: string): string => `Evidence of version ${number} of a report
${page}

content.json    everything that this version says, in all its languages, byte for byte as it was hashed
versions.json   number, hash and dates of this version and of those before it
earlier/        content of the versions before it, unless they were withdrawn
log.json        hashes of the entries of the audit log that record publications and withdrawals: members of the
                institutes find the same hashes in their log, which is a chain
documents/      the version as PDF and DOCX
evidence.json   only for members who edit findings: notes with their salts, which must not be passed on as a whole
verify.mjs      checks all of this; it needs Node 20 or newer, and no network:

    node verify.mjs

What it prints last, the SHA-256 of content.json, must equal the one that the page above shows. Keep a copy of that page,
or of its hash, from a time or a place that you trust. Documents are rendered from content.json and aren't hashed.
docs/evidence.md of Plenaria says how every hash is made.
`

/** Log entries for publishing and withdrawing these versions, by hash only: their positions would reveal activity. */
async function logOf(versions: readonly PublishedVersion[], { database }: Context) {
  const [first] = versions
  const entries = await database.auditEntry.findMany({
    where: { eventId: first?.eventId ?? '', what: { in: ['REPORT_PUBLISHED', 'REPORT_WITHDRAWN'] } },
    orderBy: { id: 'asc' },
    select: { what: true, at: true, hash: true, after: true },
  })
  const numbers = new Set(versions.map(({ number }) => number))
  return entries.flatMap(({ what, at, hash, after }) => {
    // Only `writeVersion` and `withdrawReport` write these entries.
    const { number } = (after ?? {}) as { number?: number }
    return number !== undefined && numbers.has(number)
      ? { what, number, at: at.toISOString(), hash: Buffer.from(hash).toString('hex') }
      : []
  })
}

export async function bundleOf(
  { version, versions, documents, slips, siteUrl }: Bundled,
  context: Context,
): Promise<Buffer> {
  const { slug, number } = version
  const upTo = versions.filter((each) => each.number <= number).toSorted((one, other) => one.number - other.number)
  const page = siteUrl + versionPath(slug, number)
  const facts = upTo.map(({ number: each, hash, publishedAt, isCorrection, withdrawal }) => ({
    number: each,
    hash,
    publishedAt: publishedAt.toISOString(),
    isCorrection,
    withdrawnAt: withdrawal?.withdrawnAt.toISOString() ?? null,
  }))
  const written = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
  const files = new Map<string, Buffer>([
    ['README.txt', Buffer.from(readme(number, page))],
    ['content.json', Buffer.from(version.canonical)],
    ['versions.json', written({ page, versions: facts })],
    ...upTo
      .filter((each) => each.number < number && !each.withdrawal)
      .map((each): [string, Buffer] => [`earlier/v${each.number}.json`, Buffer.from(each.canonical)]),
    ['log.json', written({ entries: await logOf(upTo, context) })],
    ...[...documents].map(([name, data]): [string, Buffer] => [`documents/${name}`, data]),
    ...(slips ? [['evidence.json', written({ slips })] as [string, Buffer]] : []),
    ['verify.mjs', Buffer.from(verifier)],
  ])
  const zip = new ZipFile()
  for (const [name, data] of files) zip.addBuffer(data, name, { mtime: version.publishedAt })
  zip.end()
  return buffer(zip.outputStream as NodeJS.ReadableStream)
}
