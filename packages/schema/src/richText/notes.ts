/** Footnotes: `[^label]` in a text, and a line that begins with `[^label]:` below it. */
import type { Block, Inline, RichText } from './tree.ts'

const definition = /^ {0,3}\[\^([\w-]{1,20})\]:[ \t]+(\S.*)$/
const reference = /\[\^([\w-]{1,20})\]/g

/** Extracts the lines that define footnotes, if the rest refers to them. If two have the same label, the first wins. */
export function separateNotes(markdown: string): { body: string; notes: Map<string, string> } {
  const notes = new Map<string, string>()
  if (!markdown.includes('[^')) return { body: markdown, notes }
  const lines = markdown.split('\n')
  const isDefinition = (line: string) => definition.test(line)
  const used = new Set(
    lines
      .filter((line) => !isDefinition(line))
      .flatMap((line) => [...line.matchAll(reference)].map(([, label = '']) => label)),
  )
  const body = lines.filter((line) => {
    const [, label = '', text = ''] = definition.exec(line) ?? []
    if (!used.has(label) || notes.has(label)) return true
    notes.set(label, text.trim())
    return false
  })
  return { body: body.join('\n'), notes }
}

/**
 * Numbers footnotes in the order in which the text refers to them. A footnote referred to only from other footnotes is shown
 * last.
 */
export function numbered(blocks: RichText, notes: ReadonlyMap<string, Inline[]>): RichText {
  if (notes.size === 0) return blocks
  const order: string[] = []
  const numberOf = (label: string) => (order.includes(label) ? order.indexOf(label) + 1 : order.push(label))
  const inText = (text: string): Inline[] => {
    const parts = text.split(reference)
    return parts.flatMap((part, place): Inline[] => {
      if (place % 2 === 0) return part === '' ? [] : [{ kind: 'TEXT', text: part }]
      return notes.has(part) ? [{ kind: 'NOTE', number: numberOf(part) }] : [{ kind: 'TEXT', text: `[^${part}]` }]
    })
  }
  const inInline = (inline: Inline): Inline[] => {
    if (inline.kind === 'TEXT') return inText(inline.text)
    return 'children' in inline ? [{ ...inline, children: inline.children.flatMap(inInline) }] : [inline]
  }
  const inBlock = (block: Block): Block => {
    switch (block.kind) {
      case 'LIST':
        return { ...block, items: block.items.map((item) => item.map(inBlock)) }
      case 'QUOTE':
        return { ...block, children: block.children.map(inBlock) }
      case 'TABLE': {
        const inCells = (cells: Inline[][]) => cells.map((cell) => cell.flatMap(inInline))
        return { ...block, header: inCells(block.header), rows: block.rows.map(inCells) }
      }
      case 'NOTES':
        return block
      default:
        return { ...block, children: block.children.flatMap(inInline) }
    }
  }
  const read = blocks.map(inBlock)
  for (const label of notes.keys()) numberOf(label)
  return [...read, { kind: 'NOTES', notes: order.map((label) => notes.get(label) ?? []) }]
}
