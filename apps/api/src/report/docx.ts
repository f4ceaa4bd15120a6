/** A version as DOCX: no author, no comments, no tracked changes, nothing that is not on its page. */
import { tag } from '@plenaria/schema/languages'
import type { RichText } from '@plenaria/schema/richText/tree'
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { loadSharp } from '../kernel/sharp.ts'
import { accent, bullets, cellOf, listLevels, numbersFrom, startsIn, tableOf, textIn } from './docxText.ts'
import { chartPicture } from './pdf.ts'
import type { Bar, Sheet } from './sheet.ts'
import { textParts } from './textParts.ts'
import { reportWords } from './words.ts'

const quiet = '4A4F5A'

/** Width of a chart, in pixels at 96 per inch. */
const chartWidth = 560

type Prose = (text: RichText, level: number, place?: string) => FileChild[]

function proseOf(): Prose {
  let lists = 0
  const nextList = () => ++lists
  return (text, level, place) => textIn(textParts(text), { level, nextList, place })
}

const lines = (list: readonly string[]): Paragraph[] =>
  list.map((text) => new Paragraph({ text, spacing: { after: 160 } }))

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ text, heading: level, keepNext: true, spacing: { before: 320, after: 160 } })

const aside = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, color: quiet })], spacing: { after: 120 } })

function counts(first: string, held: string, bars: readonly Bar[]): Table {
  const cells = (texts: readonly string[], bold: boolean) => texts.map((text) => cellOf([new TextRun({ text, bold })]))
  return tableOf(
    cells([first, held], true),
    bars.map(({ name, shown }) => cells([name, shown], false)),
  )
}

/** A picture with its text alternative; nothing where there is nothing to draw. */
async function chart(rows: readonly Bar[], inWords: (rows: string) => string): Promise<Paragraph[]> {
  const picture = chartPicture(rows, inWords)
  if (!picture) return []
  const sharp = await loadSharp()
  const { data, info } = await sharp(Buffer.from(picture.svg), { density: 192 })
    .png()
    .toBuffer({ resolveWithObject: true })
  const transformation = { width: chartWidth, height: Math.round((info.height / info.width) * chartWidth) }
  const altText = { name: 'chart', description: picture.alt, title: '' }
  return [
    new Paragraph({
      children: [new ImageRun({ type: 'png', data, transformation, altText })],
      spacing: { after: 160 },
    }),
  ]
}

const linkTo = (url: string, text = url) =>
  new ExternalHyperlink({ link: url, children: [new TextRun({ text, style: 'Hyperlink' })] })

function found({ language, chapters }: Sheet, prose: Prose): FileChild[] {
  const words = reportWords[language]
  return chapters.flatMap(({ title, findings }) => [
    heading(title, HeadingLevel.HEADING_2),
    ...findings.flatMap(({ place, text, support, disagreement, statements }) => [
      ...prose(text, 3, place),
      aside(support),
      ...(disagreement === null ? [] : [aside(disagreement)]),
      ...statements.map((statement) => aside(`${words.disagree} ${statement}`)),
    ]),
  ])
}

function recommended({ language, recommendations, uptakeUrl }: Sheet, prose: Prose): FileChild[] {
  if (recommendations.length === 0) return []
  const words = reportWords[language]
  return [
    heading(words.recommendations, HeadingLevel.HEADING_2),
    ...recommendations.flatMap(({ addressee, items }) => [
      heading(addressee, HeadingLevel.HEADING_3),
      ...items.flatMap(({ place, text, notes }) => [...prose(text, 4, place), aside(notes)]),
    ]),
    new Paragraph({ children: [new TextRun({ text: `${words.uptake} `, color: quiet }), linkTo(uptakeUrl)] }),
  ]
}

async function participation({ language, people, groups, countries, threshold }: Sheet): Promise<FileChild[]> {
  const words = reportWords[language]
  const byCountry = [
    heading(words.byCountry, HeadingLevel.HEADING_3),
    ...(await chart(countries, words.countryChart)),
    counts(words.country, words.held, countries),
  ]
  return [
    heading(words.participation, HeadingLevel.HEADING_2),
    ...lines([people]),
    heading(words.byGroup, HeadingLevel.HEADING_3),
    ...(await chart(groups, words.chart)),
    counts(words.group, words.held, groups),
    ...(countries.length > 0 ? byCountry : []),
    aside(words.leftOutBecause(threshold)),
  ]
}

function citing({ language, citation, facts, url, hash }: Sheet): FileChild[] {
  const words = reportWords[language]
  return [
    heading(words.cite, HeadingLevel.HEADING_2),
    ...lines([citation]),
    ...facts.map(
      ({ name, value, url: address }) =>
        new Paragraph({
          children: [
            new TextRun({ text: `${name}: `, color: quiet }),
            address === null ? new TextRun(value) : linkTo(address, value),
          ],
        }),
    ),
    new Paragraph({ children: [linkTo(url)] }),
    aside(`${words.hash} ${hash}`),
  ]
}

/** Word's built-in styles, so that changing one changes the whole document. */
const stylesIn = (language: Sheet['language']) => ({
  default: {
    document: { run: { font: 'Calibri', size: 22, language: { value: tag(language) } } },
    title: { run: { font: 'Cambria', size: 48 } },
    heading2: { run: { font: 'Cambria', size: 32 } },
    heading3: { run: { font: 'Cambria', size: 26 } },
    heading4: { run: { font: 'Cambria', size: 24 } },
  },
})

const margins = (title: string) => ({
  headers: { default: new Header({ children: [aside(title)] }), first: new Header({ children: [new Paragraph('')] }) },
  footers: {
    default: pageNumbers(),
    first: pageNumbers(),
  },
})

const pageNumbers = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], color: quiet })],
      }),
    ],
  })

export async function reportDocx(sheet: Sheet): Promise<Buffer> {
  const words = reportWords[sheet.language]
  const { introduction, method, chapters, recommendations, correction, translationNote } = sheet
  const texts = [
    introduction,
    method,
    correction ?? [],
    ...chapters.flatMap(({ findings }) => findings.map(({ text }) => text)),
    ...recommendations.flatMap(({ items }) => items.map(({ text }) => text)),
  ]
  const prose = proseOf()
  const starts = [...new Set(texts.flatMap(startsIn))]
  const document = new Document({
    // The library would name itself as the author where none is given.
    creator: '',
    lastModifiedBy: '',
    title: sheet.title,
    description: '',
    keywords: '',
    subject: '',
    styles: stylesIn(sheet.language),
    numbering: {
      config: [
        { reference: bullets, levels: listLevels(null) },
        ...starts.map((start) => ({ reference: numbersFrom(start), levels: listLevels(start) })),
      ],
    },
    sections: [
      {
        ...margins(sheet.title),
        properties: { titlePage: true },
        children: [
          new Paragraph({ children: [new TextRun({ text: sheet.institutes, bold: true, color: accent })] }),
          new Paragraph({ text: sheet.title, heading: HeadingLevel.TITLE, spacing: { before: 160, after: 160 } }),
          aside(sheet.version),
          ...(translationNote === null ? [] : lines([translationNote])),
          ...(correction === null ? [] : [...lines([`${words.correction}.`]), ...prose(correction, 2)]),
          ...prose(introduction, 2),
          ...found(sheet, prose),
          ...recommended(sheet, prose),
          ...(await participation(sheet)),
          heading(words.method, HeadingLevel.HEADING_2),
          ...prose(method, 3),
          ...citing(sheet),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}
