/** Interprets refusals of mail servers. */

/**
 * Whether asking again is of no use: this very email or its recipient was refused for good (RFC 5321, 4.2.1), not our sign-in or
 * sender.
 */
export function isFinal(fault: unknown): fault is Error & { response?: string } {
  if (!(fault instanceof Error)) return false
  const { responseCode, command } = fault as Error & { responseCode?: unknown; command?: unknown }
  const ofThisMail = command === 'RCPT TO' || command === 'DATA'
  return ofThisMail && typeof responseCode === 'number' && responseCode >= 550 && responseCode < 560
}

/** Characters of a response that are read: the time to find addresses grows with the square. */
const maxRead = 2_000

/** The server's response, as one line of at most 300 characters, without addresses. */
export function saidBy(text: string): string {
  // A word that is cut could be half an address.
  const read = text.length > maxRead ? text.slice(0, maxRead).replace(/\S+$/, '') : text
  return read
    .replace(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, ' ')
    .replace(/<?[^\s<>"'(),;:]+@[^\s<>"'(),;:]+>?/g, '…')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, 300)
}
