/** Ids of messages that a page used although their bundle wasn't loaded; fails the test if not empty. */
export const missingWords = new Set<string>()

export const noteMissing = ({ id }: { id: string }): void => void missingWords.add(id)
