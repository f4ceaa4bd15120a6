/** How French is set: whichever space was typed, one that breaks no line stands before : ; ? ! and inside « ». */
export const spaced = (text: string): string => text.replaceAll(/(?<=«) | (?=[:;?!»])/g, '\u00A0')

/** Words in French, and functions that make such words, set as above. What is neither text nor made of it stays as it is. */
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
