/**
 * Parses Markdown as organisers write it: CommonMark's headings, emphasis, lists, block quotes and links, GitHub's tables, and
 * footnotes. A single line break is kept, and an address becomes a link. HTML, images, code and rules are not supported: they are
 * shown as typed.
 */
import MarkdownIt, { type Token } from 'markdown-it'
import { numbered, separateNotes } from './notes.ts'
import type { Block, Inline, RichText } from './tree.ts'

const schemes = ['https:', 'http:', 'mailto:']

/** So many lists, quotes and emphases within one another are read; a list counts twice. Of what is deeper, the parser leaves the text out. */
const maxNesting = 24

/** More columns don't fit a readable page. */
const maxColumns = 12

const parser = new MarkdownIt('commonmark', { html: false, linkify: true, breaks: true, maxNesting })
  .enable(['linkify', 'table'])
  .disable(['code', 'fence', 'backticks', 'html_block', 'html_inline', 'image', 'reference', 'hr', 'lheading'])
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false })
parser.validateLink = (address) => schemes.includes(URL.parse(address)?.protocol ?? '')

/**
 * Builds a tree from a list of opening, closing and other tokens.
 * @param leaf nodes of a token that neither opens nor closes
 * @param branch nodes of an opening token, given the children found up to its closing token
 */
function treeOf<Node>(
  tokens: readonly Token[],
  leaf: (token: Token) => Node[],
  branch: (token: Token, children: Node[]) => Node[],
): Node[] {
  const open: { token: Token | null; children: Node[] }[] = [{ token: null, children: [] }]
  for (const token of tokens) {
    if (token.nesting === 1) open.push({ token, children: [] })
    else {
      const closed = token.nesting === -1 ? open.pop() : null
      const found = closed?.token ? branch(closed.token, closed.children) : leaf(token)
      open.at(-1)?.children.push(...found)
    }
  }
  return open[0]?.children ?? []
}

const inlinesOf = (tokens: readonly Token[]): Inline[] =>
  treeOf<Inline>(
    tokens,
    ({ type, content }) => {
      if (type === 'softbreak' || type === 'hardbreak') return [{ kind: 'BREAK' }]
      return content === '' ? [] : [{ kind: 'TEXT', text: content }]
    },
    (token, children) => {
      if (children.length === 0) return []
      if (token.type === 'strong_open') return [{ kind: 'STRONG', children }]
      if (token.type === 'em_open') return [{ kind: 'EMPHASIS', children }]
      const address = String(token.attrGet('href'))
      // A link without a target.
      return address === '' ? children : [{ kind: 'LINK', address, children }]
    },
  )

/** A part of the tree under construction: the lines of a paragraph, a list item, or a block. */
type Part =
  | { kind: 'LINES'; children: Inline[] }
  | { kind: 'ITEM'; children: Block[] }
  | { kind: 'ROW'; cells: Inline[][] }
  | { kind: 'CELL'; children: Inline[] }
  | Block

const blocksIn = (parts: readonly Part[]): Block[] => parts.flatMap((part) => (isBlock(part) ? [part] : []))

const partial = new Set<Part['kind']>(['LINES', 'ITEM', 'ROW', 'CELL'])

const isBlock = (part: Part): part is Block => !partial.has(part.kind)

const linesIn = (parts: readonly Part[]): Inline[] =>
  parts.flatMap((part) => (part.kind === 'LINES' ? part.children : []))

const listOf = (token: Token, parts: readonly Part[]): Block => ({
  kind: 'LIST',
  start: token.type === 'ordered_list_open' ? Number(token.attrGet('start') ?? 1) : null,
  items: parts.flatMap((part) => (part.kind === 'ITEM' ? [part.children] : [])),
})

/** A table too wide for a page is rendered as lines. */
function tableOf(parts: readonly Part[]): Block[] {
  const [header = [], ...rows] = parts.flatMap((part) => (part.kind === 'ROW' ? [part.cells] : []))
  if (header.length <= maxColumns) return [{ kind: 'TABLE', header, rows }]
  return [header, ...rows].map((cells) => ({
    kind: 'PARAGRAPH',
    children: cells.flatMap((cell, index): Inline[] => (index === 0 ? cell : [{ kind: 'TEXT', text: ' | ' }, ...cell])),
  }))
}

const partOfTable = (token: Token, parts: Part[]): Part[] | null => {
  switch (token.type) {
    case 'table_open':
      return tableOf(parts)
    case 'thead_open':
    case 'tbody_open':
      return parts
    case 'tr_open':
      return [{ kind: 'ROW', cells: parts.flatMap((part) => (part.kind === 'CELL' ? [part.children] : [])) }]
    case 'th_open':
    case 'td_open':
      return [{ kind: 'CELL', children: linesIn(parts) }]
    default:
      return null
  }
}

function partOf(token: Token, parts: Part[]): Part[] {
  switch (token.type) {
    case 'heading_open':
      return [{ kind: 'HEADING', level: token.tag < 'h3' ? 1 : 2, children: linesIn(parts) }]
    case 'paragraph_open':
      return [{ kind: 'PARAGRAPH', children: linesIn(parts) }]
    case 'blockquote_open':
      return [{ kind: 'QUOTE', children: blocksIn(parts) }]
    case 'list_item_open':
      return [{ kind: 'ITEM', children: blocksIn(parts) }]
    default:
      return partOfTable(token, parts) ?? [listOf(token, parts)]
  }
}

/** Accepts any text: what isn't formatting is plain text. */
export function parseRichText(markdown: string): RichText {
  const { body, notes } = separateNotes(markdown)
  return numbered(blocksOf(body), new Map([...notes].map(([label, note]) => [label, lineOf(note)])))
}

const lineOf = (markdown: string): Inline[] => inlinesOf(parser.parseInline(markdown, {})[0]?.children ?? [])

/** Each line a paragraph, with its marks. */
export const asTyped = (text: string): RichText =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'PARAGRAPH', children: [{ kind: 'TEXT', text: line }] }))

/** What is nested deeper than is read is shown as it was typed, so that nothing of it is lost. */
function blocksOf(markdown: string): RichText {
  const tokens = parser.parse(markdown, {})
  if (tokens.some(({ level }) => level >= maxNesting - 1)) return asTyped(markdown)
  return blocksIn(
    treeOf<Part>(tokens, ({ children }) => [{ kind: 'LINES', children: inlinesOf(children ?? []) }], partOf),
  )
}
