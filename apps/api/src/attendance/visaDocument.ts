/** The letter for a visa application as a document, on the same letterhead as certificates. */
import { type Language, tag } from '@plenaria/schema/languages'
import { documentOf, qrOf } from './document.ts'
import { visaWords } from './visaWords.ts'

export interface VisaFacts {
  language: Language
  name: string
  event: string
  institute: string
  /** `#rrggbb` */
  accent: string
  /** WebP; null: the institute has none. */
  logo: Uint8Array | null
  /** Where the institute is on the web; null: not known. */
  website: string | null
  /** In words. */
  dates: string
  place: string
  issuedOn: string
  /** With dashes. */
  code: string
  /** Where the code is checked. */
  url: string
}

const template = `
#let it = json(bytes(sys.inputs.facts))
#let accent = rgb(it.accent)
#let quiet = rgb("#4A4F5A")
#set document(title: it.title, author: it.institute, date: none)
#set page(paper: "a4", margin: (x: 26mm, y: 26mm),
  background: place(left + top, rect(width: 5mm, height: 100%, fill: accent, stroke: none)))
#set text(font: ("Inter", "Libertinus Serif"), size: 11pt, lang: it.lang, region: it.region, fill: rgb("#1B1D22"))
#set par(leading: 0.75em, spacing: 1.5em)
#show heading: set text(font: ("Newsreader", "Libertinus Serif"), weight: 400)
#let logo(..size) = image(bytes(it.logo), format: "webp", alt: it.logoWords, ..size)
#if it.logo != none {
  place(top + right, context if measure(logo(height: 18mm)).width > 50mm { logo(width: 50mm) } else { logo(height: 18mm) })
}
#text(weight: 600, fill: accent, it.institute)
#if it.website != none [#linebreak() #text(size: 10pt, fill: quiet, it.website)]
#v(20mm)
#text(fill: quiet, it.issued)
#heading(level: 1, text(size: 24pt, it.title))
#v(4mm)
#it.to

#it.confirms

#if it.name == "" [#v(8mm) #line(length: 70%, stroke: 0.5pt) #text(size: 9pt, fill: quiet, it.byHand)] else [#text(font: it.faces, fallback: it.fallsBack, size: 18pt, it.name)]

#it.seat

#grid(columns: (auto, 1fr), column-gutter: 8mm, row-gutter: 3.5mm,
  text(fill: quiet, it.whenWord), it.dates,
  text(fill: quiet, it.whereWord), it.place,
  text(fill: quiet, it.hostWord), it.institute)

#it.limits
#v(1fr)
#line(length: 62mm, stroke: 0.5pt + quiet)
#v(-3mm)
#text(size: 10pt, fill: quiet, it.signed)
#v(4mm)
#line(length: 100%, stroke: 0.5pt + rgb("#C9C4B8"))
#grid(columns: (1fr, auto), gutter: 6mm,
  [#text(size: 10pt, fill: quiet, it.check) \\ #link(it.url)[#it.shownUrl] \\ #text(weight: 600, tracking: 0.06em, it.code)],
  image(bytes(it.qr), format: "svg", width: 19mm, alt: it.qrWords))
`

/** @throws where a document cannot be made that everybody can read */
export function visaDocument({ language, ...facts }: VisaFacts): Buffer {
  const words = visaWords[language]
  const [lang = 'en', region] = tag(language).split('-')
  const said = {
    lang,
    region: region ?? null,
    accent: facts.accent,
    institute: facts.institute,
    website: facts.website?.replace(/^https?:\/\//, '') ?? null,
    title: words.title,
    issued: facts.issuedOn,
    to: words.to,
    confirms: words.confirms,
    seat: words.seat(facts.event),
    whenWord: words.when,
    dates: facts.dates,
    whereWord: words.where,
    place: facts.place,
    hostWord: words.host,
    limits: words.limits,
    signed: words.signed(facts.institute),
    check: words.check,
    code: facts.code,
    byHand: words.byHand,
    logo: facts.logo && [...facts.logo],
    logoWords: words.logo(facts.institute),
    qr: qrOf(facts.url),
    qrWords: words.qr,
    url: facts.url,
    shownUrl: facts.url.replace(/^https?:\/\//, ''),
  }
  return documentOf(facts.name, { template, said })
}
