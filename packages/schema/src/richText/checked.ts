/**
 * Shows formatted text without showing any word that wasn't checked. The leak check reads a text as typed, and once more without
 * its marks (`withoutMarks`). Formatting could join what is separate there, as in `Ma*ri*a`: such a text is shown as typed.
 */
import { separateNotes } from './notes.ts'
import { asTyped, parseRichText } from './parse.ts'
import { plainText } from './plain.ts'
import type { RichText } from './tree.ts'

const blank = (found: string): string => ' '.repeat(found.length)

/** Replaces marks and link addresses with spaces, so that the length, and so every offset, stays the same. */
export const withoutMarks = (markdown: string): string =>
  markdown
    .replace(/^(?: {0,12}(?:>|[-*+](?= )|\d{1,9}[.)](?= )|#{1,6}(?= )))+/gm, blank)
    .replace(/\[\^[\w-]{1,20}\]:?/g, blank)
    .replace(/\]\((?:[^()\s]|\([^()\s]*\)){1,2000}\)/g, blank)
    .replace(/[*_[\]|\\~]/g, ' ')

const wordsOf = (text: string): string => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')

/** The words shown are those of `withoutMarks`, in their order: none is put together from others, and none is left out. */
export function parseChecked(markdown: string): RichText {
  const tree = parseRichText(markdown)
  const { body, notes } = separateNotes(markdown)
  const main = tree.filter(({ kind }) => kind !== 'NOTES')
  const ofNotes = tree.filter(({ kind }) => kind === 'NOTES')
  const isSame = wordsOf(plainText(main)) === wordsOf(withoutMarks(body))
  const shown = plainText(ofNotes).split('\n').map(wordsOf).toSorted()
  const typed = [...notes.values()].map((note) => wordsOf(withoutMarks(note))).toSorted()
  return isSame && shown.filter(Boolean).join('|') === typed.filter(Boolean).join('|') ? tree : asTyped(markdown)
}
