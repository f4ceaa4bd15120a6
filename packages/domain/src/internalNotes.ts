/** Internal notes about an application, in which staff mention each other. */

/** Maximum length, in characters. */
export const maxInternalNoteLength = 4_000
export const maxMentions = 10
export const maxInternalNotes = 200

/** A mention in a text: `@{id}`, whatever characters an id contains. */
const mention = /@\{([^{}]{1,300})\}/g

/** Ids of the people mentioned, each once, in text order. */
export const mentionsIn = (text: string): string[] => [...new Set([...text.matchAll(mention)].map(([, id = '']) => id))]

/** The text with each mention replaced. */
export const withoutMentions = (text: string, replacement: (id: string) => string): string =>
  text.replaceAll(mention, (_, id: string) => replacement(id))
