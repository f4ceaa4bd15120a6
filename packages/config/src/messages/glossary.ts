/** Reads the interface words of docs/glossary.md: a table of English, Spanish, Portuguese and French. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A term with its translations; a language may have several. */
export interface Term {
  en: string
  es: string[]
  'pt-BR': string[]
  fr: string[]
}

const heading = '## Interface words'

function termsIn(markdown: string): Term[] {
  const [, section = ''] = markdown.split(`${heading}\n`)
  const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| '))
  return rows.slice(2).map((row) => {
    const [en = '', es = '', pt = '', fr = ''] = row
      .split('|')
      .slice(1)
      .map((cell) => cell.trim())
    const ways = (cell: string) => cell.split(' / ')
    if (en === '' || es === '' || pt === '' || fr === '')
      throw new Error(`docs/glossary.md: this row is not whole: ${row}`)
    return { en, es: ways(es), 'pt-BR': ways(pt), fr: ways(fr) }
  })
}

export const readTerms = (root: string): Term[] => termsIn(readFileSync(path.join(root, 'docs/glossary.md'), 'utf8'))
