/** Standalone pages outside the site: results of forms that work without JavaScript. */
import { createHash } from 'node:crypto'

const style = [
  ':root{color-scheme:light dark;font:1.125rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}',
  'body{margin:0;background:light-dark(#fbfaf7,#14161a);color:light-dark(#1b1d22,#eceae4)}',
  'main{max-width:38rem;margin:0 auto;padding:3rem 1.25rem}',
  'h1{margin:0;font:500 1.75rem/1.25 Georgia,serif}p{margin:1rem 0 0}',
  'button{font:inherit;font-weight:500;margin:1.5rem 0 0;padding:.75rem 1.5rem;border:0;border-radius:3px;color:light-dark(#fff,#10211f);background:light-dark(#0e5a5a,#7fc9c4);cursor:pointer}',
  'a{color:light-dark(#0e5a5a,#7fc9c4)}:focus-visible{outline:2px solid light-dark(#1d4ed8,#8fb4ff);outline-offset:2px}',
].join('')

/** Loads and runs nothing; forms may only post to the same origin. */
export const plainPagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join(';')

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

export interface PlainPage {
  /** BCP 47. */
  locale: string
  title: string
  text: string
  /** Markup shown below the text. */
  action: string
  link: { href: string; text: string }
  /** Address to redirect to at once. */
  onTo?: string
}

export function plainPage({ locale, title, text, action, link, onTo }: PlainPage): string {
  const refresh = onTo ? `<meta http-equiv="refresh" content="0;url=${escaped(onTo)}">` : ''
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">${refresh}<title>${escaped(title)}</title><style>${style}</style></head>
<body><main><h1>${escaped(title)}</h1><p>${escaped(text)}</p>${action}<p><a href="${escaped(link.href)}">${escaped(link.text)}</a></p></main></body></html>
`
}
