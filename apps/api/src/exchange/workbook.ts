/**
 * Writes a workbook (Office Open XML, ECMA-376) of one sheet as a stream, with constant memory. Every cell is text, so that none
 * is interpreted as a formula.
 */
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** Upper bound on a sheet's rows, including the header. */
export const rowsInSheet = 1_048_576
/** Upper bound on a cell's characters. */
const maxCellLength = 32_767

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Named explicitly, because programs would use a font of their own for the header. */
const face = '<sz val="11"/><name val="Calibri"/><family val="2"/>'

const parts: Record<string, string> = {
  '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font>${face}</font><font><b/>${face}</font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
}

const workbook = (title: string): string =>
  `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${escaped(sheetName(title))}" sheetId="1" r:id="rId1"/></sheets></workbook>`

/** At most 31 characters, without those forbidden in sheet names. */
const sheetName = (title: string): string => title.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31)

/** Bounds on a column's width, in characters. */
const widths = { minimum: 6, maximum: 44 }

/** Wide enough for the first lines, within readable bounds. */
const columns = (lines: readonly (readonly string[])[]): string =>
  (lines[0] ?? [])
    .map((_, index) => Math.max(widths.minimum, ...lines.map((line) => line[index]?.length ?? 0)))
    .map((longest, index) => {
      const width = Math.min(longest, widths.maximum) + 2
      return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
    })
    .join('')

const sheetHead = (lines: readonly (readonly string[])[]): string =>
  `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns(lines)}</cols><sheetData>`
const sheetEnd = '</sheetData></worksheet>'

/** Characters that XML 1.0 can't contain, and sequences that a workbook would parse as escapes. */
const unsayable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const escapes = /_(?=x[0-9A-Fa-f]{4}_)/g
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string =>
  text
    .replace(unsayable, '')
    .replace(escapes, '_x005F_')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '')

const cell = (text: string, style: number): string =>
  text === ''
    ? '<c/>'
    : `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text.slice(0, maxCellLength))}</t></is></c>`

const row = (texts: readonly string[], style: number): string =>
  `<row>${texts.map((text) => cell(text, style)).join('')}</row>`

/**
 * @param header the first line, which stays visible
 * @param pages the other lines, in batches; the next is requested once these are sent
 * @returns the file; it ends with the error of `pages`
 */
export function writeWorkbook(title: string, header: readonly string[], pages: AsyncIterable<string[][]>): Readable {
  async function* sheet(): AsyncGenerator<string> {
    let isBegun = false
    const begun = (lines: string[][]): string => {
      const opening = isBegun ? '' : sheetHead([header, ...lines]) + row(header, 1)
      isBegun = true
      return opening
    }
    for await (const lines of pages) yield begun(lines) + lines.map((line) => row(line, 0)).join('')
    yield begun([]) + sheetEnd
  }

  const zip = new ZipFile()
  const file = new Readable().wrap(zip.outputStream)
  const content = Readable.from(sheet(), { objectMode: true, highWaterMark: 1 })
  // The client can tell that the file is truncated: without its central directory it isn't a valid workbook.
  zip.on('error', (fault: Error) => file.destroy(fault))
  file.on('close', () => content.destroy())
  for (const [name, xml] of Object.entries(parts)) zip.addBuffer(Buffer.from(head + xml), name)
  zip.addBuffer(Buffer.from(head + workbook(title)), 'xl/workbook.xml')
  zip.addReadStream(content, 'xl/worksheets/sheet1.xml')
  zip.end()
  return file
}
