/** A table as a file that spreadsheets open, and in which nothing is run as a formula. */
export function csvOf(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value.trimStart()) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}

/** The picture by itself, in the colours of paper: nothing of the page is needed to draw it. */
export function svgOf(picture: SVGSVGElement, title: string): string {
  const copy = picture.cloneNode(true) as SVGSVGElement
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('font-family', 'Inter, system-ui, sans-serif')
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title')
  name.textContent = title
  copy.prepend(name)
  const tokens = getComputedStyle(document.documentElement)
  return new XMLSerializer()
    .serializeToString(copy)
    .replaceAll(/var\((--[\w-]+)\)/g, (_, token: string) => tokens.getPropertyValue(token).trim() || '#1b1d22')
    .replaceAll(/light-dark\(([^,()]+),[^()]+\)/g, (_, light: string) => light.trim())
}

export function saveAs(content: string, type: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
