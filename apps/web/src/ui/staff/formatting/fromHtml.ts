/**
 * Converts pasted HTML to Markdown: headings, emphasis, lists, links, quotes, tables and footnotes; drops everything specific to
 * the source program.
 */

/** Word marks list items by style and puts the bullet into the text. */
const wordItem = /mso-list:\s*l\d+\s+level(\d)/
const wordNumber = /^[\s·•o§\u00A0\u2013-]*(?:\(?(?:\d+|[a-z]|[ivx]+)[.)])?[\s\u00A0]*/i

const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE UL'.split(
    ' ',
  ),
)
const dropped = new Set('DEL HEAD LINK META NOSCRIPT OBJECT SCRIPT STYLE SVG TEMPLATE TITLE XML O:P'.split(' '))
const significant =
  'b, strong, i, em, h1, h2, h3, h4, h5, h6, li, table, a[href], blockquote, [style*="mso-list"], [style*="font-weight"]'

/** Null if the HTML has no supported formatting: the plain text is pasted instead. */
export function markdownFromHtml(html: string): string | null {
  const { body } = new DOMParser().parseFromString(withoutConditions(html), 'text/html')
  if (!body.querySelector(significant)) return null
  const markdown = blocksIn(body, '')
    .join('\n\n')
    .replace(/(\n\s*- .*)\n\n(?=\s*- )/g, '$1\n')
  return tidied(markdown)
}

/** Removes the bullets that Word writes for programs without list support, and HTML comments. */
const withoutConditions = (html: string): string =>
  html.replace(/<!--\[if !supportLists\]-->[\s\S]*?<!--\[endif\]-->/g, '').replace(/<!--[\s\S]*?-->/g, '')

