/** Tags of an application: what a change adds and removes. */

/** Maximum length, in characters. */
export const maxTagNameLength = 40
export const maxTagsOfEvent = 50
export const maxTagsOfApplication = 10

interface TagChange {
  add: readonly string[]
  remove: readonly string[]
}

/** The part of the change that has an effect; null: the application would have too many tags. */
export function changeOfTags(current: ReadonlySet<string>, { add, remove }: TagChange): TagChange | null {
  const added = add.filter((tag) => !current.has(tag))
  const removed = remove.filter((tag) => current.has(tag))
  const isTooMany = added.length > 0 && current.size + added.length - removed.length > maxTagsOfApplication
  return isTooMany ? null : { add: added, remove: removed }
}
