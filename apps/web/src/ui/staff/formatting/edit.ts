/** Edits made by the buttons above a Markdown text. */

export type Format = 'BOLD' | 'ITALIC' | 'HEADING' | 'LIST' | 'LINK'

/** A text replacement and the selection after it, as offsets from the start of the text. */
export interface Edit {
  from: number
  to: number
  text: string
  selection: [number, number]
}

interface Selected {
  text: string
  from: number
  to: number
}

/** Adds marks around the selection, or removes them if present. */
function wrap({ text, from, to }: Selected, mark: string): Edit {
  const { length } = mark
  const inner = text.slice(from, to)
  if (text.slice(from - length, from) === mark && text.slice(to, to + length) === mark)
    return { from: from - length, to: to + length, text: inner, selection: [from - length, to - length] }
  return { from, to, text: `${mark}${inner}${mark}`, selection: [from + length, to + length] }
}

/** Adds a prefix to every selected line, or removes it if all lines have it. */
function begin({ text, from, to }: Selected, mark: string): Edit {
  const first = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', to)
  const last = end === -1 ? text.length : end
  const lines = text.slice(first, last).split('\n')
  const isMarked = lines.every((line) => line.startsWith(mark))
  const changed = lines.map((line) => (isMarked ? line.slice(mark.length) : `${mark}${line}`)).join('\n')
  return { from: first, to: last, text: changed, selection: [first + changed.length, first + changed.length] }
}

const address = 'https://'

/** Turns the selection into link text and selects the address, ready to be typed. */
function link({ text, from, to }: Selected): Edit {
  const words = text.slice(from, to)
  const at = from + words.length + 3
  return {
    from,
    to,
    text: `[${words}](${address})`,
    selection: words ? [at, at + address.length] : [from + 1, from + 1],
  }
}

export function editOf(format: Format, selected: Selected): Edit {
  switch (format) {
    case 'BOLD':
      return wrap(selected, '**')
    case 'ITALIC':
      return wrap(selected, '_')
    case 'HEADING':
      return begin(selected, '## ')
    case 'LIST':
      return begin(selected, '- ')
    case 'LINK':
      return link(selected)
  }
}
