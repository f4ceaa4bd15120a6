/** Formatted texts as documents set them. */
import { plainText } from '@plenaria/schema/richText/plain'
import type { Block, Inline, RichText } from '@plenaria/schema/richText/tree'

/** Characters of a text that may go over to the next page. A shorter one stays on its page, with the lines that belong to it. */
const mostOnOnePage = 1500

export interface TextParts {
  /** The first paragraph: a number may stand before it. Empty: it begins with something else. */
  lead: Inline[]
  rest: Block[]
  /** Footnotes 1, 2, … of it. */
  notes: Inline[][]
  isLong: boolean
}

export function textParts(text: RichText): TextParts {
  const notes = text.flatMap((block) => (block.kind === 'NOTES' ? block.notes : []))
  const blocks = levelled(text.filter(({ kind }) => kind !== 'NOTES'))
  const [first, ...rest] = blocks
  const isLong = plainText(text).length > mostOnOnePage
  return first?.kind === 'PARAGRAPH'
    ? { lead: first.children, rest, notes, isLong }
    : { lead: [], rest: blocks, notes, isLong }
}

/** Headings of level 2 before any of level 1 are of level 1: a level that is left out confuses those who listen. */
function levelled(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((block) => block.kind === 'HEADING' && block.level === 1)
  return blocks.map((block, place) =>
    block.kind === 'HEADING' && (first === -1 || place < first) ? { ...block, level: 1 } : block,
  )
}
