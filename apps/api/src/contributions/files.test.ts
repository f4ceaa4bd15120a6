import { deflateRawSync, deflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { openWorld } from '../testing/world.ts'
import { openReader } from './reading.ts'

const world = await openWorld()
let address: string
beforeAll(async () => {
  address = (await world.member({ institute: await world.institute() })).email
})

async function send(bytes: Buffer, as: string | null = address) {
  const cookie = as ? await world.signInByLink(as) : ''
  const answer = await world.app.inject({
    method: 'POST',
    url: '/api/contribution-text',
    payload: bytes,
    headers: { origin: world.config.siteUrl, cookie, 'content-type': 'application/octet-stream' },
  })
  return { status: answer.statusCode, ...answer.json() }
}

/** A ZIP archive with these members. */
function archive(members: Record<string, string>): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(members)) {
    const raw = Buffer.from(content)
    const packed = deflateRawSync(raw)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(raw.length, 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(raw.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    locals.push(local, Buffer.from(name), packed)
    entries.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(members).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, directory, end])
}

const word = (body: string) =>
  archive({
    'docProps/core.xml': '<cp:coreProperties><dc:creator>Ana Author</dc:creator></cp:coreProperties>',
    'word/comments.xml': '<w:comments><w:comment w:author="Ana Author"><w:t>A remark.</w:t></w:comment></w:comments>',
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
  })

/** A PDF of so many pages, each with one line, or with the `packed` content. */
function pdf(pages: number, packed?: Buffer): Buffer {
  const kids = Array.from({ length: pages }, (_, n) => 10 + 2 * n)
  const stream = packed?.toString('latin1') ?? 'BT /F1 12 Tf 72 720 Td (Orders come late.) Tj ET'
  const filter = packed ? '/Filter /FlateDecode ' : ''
  const objects = [
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj',
    `2 0 obj\n<< /Type /Pages /Count ${pages} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>\nendobj`,
    '3 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj',
    '4 0 obj\n<< /Author (Ana Author) >>\nendobj',
    ...kids.flatMap((kid) => [
      `${kid} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${kid + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>\nendobj`,
      `${kid + 1} 0 obj\n<< ${filter}/Length ${stream.length} >>\nstream\n${stream}\nendstream\nendobj`,
    ]),
  ]
  return Buffer.from(`%PDF-1.4\n${objects.join('\n')}\ntrailer\n<< /Root 1 0 R /Info 4 0 R >>\n%%EOF\n`, 'latin1')
}

