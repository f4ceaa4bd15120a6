/** Formatted text as a tree of blocks: what the scalar `RichText` carries. Whatever can't be said in it can't be shown. */

export type Inline =
  | { kind: 'TEXT'; text: string }
  | { kind: 'BREAK' }
  | { kind: 'STRONG'; children: Inline[] }
  | { kind: 'EMPHASIS'; children: Inline[] }
  /** The address begins with `https:`, `http:` or `mailto:`. */
  | { kind: 'LINK'; address: string; children: Inline[] }

export type Block =
  | { kind: 'PARAGRAPH'; children: Inline[] }
  /** Level 1 or 2, below the heading under which the text stands. */
  | { kind: 'HEADING'; level: 1 | 2; children: Inline[] }
  /** `start`: the first number of an ordered list; null if the list is not ordered. */
  | { kind: 'LIST'; start: number | null; items: Block[][] }
  | { kind: 'QUOTE'; children: Block[] }

export type RichText = Block[]

const textOfInline = (inline: Inline): string => {
  if (inline.kind === 'TEXT') return inline.text
  if (inline.kind === 'BREAK') return '\n'
  const text = inline.children.map(textOfInline).join('')
  return inline.kind === 'LINK' && text !== inline.address ? `${text} (${inline.address})` : text
}

const indented = (lines: string, first: string): string =>
  lines
    .split('\n')
    .map((line, place) => (place === 0 ? first : line && ' '.repeat(first.length)) + line)
    .join('\n')

const textOfBlock = (block: Block): string => {
  if (block.kind === 'QUOTE') return plainText(block.children).replace(/^/gm, '> ')
  if (block.kind !== 'LIST') return block.children.map(textOfInline).join('')
  const { start, items } = block
  return items
    .map((item, place) => indented(item.map(textOfBlock).join('\n'), start === null ? '- ' : `${start + place}. `))
    .join('\n')
}

/** The same without formatting, for emails' text alternatives and calendars. Links are followed by their addresses. */
export const plainText = (text: RichText): string => text.map(textOfBlock).join('\n\n')
