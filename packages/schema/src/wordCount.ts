/** Words as a reader of the language counts them; browser and server count alike. */

/** `language`: ISO 639-1. Punctuation and spaces are no words; in languages without spaces the segmenter finds them. */
export function wordsIn(text: string, language: string): number {
  let count = 0
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike) count += 1
  }
  return count
}

/** Of any event, the most words that one contribution may have. */
export const maxWords = 10_000
