/** Colleagues who can be mentioned, each with a unique label. */
export interface Colleague {
  id: string
  label: string
}

interface Staff {
  id: string
  member: { name: string; institute: { name: string } }
}

/** Labels colleagues by name; those who share a name also by institute and, if needed, a number. */
export function colleaguesOf(staff: readonly Staff[]): Colleague[] {
  const taken = new Set<string>()
  const isShared = (name: string) => staff.filter(({ member }) => member.name === name).length > 1
  return staff.map(({ id, member: { name, institute } }) => {
    const label = isShared(name) ? `${name} (${institute.name})` : name
    let free = label
    for (let number = 2; taken.has(free); number += 1) free = `${label} ${number}`
    taken.add(free)
    return { id, label: free }
  })
}

/** The mention being typed at the caret: its start and letters; null if there is none. */
export function typedMention(text: string, caret: number): { from: number; query: string } | null {
  const [, query = ''] = /(?:^|\s)@([\p{L}\p{M}'’-]{0,30})$/u.exec(text.slice(0, caret)) ?? []
  const from = caret - query.length - 1
  return text.charAt(from) === '@' && caret > from ? { from, query } : null
}

export const matching = (colleagues: readonly Colleague[], query: string): Colleague[] =>
  colleagues.filter(({ label }) => label.toLowerCase().startsWith(query.toLowerCase())).slice(0, 8)

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Converts the text for the API: `@Mia` becomes `@{id}`. Replaces longer labels first, so that “Mia (Institute)” isn't taken for
 * “Mia”.
 */
export function withIds(text: string, colleagues: readonly Colleague[]): string {
  const longestFirst = colleagues.toSorted((one, other) => other.label.length - one.label.length)
  return longestFirst.reduce(
    (changed, { id, label }) =>
      changed.replaceAll(new RegExp(`(^|\\s)@${escaped(label)}(?![\\p{L}\\p{M}\\p{N}])`, 'gu'), `$1@{${id}}`),
    text,
  )
}

/** Number of colleagues mentioned in a text. */
export const countMentions = (text: string, colleagues: readonly Colleague[]): number =>
  new Set([...withIds(text, colleagues).matchAll(/@\{([^}]*)\}/g)].map(([, id]) => id)).size
