/** Loads the leak check's bilingual dictionaries; `LICENCES.md` lists their sources. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { addDictionary } from '@plenaria/domain/disclosure/text/dictionary'

const lists = ['gpl.txt.br', 'cc-by-sa.txt.br']

/** Takes about a quarter of a second, so only call it in a thread that serves no requests. */
export function readDictionary(): void {
  for (const list of lists)
    addDictionary(brotliDecompressSync(readFileSync(path.join(import.meta.dirname, list))).toString('utf8'))
}
