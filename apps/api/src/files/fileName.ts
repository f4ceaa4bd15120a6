/** Names of files, as others see them. */

export type NamedType = 'application/pdf' | 'image/jpeg' | 'image/png'

const endings: Record<NamedType, string> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' }

/** Characters, without the ending. */
const maxLength = 80

/**
 * A name that says what the file is, whatever it was called: no folders, nothing that turns the direction of writing or can't be seen,
 * and the ending of its type alone.
 */
export function fileName(given: string, mediaType: NamedType): string {
  const [last = ''] = given.normalize('NFC').split(/[/\\]/).slice(-1)
  const stem = last
    .replace(/[\p{C}<>:"|?*]+/gu, ' ')
    .replace(/(\.[a-z][a-z0-9]{1,4})+\s*$/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
  const short = [...stem].slice(0, maxLength).join('').trim()
  return `${short || 'file'}.${endings[mediaType]}`
}

/** `Content-Disposition` of a file that is saved, never shown as a page (RFC 6266). */
export function savedAs(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`
}

const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
