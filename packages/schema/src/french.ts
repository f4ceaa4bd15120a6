/** French typography: whichever space was typed, a no-break space goes before : ; ? ! and units, and inside « ». */
export const spaced = (text: string): string =>
  text.replaceAll(/(?<=«) | (?=[:;?!»])|(?<=[\d}]) (?=(?:%|Mo|s|h)(?![\p{L}\p{N}’]))/gu, '\u00A0')

/** Applies the typography above to French texts and to functions that return them. Other values are left as they are. */
export function wellSpaced<Words>(words: Words): Words {
  return set(words) as Words
}

function set(words: unknown): unknown {
  if (typeof words === 'string') return spaced(words)
  if (typeof words === 'function') return (...facts: unknown[]) => set(words(...facts))
  if (Array.isArray(words)) return words.map(set)
  if (words === null || typeof words !== 'object' || Object.getPrototypeOf(words) !== Object.prototype) return words
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, set(word)]))
}
