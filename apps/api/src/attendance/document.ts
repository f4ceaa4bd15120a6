/** Documents with a person's name: PDF/UA-1, typeset in this process. */
import { type Language, tag } from '@plenaria/schema/languages'
import { encode } from 'uqr'
import { type NameFonts, nameFonts } from './nameFonts.ts'
import { typesetter, typesetterWith } from './typesetter.ts'
import { certificateWords } from './words.ts'

export interface CertificateFacts {
  language: Language
  name: string
  /** Title of the event, in the same language. */
  event: string
  institute: string
  /** `#rrggbb` */
  accent: string
  /** WebP; null: the institute has none. */
  logo: Uint8Array | null
  /** Number of sessions attended, and of all. */
  attended: number
  of: number
  /** In words. */
  dates: string
  issuedOn: string
  /** The code, with dashes. */
  code: string
  /** URL for verifying the code. */
  url: string
}

const template = `
#let it = json(bytes(sys.inputs.facts))
#let accent = rgb(it.accent)
#set document(title: it.title, author: it.institute, date: none)
#set page(paper: "a4", flipped: true, margin: (x: 32mm, y: 28mm),
  background: place(left + top, rect(width: 7mm, height: 100%, fill: accent, stroke: none)))
#set text(font: ("Inter", "Libertinus Serif"), size: 11pt, lang: it.lang, region: it.region, fill: rgb("#1B1D22"))
#set par(leading: 0.75em)
#show heading: set text(font: ("Newsreader", "Libertinus Serif"), weight: 400)
#let logo(..size) = image(bytes(it.logo), format: "webp", alt: it.logoWords, ..size)
#if it.logo != none {
  place(top + right, context if measure(logo(height: 20mm)).width > 55mm { logo(width: 55mm) } else { logo(height: 20mm) })
}
#text(size: 11pt, weight: 600, fill: accent, it.institute)
#v(16mm)
#heading(level: 1, text(size: 32pt, it.title))
#v(8mm)
#text(size: 12pt, fill: rgb("#4A4F5A"), it.confirms)
#v(2mm)
#if it.name == "" [#v(12mm) #line(length: 60%, stroke: 0.5pt) #text(size: 9pt, fill: rgb("#4A4F5A"), it.byHand)] else [#text(font: it.faces, fallback: it.fallsBack, size: 26pt, it.name)]
#v(2mm)
#block(width: 78%, text(size: 13pt, it.attended))
#v(1fr)
#line(length: 62mm, stroke: 0.5pt + rgb("#4A4F5A"))
#v(1mm)
#text(size: 10pt, fill: rgb("#4A4F5A"), it.signed)
#v(6mm)
#line(length: 100%, stroke: 0.5pt + rgb("#C9C4B8"))
#v(3mm)
#grid(columns: (1fr, auto, auto), gutter: 6mm,
  [#text(size: 10pt, fill: rgb("#4A4F5A"), it.issued)],
  align(right)[#text(size: 10pt, fill: rgb("#4A4F5A"), it.check) \\ #link(it.url)[#it.shownUrl] \\ #text(weight: 600, tracking: 0.06em, it.code)],
  image(bytes(it.qr), format: "svg", width: 19mm, alt: it.qrWords))
`

/** Pictures in a name, and what joins and tints them: no letters that a document could be set in. */
const pictures =
  /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*|\p{Regional_Indicator}/gu

/**
 * Pictures in the name are left out. A name in another script is set in a font that has it; rare letters come from the fonts of the
 * machine. Where there are none, the document has a line to write the name on and says why; its code is checked with the name all
 * the same.
 * @param said what the template reads, besides the name and its fonts
 * @throws where a document cannot be made that everybody can read
 */
export function documentOf(
  written: string,
  { template: mainFileContent, said }: { template: string; said: Record<string, unknown> },
): Buffer {
  const name = written.normalize().replace(pictures, '').replaceAll(/\s+/g, ' ').trim()
  const pdf = (shown: string, fonts: NameFonts | null): Buffer => {
    const inputs = { facts: JSON.stringify({ ...said, ...facesFor(shown, fonts) }) }
    const typesetters = fonts ? typesetterWith(fonts.blobs) : typesetter()
    return typesetters.pdf({ mainFileContent, inputs }, { pdfStandard: 'ua-1' })
  }
  for (const fonts of nameFonts(name)) {
    const document = unlessIncomplete(() => pdf(name, fonts))
    if (document) return document
  }
  return unlessIncomplete(() => pdf(name, null)) ?? pdf('', null)
}

const facesFor = (name: string, fonts: NameFonts | null) => ({
  name,
  faces: [...(fonts?.families ?? []), 'Newsreader', 'Libertinus Serif'],
  fallsBack: fonts === null,
})

/** Null where a letter is in none of the fonts. */
function unlessIncomplete(make: () => Buffer): Buffer | null {
  try {
    return make()
  } catch {
    return null
  }
}

/** The QR code of a URL as a picture, including the quiet zone that scanners need. */
export function qrOf(url: string): string {
  const { data, size } = encode(url, { border: 2 })
  const dots = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#1B1D22" d="${dots.join('')}"/></svg>`
}

export function certificateDocument({ language, ...facts }: CertificateFacts): Buffer {
  const words = certificateWords[language]
  const [lang = 'en', region] = tag(language).split('-')
  const said = {
    lang,
    region: region ?? null,
    accent: facts.accent,
    institute: facts.institute,
    title: words.title,
    confirms: words.confirms,
    attended: words.attended(facts),
    issued: words.issued(facts.issuedOn),
    check: words.check,
    code: facts.code,
    byHand: words.byHand,
    logo: facts.logo && [...facts.logo],
    logoWords: words.logo(facts.institute),
    signed: words.signed(facts.institute),
    qr: qrOf(facts.url),
    qrWords: words.qr,
    url: facts.url,
    shownUrl: facts.url.replace(/^https?:\/\//, ''),
  }
  return documentOf(facts.name, { template, said })
}