const tidied = (markdown: string): string =>
  markdown
    .replace(/[ \t\u00A0]+$/gm, '')
    .replace(/(?<=\S) {2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE

function isDropped(node: Node): boolean {
  if (!isElement(node)) return node.nodeType !== Node.TEXT_NODE
  const style = node.getAttribute('style') ?? ''
  // Word's comments and the deletions of tracked changes.
  return (
    dropped.has(node.tagName) || /mso-element:\s*comment|mso-special-character:\s*comment|display:\s*none/.test(style)
  )
}

/** Block elements as Markdown paragraphs. */
function blocksIn(parent: Node, indent: string): string[] {
  const found: string[] = []
  let line = ''
  const endLine = () => {
    if (line.trim() !== '') found.push(line.trim())
    line = ''
  }
  for (const node of parent.childNodes) {
    if (isDropped(node)) continue
    if (!isElement(node) || !(blocks.has(node.tagName) || hasBlocks(node))) line += inlineOf(node)
    else {
      endLine()
      found.push(...blockOf(node, indent))
    }
  }
  endLine()
  return found
}

const hasBlocks = (element: HTMLElement): boolean =>
  [...element.children].some((child) => blocks.has(child.tagName) || hasBlocks(child as HTMLElement))

function blockOf(element: HTMLElement, indent: string): string[] {
  const item = wordItemOf(element)
  if (item !== null) return [item]
  switch (element.tagName) {
    case 'UL':
    case 'OL':
      return [listOf(element, indent)]
    case 'TABLE':
      return tableOf(element)
    case 'BLOCKQUOTE': {
      const lines = blocksIn(element, indent).join('\n\n').split('\n')
      return [lines.map((line) => `> ${line}`.trimEnd()).join('\n')]
    }
    default:
      return /^H[1-6]$/.test(element.tagName) ? headingOf(element) : footnoteOf(element, indent)
  }
}

function wordItemOf(element: HTMLElement): string | null {
  const [, level] = wordItem.exec(element.getAttribute('style') ?? '') ?? []
  if (level === undefined) return null
  const isNumbered = /^[\s\u00A0]*\(?(?:\d+|[a-z])[.)]/i.test(element.textContent ?? '')
  const words = inlinesIn(element).replace(wordNumber, '').trim()
  return `${'   '.repeat(Number(level) - 1)}${isNumbered ? '1.' : '-'} ${words}`
}

function headingOf(element: HTMLElement): string[] {
  const words = inlinesIn(element).replaceAll('**', '').trim()
  return words === '' ? [] : [`${element.tagName <= 'H2' ? '##' : '###'} ${words}`]
}

/** A footnote, or the element's blocks if it isn't one. */
function footnoteOf(element: HTMLElement, indent: string): string[] {
  const [, number] = /^_?(?:ftn|edn|footnote-?)(\d+)$/.exec(element.id) ?? []
  const inside = blocksIn(element, indent)
  return number === undefined ? inside : [`[^${number}]: ${inside.join(' ').replace(/^\[\^\d+\]\s*/, '')}`]
}

function listOf(list: HTMLElement, indent: string): string {
  const isOrdered = list.tagName === 'OL'
  const start = Number(list.getAttribute('start') ?? 1) || 1
  const items = [...list.children].filter((child) => child.tagName === 'LI')
  return items
    .map((item, index) => {
      const mark = isOrdered ? `${start + index}. ` : '- '
      const below = ' '.repeat(mark.length)
      const [first = '', ...rest] = blocksIn(item, indent + below)
      return [
        mark + first,
        ...rest.map((block) =>
          block
            .split('\n')
            .map((line) => below + line)
            .join('\n'),
        ),
      ].join('\n')
    })
    .join('\n')
}

function tableOf(table: HTMLElement): string[] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
  const cells = rows.map((row) =>
    [...row.children].map((cell) =>
      blocksIn(cell, '').join(' ').replace(/\n+/g, ' ').replaceAll('|', '/').replaceAll('**', ''),
    ),
  )
  const width = Math.max(0, ...cells.map(({ length }) => length))
  // A single-column table is only a visual frame.
  if (width <= 1) return cells.flat().filter(Boolean)
  const line = (row: readonly string[]) => `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`
  const [header = [], ...others] = cells
  return [[line(header), `|${' --- |'.repeat(width)}`, ...others.map(line)].join('\n')]
}

const inlinesIn = (parent: Node): string =>
  [...parent.childNodes]
    .filter((node) => !isDropped(node))
    .map(inlineOf)
    .join('')

function inlineOf(node: Node): string {
  if (!isElement(node)) return (node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ').replaceAll('\u00AD', '')
  if (node.tagName === 'BR') return '\n'
  const words = inlinesIn(node)
  const address = node.tagName === 'A' ? (node.getAttribute('href') ?? '') : ''
  const note = /#_?(?:ftn|edn|footnote-?)(?:ref)?(\d+)$/.exec(address)
  if (note) return `[^${note[1]}]`
  if (/^(https?:|mailto:)/i.test(address) && words.trim() !== '')
    return around(words, '[', `](${address.replaceAll(' ', '%20').replaceAll('(', '%28').replaceAll(')', '%29')})`)
  const marks = marksOf(node)
  return marks && words.trim() !== '' && !words.includes('\n') ? around(words, marks, marks) : words
}

function marksOf({ tagName, style }: HTMLElement): string {
  const { fontWeight, fontStyle } = style
  const isBold = fontWeight ? /^(bold|bolder|[6-9]00)$/.test(fontWeight) : /^(B|STRONG)$/.test(tagName)
  const isItalic = fontStyle ? fontStyle === 'italic' : /^(I|EM)$/.test(tagName)
  return (isBold ? '**' : '') + (isItalic ? '_' : '')
}

/** Moves spaces outside the marks: inside, Markdown would treat the marks as text. */
function around(words: string, before: string, after: string): string {
  const [, left = '', middle = '', right = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? []
  const end =
    after === before
      ? [...after.matchAll(/\*\*|_/g)]
          .map(([mark]) => mark)
          .toReversed()
          .join('')
      : after
  return `${left}${before}${middle}${end}${right}`
}
