import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseChecked } from '@plenaria/schema/richText/checked'
import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { reportDocx } from './docx.ts'
import { reportPdf } from './pdf.ts'
import type { Sheet } from './sheet.ts'
import { unzipped } from './testing/unzipped.ts'

const sheet: Sheet = {
  language: 'es',
  title: 'Ñandú: conclusiones #1 [de la consulta]',
  institutes: 'Instituto A y Instituto B',
  version: 'Versión 2, publicada el 3 de mayo de 2027',
  correction: parseChecked('El segundo punto decía lo contrario.'),
  translationNote: 'Algunas partes de esta traducción no recogen los últimos cambios del original.',
  introduction: parseChecked('Por qué.\n\nSegundo párrafo con $x$ y **negrita**[^n].\n\n[^n]: Una *nota* al pie.'),
  method: parseChecked('### Cómo\n\n3. Tres.\n4. Cuatro.\n\n| Paso | Plazo |\n| --- | --- |\n| Leer | Mayo |'),
  people: '12 personas tuvieron plaza.',
  groups: [
    { name: 'Sociedad civil', people: 8, shown: '8' },
    { name: 'Academia', people: null, shown: 'se omite' },
  ],
  countries: [
    { name: 'Colombia', people: 12, shown: '12' },
    { name: 'África', people: 5, shown: '5' },
  ],
  chapters: [
    {
      title: 'Medidas procesales',
      findings: [
        {
          place: '1.1',
          text: parseChecked('Las órdenes llegan tarde.\n\n> Y cuestan.\n\n- Una.\n- Otra.'),
          support: 'Se planteó este punto.',
          disagreement: 'Se expresó desacuerdo.',
          statements: ['No llegan tarde.'],
        },
      ],
    },
  ],
  recommendations: [
    {
      addressee: 'Ministerios de Justicia',
      items: [
        {
          place: 'R1',
          text: parseChecked('Fijar [plazos](https://a.example/plazos).\n\nTambién para fiscalías.'),
          notes: 'Plazo: 3 de mayo de 2028 · Se basa en la conclusión 1.1',
        },
      ],
    },
  ],
  citation: 'Instituto A (2027). Informe.',
  facts: [
    { name: 'Licencia', value: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    { name: 'ISBN', value: '978-0-306-40615-7', url: null },
  ],
  url: 'https://plenaria.example/es/reports/consultation/v2',
  uptakeUrl: 'https://plenaria.example/es/uptake/consultation',
  hash: 'a'.repeat(64),
  threshold: 3,
}

interface Tag {
  role: string
  alt?: string
  inside: string[]
}

function tagsIn(node: object, inside: string[] = []): Tag[] {
  if (!('role' in node && 'children' in node && Array.isArray(node.children))) return []
  const role = String(node.role)
  const alt = 'alt' in node ? { alt: String(node.alt) } : {}
  return [{ role, ...alt, inside }, ...node.children.flatMap((child) => tagsIn(child, [...inside, role]))]
}

/** Texts that no tag is around. */
function looseIn(items: readonly ({ str: string } | { type: string })[]): string[] {
  const loose: string[] = []
  let depth = 0
  for (const item of items) {
    if (!('str' in item)) depth += item.type === 'endMarkedContent' ? -1 : 1
    else if (item.str.trim() !== '' && depth === 0) loose.push(item.str)
  }
  return loose
}

const recommended = [
  'Recomendaciones',
  'Ministerios de Justicia',
  'R1',
  'Fijar plazos.',
  'También para fiscalías.',
  'Plazo: 3 de mayo de 2028 · Se basa en la conclusión 1.1',
]

describe('the PDF', () => {
  const pdf = reportPdf(sheet)
  const text = pdf.toString('latin1')

  it('is made for everybody: tagged, with its language, its title and a description of the chart', () => {
    expect(text).toMatch(/pdfuaid:part(>|=")1/)
    expect(text).toMatch(/\/Marked true/)
    expect(text).toMatch(/\/Lang ?\(es\)/)
    expect(text).toMatch(/\/Alt/)
    expect(text).toMatch(/\/StructTreeRoot/)
  })

  /** Machine-checkable requirements of PDF/UA-1, checked by a program that shares no code with the writer. */
  it('holds what PDF/UA asks: all text is tagged, headings skip none, tables have heads, pictures and links have words', async () => {
    const read = await getDocumentProxy(Uint8Array.from(pdf))
    try {
      expect(await read.getMarkInfo()).toMatchObject({ Marked: true, Suspects: false })
      expect(await read.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
      expect((await read.getMetadata()).info).toMatchObject({ Language: 'es', Title: sheet.title })
      const pages = await Promise.all(Array.from({ length: read.numPages }, (_, index) => read.getPage(index + 1)))
      const tags = (await Promise.all(pages.map((page) => page.getStructTree()))).flatMap((tree) => tagsIn(tree))
      const contents = await Promise.all(pages.map((page) => page.getTextContent({ includeMarkedContent: true })))
      const loose = contents.flatMap(({ items }) => looseIn(items))
      const annotations = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat()
      const links = annotations.map(({ url, contentsObj }) => [url, contentsObj?.str])
      expect(loose).toEqual([])
      const levels = tags.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []))
      expect(levels[0]).toBe(1)
      for (const [at, level] of levels.slice(1).entries()) expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1)
      expect(tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual([
        expect.stringContaining('Sociedad civil 8'),
        expect.stringContaining('África 5'),
      ])
      expect(tags.filter(({ role }) => role === 'Table')).toHaveLength(3)
      expect(tags.filter(({ role, inside }) => role === 'TH' && inside.includes('THead'))).toHaveLength(6)
      expect(tags.filter(({ role }) => role === 'Note')).toHaveLength(1)
      expect(links.filter(([url]) => url !== undefined)).toEqual([
        ['https://a.example/plazos', 'https://a.example/plazos'],
        [sheet.uptakeUrl, sheet.uptakeUrl],
        ['https://creativecommons.org/licenses/by/4.0/', 'https://creativecommons.org/licenses/by/4.0/'],
        [sheet.url, sheet.url],
      ])
    } finally {
      await read.loadingTask.destroy()
    }
  })

  it('writes the number of people at each bar of the chart, and in the table', async () => {
    const { text: said } = await extractText(Uint8Array.from(pdf), { mergePages: true })
    expect(said.replace(/\s+/g, ' ').match(/Sociedad civil 8/g)).toHaveLength(2)
  })

  it('names no author', () => {
    expect(text).not.toMatch(/\/Author|dc:creator/)
  })

  it('holds what the version says, in order', async () => {
    const { text: said } = await extractText(Uint8Array.from(pdf), { mergePages: true })
    const wanted = [
      sheet.institutes,
      sheet.title,
      sheet.version,
      sheet.translationNote ?? '',
      'Por qué.',
      'Segundo párrafo con $x$ y negrita',
      'Medidas procesales',
      '1.1',
      'Las órdenes llegan tarde.',
      'No llegan tarde.',
      ...recommended,
      '12 personas',
      'se omite',
    ]
    const flat = said.replace(/\s+/g, ' ')
    expect(missingIn(flat, wanted)).toEqual([])
  })
})

/** Wanted texts that are missing or out of order. Titles occur in the table of contents too. */
function missingIn(flat: string, wanted: readonly string[]): string[] {
  let from = 0
  return wanted.filter((each) => {
    const place = flat.indexOf(each, from)
    if (place >= 0) from = place
    return place < 0
  })
}

/** A version's texts in the order in which documents show them. */
const inOrder = [
  sheet.institutes,
  sheet.title,
  sheet.version,
  'Por qué.',
  'Medidas procesales',
  '1.1',
  'Las órdenes llegan tarde.',
  'No llegan tarde.',
  ...recommended,
  '12 personas',
  'se omite',
  'CC BY 4.0',
  '978-0-306-40615-7',
  sheet.hash,
]

const expectInOrder = (said: string): void => expect(missingIn(said.replace(/\s+/g, ' '), inOrder)).toEqual([])

/** Tests need Node and nothing else: what LibreOffice makes of it is a test only where there is one. */
const hasOffice = spawnSync('soffice', ['--version']).status === 0

describe('the DOCX', () => {
  it('is read by a reader of another hand: headings, tables with heads, a link, and no word that it does not know', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: await reportDocx(sheet) })
    const page = value.replace(/<\/?(a|em|strong|sup)\b[^>]*>/g, '').replace(/<[^>]+>/g, ' ')
    expectInOrder(page)
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    expect(value).toContain('<h2>Medidas procesales</h2>')
    expect(value.match(/<table><thead>/g)).toHaveLength(3)
    expect(value).toContain('<strong>negrita</strong>')
    expect(value).toMatch(/<li id="footnote[^>]*>.*Una <em>nota<\/em> al pie/)
    expect(value).toMatch(/<ul><li>Una.<\/li><li>Otra.<\/li><\/ul>/)
    expect(value).toMatch(/<ol><li>Tres.<\/li>/)
    expect(value.match(/<img alt="[^"]+"/g)).toEqual([
      expect.stringContaining('Sociedad civil 8'),
      expect.stringContaining('África 5'),
    ])
    expect(value).toContain(`<a href="${sheet.url}">`)
  })

  if (hasOffice)
    it('is opened by LibreOffice, which says the same', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'plenaria-office-'))
      try {
        writeFileSync(path.join(folder, 'report.docx'), await reportDocx(sheet))
        const own = `-env:UserInstallation=file://${folder}/profile`
        const { status } = spawnSync(
          'soffice',
          [own, '--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'report.docx')],
          { timeout: 100_000 },
        )
        expect(status).toBe(0)
        const pdf = Uint8Array.from(readFileSync(path.join(folder, 'report.pdf')))
        expectInOrder((await extractText(pdf, { mergePages: true })).text)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }, 120_000)

  it('has page numbers, its title above each page but the first, the language of its words, and lists that begin where they should', async () => {
    const files = unzipped(await reportDocx(sheet))
    const footers = Object.entries(files).filter(([name]) => /^word\/footer\d+\.xml$/.test(name))
    expect(footers.length).toBeGreaterThan(0)
    for (const [, footer] of footers) expect(footer).toMatch(/PAGE.*NUMPAGES/s)
    expect(Object.entries(files).some(([name, text]) => /header/.test(name) && text.includes('Ñandú'))).toBe(true)
    expect(files['word/styles.xml']).toMatch(/<w:lang w:val="es"/)
    expect(files['word/numbering.xml']).toMatch(/<w:start w:val="3"\/>/)
    expect(files['word/document.xml']).toContain('<w:titlePg')
  })

  it('holds what the version says, in order, and no word of who made it', async () => {
    const files = unzipped(await reportDocx(sheet))
    const body = files['word/document.xml'] ?? ''
    const said = [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('|')
    const wanted = [
      sheet.institutes,
      sheet.title,
      sheet.version,
      sheet.translationNote ?? '',
      'Por qué.',
      'Medidas procesales',
      '1.1',
      'Las órdenes llegan tarde.',
      'No llegan tarde.',
      '12 personas',
      'se omite',
      sheet.hash,
    ]
    const places = wanted.map((each) => said.indexOf(each))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    const core = files['docProps/core.xml'] ?? ''
    expect(core).toContain(sheet.title)
    const authors = [...core.matchAll(/<(dc:creator|cp:lastModifiedBy)>([^<]+)</g)].map(([, , name]) => name)
    expect(authors).toEqual([])
    expect(
      Object.keys(files).filter((name) => /comments|people/.test(name) && /<w:comment /.test(files[name] ?? '')),
    ).toEqual([])
    expect(body).not.toMatch(/<w:(ins|del) /)
  })
})
