/** The layout of all emails: no images, no external resources, readable without styles. */
import { type Language, tag } from '@plenaria/schema/languages'
import { keptTogether } from '../refusals/words/moment.ts'

/** The sender of an email: an institute, or the site itself. */
export interface Letterhead {
  /** Shown above and below the text. */
  sender: string
  /** `#rrggbb` */
  accent: string
  /** Display name before the installation's address; null: the address alone. */
  senderName: string | null
  /** Address for replies; null: none. */
  replyTo: string | null
  /** Plain text below the email; null: none. */
  signature: string | null
}

export interface Page extends Letterhead {
  language: Language
  subject: string
  greeting: string | null
  paragraphs: string[]
  /**
   * Shown below the paragraphs: the phrase that a protected person chose to recognise our emails by. Not stored or shown anywhere
   * else.
   */
  phrase?: string | null
  facts: { label: string; value: string }[]
  action: { label: string; url: string }
  /** A code to enter by hand instead of following the link. */
  code?: { label: string; value: string }
  note: string | null
  footer: string
  /**
   * Link to stop emails of this kind, or what they are about (such as a registration); null for something that the reader takes
   * part in. Default: null.
   */
  stop?: { label: string; url: string } | null
}

export function asText({
  language,
  greeting,
  paragraphs,
  phrase,
  facts,
  action,
  code,
  note,
  signature,
  footer,
  sender,
  stop,
}: Page): string {
  const colon = language === 'fr' ? '\u00a0:' : ':'
  const parts = [
    ...(greeting ? [greeting] : []),
    ...paragraphs,
    ...(phrase ? [phrase] : []),
    `${action.label}${colon}\n${action.url}`,
    ...(code ? [`${code.label}${colon}\n${code.value}`] : []),
    ...(note ? [note] : []),
    ...(facts.length > 0 ? [facts.map(({ label, value }) => `${label}${colon} ${value}`).join('\n')] : []),
    ...(signature ? [signature] : []),
    `-- \n${sender}\n${footer}${stop ? `\n${stop.label}${colon} ${stop.url}` : ''}`,
  ]
  return `${parts.join('\n\n')}\n`
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const safe = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '')
/** Prevents line breaks inside «e-mail», with a style: not every mail program supports the character for it. */
const shown = (text: string): string =>
  safe(text).replace(/\be-mails?\b/gi, '<span style="white-space:nowrap">$&</span>')
/** Text with its writer's line breaks. */
const prose = (text: string): string => shown(keptTogether(text)).replaceAll('\n', '<br>')

const ink = '#1b1d22'
const quiet = '#4a4f5a'
const line = '#e4e0d7'

export function asHtml(page: Page): string {
  const {
    language,
    accent,
    sender,
    subject,
    greeting,
    paragraphs,
    phrase,
    facts,
    action,
    code,
    note,
    signature,
    footer,
    stop,
  } = page
  const paragraph = (text: string) => `<p style="margin:0 0 16px">${prose(text)}</p>`
  const rows = facts.map(
    ({ label, value }) =>
      `<tr><th scope="row" align="left" valign="top" style="padding:4px 16px 4px 0;font-weight:normal;color:${quiet}">${safe(label)}</th><td valign="top" style="padding:4px 0;overflow-wrap:anywhere;word-break:break-word">${safe(keptTogether(value))}</td></tr>`,
  )
  return `<!doctype html>
<html lang="${tag(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(subject)}</title></head>
<body style="margin:0;background:#fbfaf7;color:${ink};font:17px/1.5 -apple-system,'Segoe UI',Helvetica,Arial,sans-serif">
<main style="max-width:560px;margin:0 auto;padding:32px 20px">
<p style="margin:0 0 24px;padding-top:12px;border-top:4px solid ${accent};color:${quiet};font-size:15px">${safe(sender)}</p>
<h1 style="margin:0 0 20px;font:600 25px/1.3 Georgia,'Times New Roman',serif">${safe(subject)}</h1>
${greeting ? paragraph(greeting) : ''}
${[...paragraphs, ...(phrase ? [phrase] : [])].map(paragraph).join('\n')}
<p style="margin:28px 0"><a href="${safe(action.url)}" style="display:inline-block;padding:12px 20px;background:${accent};color:#ffffff;text-decoration:none;border-radius:4px">${safe(action.label)}</a></p>
${code ? `<p style="margin:0 0 24px">${safe(code.label)}<br><strong style="font-size:25px;letter-spacing:2px">${safe(code.value)}</strong></p>` : ''}
${note ? `<p style="margin:0 0 24px;color:${quiet};font-size:15px">${shown(note)}</p>` : ''}
${rows.length > 0 ? `<table style="border-collapse:collapse;border-top:1px solid ${line};font-size:15px;width:100%">${rows.join('')}</table>` : ''}
${signature ? `<p style="margin:24px 0 0;font-size:15px">${prose(signature)}</p>` : ''}
<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid ${line};color:${quiet};font-size:13px">${shown(footer)}${stop ? ` <a href="${safe(stop.url)}" style="color:${quiet}">${shown(stop.label)}</a>` : ''}</p>
</main>
</body>
</html>
`
}
