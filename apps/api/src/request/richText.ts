import { parseChecked } from '@plenaria/schema/richText/checked'
import { parseRichText } from '@plenaria/schema/richText/parse'
import type { RichText } from '@plenaria/schema/richText/tree'
import { LRUCache } from 'lru-cache'

/** Characters of texts of which the trees are kept: many times those of all public events. */
const maxCharacters = 2_000_000

const trees = new LRUCache<string, RichText>({
  maxSize: maxCharacters,
  sizeCalculation: (_, text) => text.length + 1,
})

/** As above, of texts that the leak check has read. */
const checkedTrees = new LRUCache<string, RichText>({
  maxSize: maxCharacters,
  sizeCalculation: (_, text) => text.length + 1,
})

/** The tree of a Markdown text that shows nothing but what the leak check has read. */
export function formattedAsChecked(text: string): RichText {
  const known = checkedTrees.get(text)
  if (known) return known
  const tree = parseChecked(text)
  checkedTrees.set(text, tree)
  return tree
}

/** The tree of a Markdown text. The same texts are asked for again and again, and reading one takes longer than a statement. */
export function formatted(text: string): RichText {
  const known = trees.get(text)
  if (known) return known
  const tree = parseRichText(text)
  trees.set(text, tree)
  return tree
}
