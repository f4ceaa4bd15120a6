/** Interprets refusals of mail servers. */

/**
 * Whether a retry is pointless: this very email or its recipient was permanently refused (RFC 5321, 4.2.1), rather than our
 * sign-in or sender.
 */
export function isFinal(fault: unknown): fault is Error & { response?: string } {
  if (!(fault instanceof Error)) return false
  const { responseCode, command } = fault as Error & { responseCode?: unknown; command?: unknown }
  const ofThisMail = command === 'RCPT TO' || command === 'DATA'
  return ofThisMail && typeof responseCode === 'number' && responseCode >= 550 && responseCode < 560
}

/** Upper bound on parsed characters of a response: finding addresses takes quadratic time. */
const maxRead = 2_000

/** The server's response on one line of at most 300 characters, without addresses. */
export function saidBy(text: string): string {
  // A truncated word could be half an address.
  const read = text.length > maxRead ? text.slice(0, maxRead).replace(/\S+$/, '') : text
  return read
    .replace(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, ' ')
    .replace(/<?[^\s<>"'(),;:]+@[^\s<>"'(),;:]+>?/g, '…')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, 300)
}
