/** Counts words as a reader of the language does; browser and server count alike. */

/**
 * `language`: ISO 639-1. Punctuation and spaces don't count as words; in languages without spaces the segmenter finds the words.
 */
export function wordsIn(text: string, language: string): number {
  let count = 0
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike) count += 1
  }
  return count
}

/** Maximum number of words in one contribution, for any event. */
export const maxWords = 10_000
