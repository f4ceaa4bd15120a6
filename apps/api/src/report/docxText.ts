/** Formatted texts in DOCX: Word's own headings, lists, tables, links and footnotes. */
import type { Block, Inline } from '@plenaria/schema/richText/tree'
import {
  BorderStyle,
  ExternalHyperlink,
  type FileChild,
  FootnoteReferenceRun,
  HeadingLevel,
  type ILevelsOptions,
  type IRunOptions,
  LevelFormat,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { TextParts } from './textParts.ts'

export const accent = '0E5A5A'
const line = { style: BorderStyle.SINGLE, size: 4, color: 'C9C4B8' }
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
const after = { after: 160 }

/** Word's lists: bullets, and numbers from the one that a list begins with. */
export const bullets = 'bullets'
export const numbersFrom = (start: number): string => `numbers-${start}`
const depths = 6

export function listLevels(start: number | null): ILevelsOptions[] {
  return Array.from({ length: depths }, (_, level) => ({
    level,
    ...(start === null
      ? { format: LevelFormat.BULLET, text: '•' }
      : { format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start }),
    style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 400 } } },
  }))
}

/** The numbers that ordered lists of a document begin with. */
export const startsIn = (blocks: readonly Block[]): number[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'QUOTE') return startsIn(block.children)
    return block.kind === 'LIST'
      ? [...(block.start === null ? [] : [block.start]), ...block.items.flatMap(startsIn)]
      : []
  })

interface Setting {
  notes: readonly Inline[][]
  /** Level of the top headings in the text. */
  level: number
  /** Nesting depth in lists; 0: not in a list. */
  depth: number
  indent: number
  /** A number for a list of its own: Word would go on counting from the list before. */
  nextList: () => number
}

type Style = Pick<IRunOptions, 'bold' | 'italics' | 'style'>

const runs = (inlines: readonly Inline[], notes: Setting['notes'], style: Style = {}): ParagraphChild[] =>
  inlines.flatMap((inline) => runsOf(inline, notes, style))

function runsOf(inline: Inline, notes: Setting['notes'], style: Style): ParagraphChild[] {
  switch (inline.kind) {
    case 'TEXT':
      return [new TextRun({ text: inline.text, ...style })]
    case 'BREAK':
      return [new TextRun({ break: 1 })]
    case 'STRONG':
      return runs(inline.children, notes, { ...style, bold: true })
    case 'EMPHASIS':
      return runs(inline.children, notes, { ...style, italics: true })
    case 'LINK': {
      const children = runs(inline.children, notes, { ...style, style: 'Hyperlink' })
      return [new ExternalHyperlink({ link: inline.address, children })]
    }
    case 'NOTE': {
      const note = new Paragraph({ children: runs(notes[inline.number - 1] ?? [], []) })
      return [new FootnoteReferenceRun({ children: [note] })]
    }
  }
}

export const cellOf = (children: readonly ParagraphChild[]): TableCell =>
  new TableCell({
    borders: { top: none, left: none, right: none, bottom: line },
    margins: { top: 60, bottom: 60, left: 60, right: 60 },
    children: [new Paragraph({ children })],
  })

export const tableOf = (header: readonly TableCell[], rows: readonly (readonly TableCell[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells })),
    ],
  })

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const

function blockIn(block: Block, setting: Setting): FileChild[] {
  const { notes, level, indent } = setting
  switch (block.kind) {
    case 'PARAGRAPH':
      return [new Paragraph({ children: runs(block.children, notes), spacing: after, indent: { left: indent } })]
    case 'HEADING': {
      const heading = levels[level + block.level - 2] ?? HeadingLevel.HEADING_6
      return [
        new Paragraph({
          heading,
          keepNext: true,
          children: runs(block.children, notes),
          spacing: { before: 240, after: 120 },
        }),
      ]
    }
    case 'QUOTE':
      return block.children.flatMap((child) => blockIn(child, { ...setting, indent: indent + 400 }))
    case 'LIST': {
      const list = { start: block.start, instance: setting.nextList() }
      return block.items.flatMap((item) => itemIn(item, list, setting))
    }
    case 'TABLE': {
      const cells = (row: readonly Inline[][], style: Style) => row.map((cell) => cellOf(runs(cell, notes, style)))
      return [
        tableOf(
          cells(block.header, { bold: true }),
          block.rows.map((row) => cells(row, {})),
        ),
        new Paragraph({ spacing: after }),
      ]
    }
    case 'NOTES':
      return []
  }
}

interface List {
  start: number | null
  instance: number
}

function itemIn(item: readonly Block[], { start, instance }: List, setting: Setting): FileChild[] {
  const { notes, depth, indent } = setting
  const [first, ...rest] = item
  const isLine = first?.kind === 'PARAGRAPH'
  const reference = start === null ? bullets : numbersFrom(start)
  const numbering = { reference, level: Math.min(depth, depths - 1), instance }
  const lead = new Paragraph({ numbering, children: isLine ? runs(first.children, notes) : [], spacing: { after: 80 } })
  const below = { ...setting, depth: depth + 1, indent: indent + 400 }
  return [lead, ...(isLine ? rest : item).flatMap((block) => blockIn(block, below))]
}

export interface Placing {
  /** Level of the top headings in the text. */
  level: number
  nextList: () => number
  /** A number before it. */
  place?: string
}

export function textIn({ lead, rest, notes }: TextParts, { level, nextList, place }: Placing): FileChild[] {
  const setting = { notes, level, depth: 0, indent: 0, nextList }
  const number = place === undefined ? [] : [new TextRun({ text: `${place}  `, bold: true, color: accent })]
  // A number stays with what is below it.
  const first = new Paragraph({
    children: [...number, ...runs(lead, notes)],
    spacing: after,
    keepNext: number.length > 0,
  })
  return [...(number.length > 0 || lead.length > 0 ? [first] : []), ...rest.flatMap((block) => blockIn(block, setting))]
}
