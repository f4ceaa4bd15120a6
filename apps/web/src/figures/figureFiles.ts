/** A table as a spreadsheet file, with cells escaped so that none runs as a formula. */
export function csvOf(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value.trimStart()) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}

/** Legend and caption of a chart. */
export interface Legend {
  keys?: readonly { fill: string; name: string }[] | undefined
  note?: string | undefined
}

const svg = 'http://www.w3.org/2000/svg'
const face = 'Inter, system-ui, sans-serif'
/** Sizes in SVG units: a legend line, an average letter, and the square before a name. */
const lineHeight = 20
const letter = 7
const square = 18

/** A standalone SVG in the light theme's colours, with its legend: it needs nothing from the page. */
export function svgOf(picture: SVGSVGElement, title: string, legend: Legend): string {
  const copy = picture.cloneNode(true) as SVGSVGElement
  copy.setAttribute('xmlns', svg)
  copy.setAttribute('font-family', face)
  copy.style.fontFamily = face
  addLegend(copy, legend)
  const name = document.createElementNS(svg, 'title')
  name.textContent = title
  copy.prepend(name)
  const tokens = getComputedStyle(document.documentElement)
  return new XMLSerializer()
    .serializeToString(copy)
    .replaceAll(/var\((--[\w-]+)\)/g, (_, token: string) => tokens.getPropertyValue(token).trim() || '#1b1d22')
    .replaceAll(/light-dark\(([^,()]+),[^()]+\)/g, (_, light: string) => light.trim())
}

/** Adds the legend below the chart, wrapped to its width. */
function addLegend(picture: SVGSVGElement, { keys = [], note = '' }: Legend): void {
  const width = Number(picture.getAttribute('width'))
  const height = Number(picture.getAttribute('height'))
  let x = 0
  let y = height + lineHeight
  const write = (words: string, at: number) => {
    const text = document.createElementNS(svg, 'text')
    for (const [attribute, value] of Object.entries({ x: at, y, 'text-anchor': 'start', 'font-size': 13 }))
      text.setAttribute(attribute, String(value))
    text.textContent = words
    picture.append(text)
  }
  for (const { fill, name } of keys) {
    const needed = square + name.length * letter
    if (x > 0 && x + needed > width) {
      x = 0
      y += lineHeight
    }
    const rect = document.createElementNS(svg, 'rect')
    for (const [attribute, value] of Object.entries({ x, y: y - 10, width: 11, height: 11, fill }))
      rect.setAttribute(attribute, String(value))
    picture.append(rect)
    write(name, x + square)
    x += needed + square
  }
  if (keys.length > 0) y += lineHeight
  for (const line of linesOf(note, Math.floor(width / letter))) {
    write(line, 0)
    y += lineHeight
  }
  if (y === height + lineHeight) return
  picture.setAttribute('height', String(y))
  picture.setAttribute('viewBox', `0 0 ${width} ${y}`)
}

/** Wraps text to lines of at most `most` characters, unless a word is longer. */
function linesOf(words: string, most: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ').filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length === 0 || longer.length > most) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

export function saveAs(content: string, type: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