describe('a file with a contribution', () => {
  it('a Word file gives its text with changes accepted, without comments and author, and says so', async () => {
    const body = `<w:p><w:r><w:t>Orders come </w:t></w:r><w:del w:author="Ana Author" w:id="1"><w:r><w:delText>much </w:delText></w:r></w:del>
      <w:ins w:author="Ana Author" w:id="2"><w:r><w:t xml:space="preserve">too late &amp; say little.</w:t></w:r></w:ins>
      <w:commentReference w:id="0"/></w:p><w:p><w:moveFrom w:author="Ana Author"><w:r><w:t>Moved.</w:t></w:r></w:moveFrom>
      <w:r><w:t>Second</w:t><w:br/><w:t>line.</w:t></w:r></w:p>`
    const read = await send(word(body))
    expect(read).toEqual({
      status: 200,
      kind: 'DOCX',
      text: 'Orders come too late & say little.\nSecond\nline.',
      leftBehind: ['COMMENTS', 'TRACKED_CHANGES'],
    })
    expect(JSON.stringify(read)).not.toContain('Ana')
  })

  it('an OpenDocument file gives its text with changes accepted, without comments and author', async () => {
    const content = `<office:document-content><office:body><office:text><text:tracked-changes><text:changed-region>
      <text:p>Struck out.</text:p></text:changed-region></text:tracked-changes><text:h>Title</text:h>
      <text:p>Late<office:annotation><dc:creator>Ana Author</dc:creator><text:p>A remark.</text:p></office:annotation><text:s/>orders.</text:p>
      </office:text></office:body></office:document-content>`
    const file = archive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content })
    expect(await send(file)).toEqual({
      status: 200,
      kind: 'ODT',
      text: 'Title\nLate orders.',
      leftBehind: ['COMMENTS', 'TRACKED_CHANGES'],
    })
  })

  it('PDF and plain text are read', async () => {
    expect(await send(pdf(2))).toMatchObject({
      status: 200,
      kind: 'PDF',
      text: 'Orders come late.\n\nOrders come late.',
    })
    expect(await send(Buffer.from('\uFEFFÓrdenes tardías'))).toMatchObject({ kind: 'TXT', text: 'Órdenes tardías' })
    expect(await send(Buffer.from('Órdenes', 'latin1'))).toMatchObject({ kind: 'TXT', text: 'Órdenes' })
  })

  it.each<[string, () => Buffer, number, string]>([
    ['two hundred pages', () => pdf(200), 422, 'FILE_TOO_LONG'],
    ['more than 5 MB', () => Buffer.alloc(5_000_002, 'a'), 413, 'FILE_TOO_LARGE'],
    ['nothing in it', () => Buffer.alloc(0), 422, 'FILE_EMPTY'],
    ['no words', () => word('<w:p/>'), 422, 'FILE_EMPTY'],
    ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 422, 'FILE_UNKNOWN'],
    ['another archive', () => archive({ 'a.txt': 'So.' }), 422, 'FILE_UNKNOWN'],
    ['half an archive', () => word('<w:p><w:t>So.</w:t></w:p>').subarray(0, 120), 422, 'FILE_BROKEN'],
  ])('with %s gets a clear answer', async (_, file, status, code) => {
    const answer = await send(file())
    expect(answer).toMatchObject({ status, code })
    expect(answer.message).toMatch(/\.$/)
  })

  it('a file with tags that never end is read as quickly as any other', async () => {
    for (const part of ['<w:t ', '<w:del>', '<w:del ', '<office:text ']) {
      const began = performance.now()
      expect((await send(word(part.repeat(200_000)))).code).toBe('FILE_EMPTY')
      expect(performance.now() - began).toBeLessThan(5_000)
    }
  })

  it.each([
    ['spaces', ' '],
    ['words', 'BT /F1 12 Tf (A) Tj ET '],
  ])('that unpacks to hundreds of megabytes of %s is given up, and keeps nobody waiting', async (_, part) => {
    const bomb = pdf(1, deflateSync(Buffer.alloc(400_000_000, part)))
    let maxPause = 0
    let last = performance.now()
    const beat = setInterval(() => {
      maxPause = Math.max(maxPause, performance.now() - last)
      last = performance.now()
    }, 20)
    expect(await send(bomb)).toMatchObject({ status: 422, code: 'FILE_TOO_HEAVY' })
    clearInterval(beat)
    expect(maxPause).toBeLessThan(1_000)
  })

  it('of 300,000 paragraphs is given up', async () => {
    expect(await send(word('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(300_000)))).toMatchObject({
      status: 422,
      code: 'FILE_TOO_HEAVY',
    })
  })

  it('is read one at a time for each person, and keeps nobody else waiting', async () => {
    const other = 'other@people.example'
    for (const each of [address, other]) await world.signIn(each)
    const bomb = pdf(1, deflateSync(Buffer.alloc(100_000_000, 'BT /F1 12 Tf (A) Tj ET ')))
    const answered: string[] = []
    const sending = async (name: string, bytes: Buffer, as: string) => {
      const { status, code } = await send(bytes, as)
      answered.push(name)
      return code ?? status
    }
    const many = Array.from({ length: 8 }, () => sending('many', bomb, address))
    await expect(sending('one', Buffer.from('So.'), other)).resolves.toBe(200)
    const codes = await Promise.all(many)
    expect(codes.filter((code) => code === 'TOO_MANY_FILES')).toHaveLength(5)
    expect(answered.indexOf('one')).toBeLessThan(answered.lastIndexOf('many'))
  })

  it('is given up when its sender hangs up, and those that wait are never read', async () => {
    const reader = openReader()
    const bomb = pdf(1, deflateSync(Buffer.alloc(400_000_000, ' ')))
    const hungUp = new AbortController()
    const began = performance.now()
    const reads = Array.from({ length: 3 }, () => reader('one', bomb, hungUp.signal))
    hungUp.abort()
    expect(await Promise.all(reads)).toEqual(Array.from({ length: 3 }, () => ({ code: 'FILE_TOO_HEAVY' })))
    expect(performance.now() - began).toBeLessThan(2_000)
    expect(await reader('one', Buffer.from('So.'), new AbortController().signal)).toMatchObject({ text: 'So.' })
  })

  it('is read for nobody who is not signed in', async () => {
    expect(await send(Buffer.from('So.'), null)).toMatchObject({ status: 403, code: 'NOT_ALLOWED' })
  })
})
