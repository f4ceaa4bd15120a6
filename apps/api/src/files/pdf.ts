/**
 * Rewrites a PDF without what it says of its author and without anything that acts. Runs in a thread of its own (`pdfThread.ts`): a small
 * file can unpack to very much.
 */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { withoutJp2Metadata, withoutJpegMetadata } from './embedded.ts'

export type PdfProblem = 'BROKEN' | 'ENCRYPTED' | 'ACTIVE' | 'SIGNED' | 'TOO_COMPLEX'

const names = (list: string): ReadonlySet<PDFName> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .map((name) => PDFName.of(name)),
  )

/** Entries that hold scripts, other files, or forms that are programs. */
const activeEntries = names('JS JavaScript EF EmbeddedFiles XFA RichMediaContent')
/** Actions that run something, or fetch or send something unasked. Links to web pages stay: nothing follows them but a press. */
const activeActions = names(
  'JavaScript Launch SubmitForm ImportData GoToR GoToE Rendition Movie Sound RichMediaExecute',
)
/** Types of annotations and objects that play or contain something else. */
const activeSubtypes = names('FileAttachment RichMedia Movie Sound Screen 3D PS')

/** Keys that reveal author, software, time or source file, and actions that run on opening. */
const telling = names(`
  Metadata PieceInfo LastModified Thumb OpenAction AA SpiderInfo Legal Perms DSS CreatorInfo OPI CreationDate ModDate
  Author Creator Producer Threads
`)
/** Annotation keys that reveal the author, time and name. */
const tellingOfNotes = names('T M NM')

const key = {
  type: PDFName.of('Type'),
  subtype: PDFName.of('Subtype'),
  action: PDFName.of('S'),
  rectangle: PDFName.of('Rect'),
  /** Stream key that refers to content in another file. */
  externalFile: PDFName.of('F'),
  signedBytes: PDFName.of('ByteRange'),
  filter: PDFName.of('Filter'),
}

export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array | PdfProblem> {
  const isEncrypted = Buffer.from(bytes).includes('/Encrypt')
  let document: PDFDocument
  try {
    document = await PDFDocument.load(bytes, {
      throwOnInvalidObject: true,
      updateMetadata: false,
      ignoreEncryption: true,
    })
  } catch {
    return isEncrypted ? 'ENCRYPTED' : 'BROKEN'
  }
  const { context } = document
  if (context.trailerInfo.Encrypt) return 'ENCRYPTED'
  const root = context.trailerInfo.Root
  const top = root && context.lookup(root)
  if (!(top instanceof PDFDict) || top.lookup(key.type) !== PDFName.of('Catalog') || !hasPages(document))
    return 'BROKEN'
  for (const object of walk(document).objects) {
    const problem = problemOf(object)
    if (problem) return problem
  }
  for (const object of walk(document).objects) strip(object)
  // Nothing of earlier versions of the file, and of what was stripped.
  const { refs } = walk(document)
  for (const [ref] of context.enumerateIndirectObjects()) if (!refs.has(ref)) context.delete(ref)
  context.trailerInfo = { Root: root }
  return document.save({ rewrite: true, addDefaultPage: false, updateFieldAppearances: false })
}

function hasPages(document: PDFDocument): boolean {
  try {
    return document.getPageCount() > 0
  } catch {
    return false
  }
}

/** All that can be reached from the top. */
function walk({ context }: PDFDocument): { objects: Set<PDFObject>; refs: Set<PDFRef> } {
  const objects = new Set<PDFObject>()
  const refs = new Set<PDFRef>()
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root]
  for (let next = waiting.pop(); next || waiting.length > 0; next = waiting.pop()) {
    if (!next || objects.has(next)) continue
    if (next instanceof PDFRef) {
      if (refs.has(next)) continue
      refs.add(next)
      waiting.push(context.lookup(next))
      continue
    }
    objects.add(next)
    for (const child of childrenOf(next)) waiting.push(child)
  }
  return { objects, refs }
}

function childrenOf(object: PDFObject): PDFObject[] {
  if (object instanceof PDFStream) return [object.dict]
  if (object instanceof PDFArray) return object.asArray()
  return object instanceof PDFDict ? object.entries().flat() : []
}

function problemOf(object: PDFObject): PdfProblem | null {
  if (object instanceof PDFInvalidObject) return 'BROKEN'
  if (object instanceof PDFName) return isDisguised(object) ? 'ACTIVE' : null
  if (object instanceof PDFStream) return object.dict.has(key.externalFile) ? 'ACTIVE' : null
  if (!(object instanceof PDFDict)) return null
  if (object.has(key.signedBytes)) return 'SIGNED'
  const isActive =
    object.keys().some((name) => activeEntries.has(name)) ||
    isOneOf(activeActions, object.lookup(key.action)) ||
    isOneOf(activeSubtypes, object.lookup(key.subtype))
  return isActive ? 'ACTIVE' : null
}

const isOneOf = (set: ReadonlySet<PDFName>, value: PDFObject | undefined): boolean =>
  value instanceof PDFName && set.has(value)

/** Whether it escapes letters or digits, which no PDF producer does: other readers could see a different name. */
const isDisguised = (name: PDFName): boolean => /#(?:3\d|[46][1-9a-f]|[57][0-9a])/i.test(name.asString())

function strip(object: PDFObject): void {
  if (object instanceof PDFRawStream) stripPicture(object)
  if (!(object instanceof PDFDict)) return
  const isField = object.lookup(key.subtype) === PDFName.of('Widget')
  const isNote = object.has(key.rectangle) && object.has(key.subtype) && !isField
  for (const name of object.keys()) if (telling.has(name) || (isNote && tellingOfNotes.has(name))) object.delete(name)
}

/** Pictures are embedded as the files that they were, often with where and when they were taken. */
function stripPicture(stream: PDFRawStream): void {
  const given = stream.dict.lookup(key.filter)
  const only = given instanceof PDFArray && given.size() === 1 ? given.lookup(0) : given
  if (only === PDFName.of('DCTDecode')) stream.updateContents(withoutJpegMetadata(stream.contents))
  if (only === PDFName.of('JPXDecode')) stream.updateContents(withoutJp2Metadata(stream.contents))
}
