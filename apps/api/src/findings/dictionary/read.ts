/** Gives the leak check its bilingual dictionaries; `LICENCES.md` says where they are from. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { addDictionary } from '@plenaria/domain/disclosure/text/dictionary'

const lists = ['gpl.txt.br', 'cc-by-sa.txt.br']

/** Takes about a quarter of a second, so only a thread that answers nobody else calls it. */
export function readDictionary(): void {
  for (const list of lists)
    addDictionary(brotliDecompressSync(readFileSync(path.join(import.meta.dirname, list))).toString('utf8'))
}
