/** Rules for typed text; browser and server share them. */
import type { FieldProblem } from './words.ts'

type Text = string | null | undefined

/**
 * The text as stored: composed (NFC), trimmed, with `
 * ` as line end; empty if nothing was given.
 */
export const tidy = (text: Text): string => (text ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim()

/** Control characters, including those that change the reading order of a text. */
const unprintable = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u
const layout = /[\n\t]/g
/** Anything visible to a reader: a name of zero-width spaces alone would be a blank in every list. */
const visible = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u

/** Counts characters as a reader does, so that an emoji is one. Stops counting once the answer is known. */
function isLonger(text: string, maximum: number): boolean {
  if (text.length <= maximum) return false
  if (text.length > maximum * 2) return true
  return [...text].length > maximum
}

function check(path: string, text: string, printed: string, maximum: number, required: boolean): FieldProblem[] {
  if (text === '') return required ? [{ path, code: 'REQUIRED' }] : []
  if (isLonger(text, maximum)) return [{ path, code: 'TOO_LONG', maximum }]
  return unprintable.test(printed) || !visible.test(text) ? [{ path, code: 'UNPRINTABLE' }] : []
}

/** One line of 1 to `maximum` characters. */
export function checkLine(path: string, given: Text, maximum: number, { required = true } = {}): FieldProblem[] {
  const text = tidy(given)
  return check(path, text, text, maximum, required)
}

/** Text that mail programs turn into a link or an email address. */
const link = /[:\u2236]\/\/|www\.|@/iu
/**
 * Top-level domains that mail programs turn into links without `https://`, and that don't follow a dot in names: not `de` (`Ma.de
 * Lourdes`).
 */
const domains =
  'ai|app|biz|cc|click|cn|co|com|dev|edu|example|gg|gov|icu|info|int|io|link|live|ly|me|mil|mov|net|online|org|page|pw|ru|shop|site|store|tk|top|tv|uk|vip|website|win|xyz|zip|рф|рус|укр|бел|中国|公司|网络'
/** `evil.com` or `evil.anything/there`; not initials (`B.Sc.`), not `St.John`. */
const bareDomain = new RegExp(`[\\p{L}\\p{N}-]{2,}\\.(?:${domains})(?![\\p{L}\\p{N}-])`, 'iu')
const domainWithPath = /[\p{L}\p{N}-]\.\p{L}{2,}\//iu
const ipAddress = /(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?!\d)/u

/**
 * The text as people and mail programs read it: full-width letters become letters, invisible characters are removed, and
 * look-alikes of the full stop become full stops.
 */
const asRead = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u00B7\u0660\u0701\u0702\u3002\uA4F8\uA60E]/g, '.')

/**
 * A person's name: a line that no mail program turns into a link. It is used in emails to addresses that nobody has confirmed
 * yet.
 */
export function checkName(
  path: string,
  given: Text,
  maximum: number,
  options?: { required?: boolean },
): FieldProblem[] {
  const problems = checkLine(path, given, maximum, options)
  // Match only short texts: the patterns are slow on long words.
  if (problems.length > 0) return problems
  const name = asRead(tidy(given))
  const isLink = [link, bareDomain, domainWithPath, ipAddress].some((pattern) => pattern.test(name))
  return isLink ? [{ path, code: 'LINK' }] : []
}

/** An organisation's name, by the same rules; some are named after their domain (`Change.org`). */
export function checkOrganisation(
  path: string,
  given: Text,
  maximum: number,
  options?: { required?: boolean },
): FieldProblem[] {
  const problems = checkLine(path, given, maximum, options)
  if (problems.length > 0) return problems
  const name = asRead(tidy(given))
  return link.test(name) || domainWithPath.test(name) ? [{ path, code: 'LINK' }] : []
}

/** Paragraphs of 1 to `maximum` characters; line ends and tabs are allowed. */
export function checkText(path: string, given: Text, maximum: number, { required = true } = {}): FieldProblem[] {
  const text = tidy(given)
  return check(path, text, text.replace(layout, ''), maximum, required)
}

/** Identifies whose registration it is: the email address without letter case. */
export const foldEmail = (email: string): string => tidy(email).toLowerCase()

const maxEmailLength = 254
/** A local part of 1 to 64 printable characters without space or brackets, and a domain of at least two labels. */
const emailShape =
  /^(?!\.)(?!.*\.\.)[^\s@<>()[\]\\,;:"]{1,64}(?<!\.)@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u

/** A full address of at most 254 characters. */
export function checkEmail(path: string, given: Text): FieldProblem[] {
  const problems = checkLine(path, given, maxEmailLength)
  if (problems.length > 0) return problems
  return emailShape.test(tidy(given)) ? [] : [{ path, code: 'MALFORMED', expected: 'ADDRESS' }]
}

/** Normalises an organisation's name for the cap: without accents, letter case, punctuation and repeated spaces. */
export const foldOrganisation = (organisation: string): string =>
  organisation
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
