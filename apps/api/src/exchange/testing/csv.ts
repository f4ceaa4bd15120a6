/** For tests: parses a file as a spreadsheet would (RFC 4180, after a byte order mark). Rows are keyed by the header. */
export function readCsv(text: string): Record<string, string>[] {
  if (!text.startsWith('\uFEFF')) throw new Error('The file has no byte order mark.')
  const [header = [], ...lines] = records(text.slice(1))
  return lines.map((cells) => Object.fromEntries(header.map((word, index) => [word, cells[index] ?? ''])))
}

function records(text: string): string[][] {
  const found: string[][] = [[]]
  for (const [cell, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    if (cell === '' && found.at(-1)?.length === 0) break
    found.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\n') found.push([])
    if (end === '') break
  }
  return found.filter((cells) => cells.length > 0)
}
