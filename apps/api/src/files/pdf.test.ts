import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { extractText, getDocumentProxy } from 'unpdf'
import { inThread } from '../kernel/inThread.ts'
import { withoutJp2Metadata, withoutJpegMetadata } from './embedded.ts'
import { cleanPdf, type PdfProblem } from './pdf.ts'

const secret = 'Maria Secreta'

async function document(change: (made: PDFDocument) => Promise<void> | void = () => {}): Promise<Uint8Array> {
  const made = await PDFDocument.create()
  made.addPage([300, 200]).drawText('What to bring')
  await change(made)
  return made.save({ useObjectStreams: false })
}

async function cleaned(file: Uint8Array): Promise<Buffer> {
  const clean = await cleanPdf(file)
  if (typeof clean === 'string') throw new Error(clean)
  return Buffer.from(clean)
}

const textOf = async (file: Uint8Array) =>
  (await extractText(await getDocumentProxy(Uint8Array.from(file)), { mergePages: true })).text

/** A small file by hand. `entries`: of its catalog; `objects`: beside the page. */
const byHand = (entries: string, objects = '', trailer = '') =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R${entries}>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n${objects}\ntrailer\n<</Root 1 0 R${trailer}>>\nstartxref\n0\n%%EOF\n`,
    'latin1',
  )

describe('a PDF is rewritten', () => {
  test('with what can be read, and without who made it, with what, and when', async () => {
    const file = await document((made) => {
      made.setAuthor(secret)
      made.setTitle(secret)
      made.setProducer(secret)
      const xmp = made.context.stream(`<x:xmpmeta>${secret}</x:xmpmeta>`, { Type: 'Metadata', Subtype: 'XML' })
      made.catalog.set(PDFName.of('Metadata'), made.context.register(xmp))
      const [page] = made.getPages()
      page?.node.set(PDFName.of('LastModified'), PDFString.of(secret))
      page?.node.set(PDFName.of('PieceInfo'), made.context.obj({ Maker: { Private: PDFString.of(secret) } }))
      const note = { Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9], Contents: PDFString.of('Louder') }
      page?.node.set(
        PDFName.of('Annots'),
        made.context.obj([{ ...note, T: PDFString.of(secret), M: PDFString.of(secret) }]),
      )
    })
    expect(Buffer.from(file).includes(secret)).toBe(true)
    const clean = await cleaned(file)
    expect(await textOf(clean)).toContain('What to bring')
    expect(clean.includes('Louder')).toBe(true)
    const again = await PDFDocument.load(clean, { updateMetadata: false })
    expect(again.context.trailerInfo).toMatchObject({ Info: undefined, ID: undefined })
    for (const [, object] of again.context.enumerateIndirectObjects()) expect(String(object)).not.toContain(secret)
  })

  test('without what an earlier version of it said, and what nothing refers to', async () => {
    const file = byHand(
      '',
      `9 0 obj\n(${secret})\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 8 8]>>\nendobj`,
    )
    const clean = await cleaned(file)
    expect(clean.includes(secret)).toBe(false)
    expect((await PDFDocument.load(clean)).getPage(0).getWidth()).toBe(8)
  })

  test('without where and when its pictures were taken', async () => {
    const taken = sharp({ create: { width: 40, height: 30, channels: 3, background: '#0e5a5a' } }).withExif({
      IFD0: { Artist: secret },
      IFD3: { GPSLatitude: '51/1 30/1 0/1' },
    })
    const jpeg = Buffer.concat([await taken.jpeg({ progressive: true }).toBuffer(), Buffer.from(secret)])
    const file = await document(async (made) => {
      made.getPage(0).drawImage(await made.embedJpg(jpeg), { x: 0, y: 0 })
    })
    const embedded = (bytes: Uint8Array) =>
      PDFDocument.load(bytes).then((loaded) =>
        loaded.context
          .enumerateIndirectObjects()
          .flatMap(([, object]) => (object instanceof PDFRawStream ? [Buffer.from(object.contents)] : []))
          .find((content) => content[0] === 0xff && content[1] === 0xd8),
      )
    expect((await embedded(file))?.includes(secret)).toBe(true)
    const left = await embedded(await cleaned(file))
    expect(left?.includes(secret)).toBe(false)
    const { exif, width } = await sharp(left).metadata()
    expect([exif, width]).toEqual([undefined, 40])
    const pixels = (of: Buffer | undefined) => sharp(of).raw().toBuffer()
    expect(await pixels(left)).toEqual(await pixels(jpeg))
  })
})

describe('a PDF is refused', () => {
  test.each<[string, PdfProblem, Buffer]>([
    ['that runs a script when it opens', 'ACTIVE', byHand('/OpenAction<</S/JavaScript/JS(app.alert(1))>>')],
    ['that disguises the name of a script', 'ACTIVE', byHand('/OpenAction<</S/J#61vaScript/J#53(app.alert(1))>>')],
    ['that opens a program', 'ACTIVE', byHand('/OpenAction<</S/Launch/F(calc.exe)>>')],
    ['that opens another file', 'ACTIVE', byHand('/OpenAction<</S/GoToR/F(\\\\\\\\host\\\\x)/D[0/Fit]>>')],
    [
      'that sends a form',
      'ACTIVE',
      byHand('/OpenAction 9 0 R', '9 0 obj\n<</S/SubmitForm/F(https://x.example)>>\nendobj'),
    ],
    [
      'that contains a file',
      'ACTIVE',
      byHand('/Names<</EmbeddedFiles<</Names[(a)9 0 R]>>>>', '9 0 obj\n<</EF<<>>>>\nendobj'),
    ],
    ['with a form that is a program', 'ACTIVE', byHand('/AcroForm<</Fields[]/XFA(x)>>')],
    [
      'of which a part is in another file',
      'ACTIVE',
      byHand('/X 9 0 R', '9 0 obj\n<</Length 0/F(other)>>\nstream\n\nendstream\nendobj'),
    ],
    ['that is signed', 'SIGNED', byHand('/AcroForm<</Fields[<</V<</Type/Sig/ByteRange[0 1 2 3]>>>>]>>')],
    [
      'that is encrypted',
      'ENCRYPTED',
      byHand('', '', '/Encrypt<</Filter/Standard/V 1/R 2/O(x)/U(x)/P -1>>/ID[(a)(a)]'),
    ],
    ['that is a script under another name', 'BROKEN', Buffer.from('%PDF-1.7\n<script>alert(1)</script>')],
    ['without pages', 'BROKEN', Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>')],
  ])('%s', async (_, problem, file) => {
    expect(await cleanPdf(file)).toBe(problem)
  })

  test('that unpacks to more than a process should hold, and the thread is ended', async () => {
    const bomb = deflateSync(Buffer.alloc(400 * 1024 * 1024, ' '), { level: 9 })
    const head = `9 0 obj\n<</Type/ObjStm/N 1/First 10/Filter/FlateDecode/Length ${bomb.length}>>\nstream\n`
    const file = Buffer.concat([byHand('', ''), Buffer.from(head), bomb, Buffer.from('\nendstream\nendobj\n')])
    expect(file.length).toBeLessThan(1024 * 1024)
    const script = new URL('./pdfThread.ts', import.meta.url)
    expect(await inThread<unknown>(script, file, 'TOO_COMPLEX')).toBe('TOO_COMPLEX')
  }, 30_000)
})

test('pictures that aren’t what they say stay as they are, and boxes of a JPEG 2000 are blanked', () => {
  const text = Buffer.from('not a picture')
  expect(withoutJpegMetadata(text)).toBe(text)
  expect(withoutJp2Metadata(text)).toBe(text)
  const box = (kind: string, content: string) => {
    const made = Buffer.from(`0000${kind}${content}`, 'latin1')
    made.writeUInt32BE(made.length)
    return made
  }
  const file = Buffer.concat([
    box('jP  ', '\r\n\x87\n'),
    box('xml ', secret),
    box('uuid', secret),
    box('jp2c', 'pixels'),
  ])
  const left = Buffer.from(withoutJp2Metadata(file))
  expect(left.includes(secret)).toBe(false)
  expect([left.length, left.includes('pixels')]).toEqual([file.length, true])
})
