/** Plain text of a formatted text. */
import type { Block, Inline, RichText } from './tree.ts'

/** The text shown, with a line break or space between blocks and cells. */
export function plainText(tree: RichText): string {
  const inInline = (inline: Inline): string => {
    if (inline.kind === 'TEXT') return inline.text
    if (inline.kind === 'BREAK') return '\n'
    return 'children' in inline ? inline.children.map(inInline).join('') : ''
  }
  const inLine = (inlines: readonly Inline[]) => inlines.map(inInline).join('')
  const inBlock = (block: Block): string => {
    switch (block.kind) {
      case 'LIST':
        return block.items.map(plainText).join('\n')
      case 'QUOTE':
        return plainText(block.children)
      case 'TABLE':
        return [block.header, ...block.rows].map((row) => row.map(inLine).join(' \t ')).join('\n')
      case 'NOTES':
        return block.notes.map(inLine).join('\n')
      default:
        return inLine(block.children)
    }
  }
  return tree.map(inBlock).join('\n')
}

/** For places with room for one paragraph and no footnotes. */
export const summaryText = (tree: RichText): string =>
  plainText(tree.filter(({ kind }) => kind !== 'NOTES'))
    .replace(/\s+/g, ' ')
    .trim()
