/** Common email domains to correct typos to; some are listed only so that they aren't taken for typos. */
const common = [
  'gmail.com',
  'hotmail.com',
  'outlook.com',
  'yahoo.com',
  'icloud.com',
  'protonmail.com',
  'hotmail.es',
  'hotmail.fr',
  'outlook.es',
  'outlook.fr',
  'yahoo.es',
  'yahoo.fr',
  'yahoo.ca',
  'yahoo.com.br',
  'yahoo.com.mx',
  'yahoo.com.ar',
  'bol.com.br',
  'uol.com.br',
  'terra.com.br',
  'outlook.com.br',
  'hotmail.co.uk',
  'live.com',
  'live.com.mx',
  'ymail.com',
  'rocketmail.com',
  'googlemail.com',
  'proton.me',
  'mail.com',
  'email.com',
  'aol.com',
  'msn.com',
  'me.com',
  'gmx.com',
]

/** Maximum edit distance from a common domain; a swap of adjacent letters is one edit. */
const maxEdits = 2
/** Minimum length of a domain at which that few edits suggest a typo. */
const minLength = 8

/** Suggests the address that was probably meant; null if there is no sign of a typo. */
export function likelyAddress(email: string): string | null {
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1).toLowerCase()
  if (at < 1 || common.includes(domain)) return null
  const [nearest] = common
    .filter((known) => known.length >= minLength && known[0] === domain[0])
    .map((known) => ({ known, edits: editsBetween(domain, known) }))
    .filter(({ edits }) => edits <= maxEdits)
    .sort((one, other) => one.edits - other.edits)
  return nearest ? `${email.slice(0, at)}@${nearest.known}` : null
}

/** Optimal string alignment distance: insertions, deletions, substitutions and adjacent transpositions. */
function editsBetween(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)]
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    rows.push(line)
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      line.push(
        Math.min(
          at(row - 1, column) + 1,
          (line[column - 1] ?? 0) + 1,
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwap ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
  }
  return at(one.length, other.length)
}
