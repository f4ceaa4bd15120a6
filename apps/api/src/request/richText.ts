import { parseChecked } from '@plenaria/schema/richText/checked'
import { parseRichText } from '@plenaria/schema/richText/parse'
import type { RichText } from '@plenaria/schema/richText/tree'
import { LRUCache } from 'lru-cache'

/** Upper bound on the characters of cached texts: many times those of all public events. */
const maxCharacters = 2_000_000

const trees = new LRUCache<string, RichText>({
  maxSize: maxCharacters,
  sizeCalculation: (_, text) => text.length + 1,
})

/** The same for texts that passed the leak check. */
const checkedTrees = new LRUCache<string, RichText>({
  maxSize: maxCharacters,
  sizeCalculation: (_, text) => text.length + 1,
})

/** The parsed tree of a Markdown text, restricted to what the leak check has read. */
export function formattedAsChecked(text: string): RichText {
  const known = checkedTrees.get(text)
  if (known) return known
  const tree = parseChecked(text)
  checkedTrees.set(text, tree)
  return tree
}

/** The parsed tree of a Markdown text. Cached, because the same texts recur and parsing one takes longer than a statement. */
export function formatted(text: string): RichText {
  const known = trees.get(text)
  if (known) return known
  const tree = parseRichText(text)
  trees.set(text, tree)
  return tree
}
