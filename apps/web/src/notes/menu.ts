/** The `/` menu while typing a note: kinds, topics and groups, by short codes or words. */

export interface MenuItem {
  /** `1` to `6` for a kind, `t3` for a topic, `g2` for a group. */
  code: string
  what: 'KIND' | 'TOPIC' | 'GROUP'
  /** Value of the kind, topic or group. */
  value: string
  label: string
}

/** The text between a `/` and the cursor. */
export interface Asked {
  /** Offsets in UTF-16 code units; `to` is the cursor position. */
  from: number
  to: number
  query: string
}

/** The query before the cursor; null if the cursor isn't after a `/` at the start of a word. */
export function askedAt(text: string, cursor: number): Asked | null {
  const found = /(?:^|\s)\/(\S*)$/u.exec(text.slice(0, cursor))
  if (!found) return null
  const query = found[1] ?? ''
  return { from: cursor - query.length - 1, to: cursor, query }
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Up to 12 matches, exact codes first, then by where the match starts. An empty query matches everything. */
export function offered(items: readonly MenuItem[], query: string): MenuItem[] {
  const folded = fold(query)
  if (folded === '') return [...items]
  const rank = ({ code, label }: MenuItem): number => {
    if (code === folded) return 0
    if (code.startsWith(folded)) return 1
    const words = fold(label)
    if (words.startsWith(folded)) return 2
    return words.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(folded)) ? 3 : 4
  }
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .filter((each) => each.rank < 4)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, 12)
    .map(({ item }) => item)
}

/** The text without the query, and the new cursor position. */
export function without(text: string, { from, to }: Asked): { text: string; cursor: number } {
  const rest = text.slice(to).replace(/^ /, '')
  return { text: text.slice(0, from) + rest, cursor: from }
}
