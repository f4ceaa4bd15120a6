/** Internal notes about an application, in which staff mention each other. */

/** Characters. */
export const maxInternalNoteLength = 4_000
export const maxMentions = 10
export const maxInternalNotes = 200

/** A mention in a text: `@{id}`, whatever characters ids consist of. */
const mention = /@\{([^{}]{1,300})\}/g

/** Ids of those who are mentioned, each once, in the order of the text. */
export const mentionsIn = (text: string): string[] => [...new Set([...text.matchAll(mention)].map(([, id = '']) => id))]

/** The text with something else in the place of each mention. */
export const withoutMentions = (text: string, replacement: (id: string) => string): string =>
  text.replaceAll(mention, (_, id: string) => replacement(id))
