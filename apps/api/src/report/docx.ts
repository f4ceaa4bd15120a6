/** A version as DOCX: no author, no comments, no tracked changes, nothing that is not on its page. */
import { tag } from '@plenaria/schema/languages'
import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Bar, Sheet } from './sheet.ts'
import { reportWords } from './words.ts'

const quiet = '4A4F5A'
const accent = '0E5A5A'
const line = { style: BorderStyle.SINGLE, size: 4, color: 'C9C4B8' }
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }

const prose = (list: readonly string[]): Paragraph[] =>
  list.map((text) => new Paragraph({ text, spacing: { after: 160 } }))

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ text, heading: level, keepNext: true, spacing: { before: 320, after: 160 } })

const aside = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, color: quiet })], spacing: { after: 120 } })

/** Stays with the line below it. */
const placed = (place: string, text: string): Paragraph =>
  new Paragraph({
    children: [new TextRun({ text: `${place}  `, bold: true, color: accent }), new TextRun(text)],
    spacing: { after: 160 },
    keepNext: true,
  })

function counts(first: string, held: string, bars: readonly Bar[]): Table {
  const cell = (text: string, bold: boolean) =>
    new TableCell({
      borders: { top: none, left: none, right: none, bottom: line },
      children: [new Paragraph({ children: [new TextRun({ text, bold })] })],
    })
  const row = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({ tableHeader: isHeader, children: cells.map((text) => cell(text, isHeader)) })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row([first, held], true), ...bars.map(({ name, shown }) => row([name, shown], false))],
  })
}

const linkTo = (url: string, text = url) =>
  new ExternalHyperlink({ link: url, children: [new TextRun({ text, style: 'Hyperlink' })] })

function recommended({ language, recommendations, uptakeUrl }: Sheet): Paragraph[] {
  if (recommendations.length === 0) return []
  const words = reportWords[language]
  return [
    heading(words.recommendations, HeadingLevel.HEADING_2),
    ...recommendations.flatMap(({ addressee, items }) => [
      heading(addressee, HeadingLevel.HEADING_3),
      ...items.flatMap(({ place, text: [first = '', ...rest], notes }) => [
        placed(place, first),
        ...prose(rest),
        aside(notes),
      ]),
    ]),
    new Paragraph({ children: [new TextRun({ text: `${words.uptake} `, color: quiet }), linkTo(uptakeUrl)] }),
  ]
}

export async function reportDocx(sheet: Sheet): Promise<Buffer> {
  const words = reportWords[sheet.language]
  const { HEADING_2, HEADING_3, TITLE } = HeadingLevel
  const document = new Document({
    // The library would name itself as the author where none is given.
    ...{ creator: '', lastModifiedBy: '', title: sheet.title, description: '', keywords: '', subject: '' },
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: tag(sheet.language) } } },
        title: { run: { font: 'Cambria', size: 48 } },
        heading2: { run: { font: 'Cambria', size: 32 } },
        heading3: { run: { font: 'Cambria', size: 26 } },
      },
    },
    sections: [
      {
        children: [
          new Paragraph({ children: [new TextRun({ text: sheet.institutes, bold: true, color: accent })] }),
          new Paragraph({ text: sheet.title, heading: TITLE, spacing: { before: 160, after: 160 } }),
          aside(sheet.version),
          ...(sheet.correction === null ? [] : prose([`${words.correction}. ${sheet.correction}`])),
          ...prose(sheet.introduction),
          ...sheet.chapters.flatMap(({ title, findings }) => [
            heading(title, HEADING_2),
            ...findings.flatMap(({ place, text: [first = '', ...rest], support, disagreement, statements }) => [
              placed(place, first),
              ...prose(rest),
              aside(support),
              ...(disagreement === null ? [] : [aside(disagreement)]),
              ...statements.map((statement) => aside(`${words.disagree} ${statement}`)),
            ]),
          ]),
          ...recommended(sheet),
          heading(words.participation, HEADING_2),
          ...prose([sheet.people]),
          heading(words.byGroup, HEADING_3),
          counts(words.group, words.held, sheet.groups),
          heading(words.byCountry, HEADING_3),
          counts(words.country, words.held, sheet.countries),
          aside(words.leftOutBecause(sheet.threshold)),
          heading(words.method, HEADING_2),
          ...prose(sheet.method),
          heading(words.cite, HEADING_2),
          ...prose([sheet.citation]),
          ...sheet.facts.map(
            ({ name, value, url }) =>
              new Paragraph({
                children: [
                  new TextRun({ text: `${name}: `, color: quiet }),
                  url === null ? new TextRun(value) : linkTo(url, value),
                ],
              }),
          ),
          new Paragraph({ children: [linkTo(sheet.url)] }),
          aside(`${words.hash} ${sheet.hash}`),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}
