/** A version as PDF/UA-1, typeset in this process. */
import { tag } from '@plenaria/schema/languages'
import { typesetter } from '../attendance/typesetter.ts'
import type { Bar, Sheet } from './sheet.ts'
import { textParts } from './textParts.ts'
import { reportWords } from './words.ts'

/** Bars with their numbers. */
const chartTemplate = `
#let chart(given) = if given.bars.len() > 0 {
  figure(alt: given.alt, block(width: 100%, align(left, stack(spacing: 7pt, ..given.bars.map(bar => stack(
    spacing: 3pt, text(size: 8.5pt)[#text(fill: quiet, bar.name) #h(1fr) #bar.people],
    rect(width: bar.share * 1%, height: 7pt, fill: accent, stroke: none)))))))
}`

const template = `
#let it = json(bytes(sys.inputs.facts))
#let said = it.words
#let quiet = rgb("#4A4F5A")
#let rule = rgb("#C9C4B8")
#let accent = rgb("#0E5A5A")
#set document(title: it.title, author: (), date: none)
#set page(paper: "a4", margin: (x: 30mm, top: 28mm, bottom: 26mm), numbering: "1 / 1", header: context {
  if counter(page).get().first() > 1 { text(size: 8.5pt, fill: quiet, it.title) }
})
#set text(font: ("Inter", "Libertinus Serif"), size: 10.5pt, lang: it.lang, region: it.region, fill: rgb("#1B1D22"))
#set par(leading: 0.72em, spacing: 1.1em)
#show heading: set text(font: ("Newsreader", "Libertinus Serif"), weight: 400)
#show heading.where(level: 1): set text(size: 26pt)
#show heading.where(level: 2): set text(size: 17pt)
#show heading.where(level: 2): set block(above: 2em, below: 1em)
#show heading.where(level: 3): set text(size: 12.5pt)
#show heading.where(level: 3): set block(above: 1.6em, below: 0.9em)
#show table.cell.where(y: 0): set text(weight: 600)
#show table: set par(justify: false)
#set footnote.entry(separator: line(length: 20%, stroke: 0.4pt + rule))
#let inlines(list, notes) = for each in list {
  if each.kind == "TEXT" { each.text }
  else if each.kind == "BREAK" { linebreak() }
  else if each.kind == "STRONG" { strong(inlines(each.children, notes)) }
  else if each.kind == "EMPHASIS" { emph(inlines(each.children, notes)) }
  else if each.kind == "LINK" { link(each.address, text(fill: accent, inlines(each.children, notes))) }
  else if each.kind == "NOTE" { footnote(inlines(notes.at(each.number - 1), ())) }
}
#let blocks(given, level, notes) = for each in given {
  if each.kind == "PARAGRAPH" { par(inlines(each.children, notes)) }
  else if each.kind == "HEADING" {
    heading(level: calc.min(level + each.level - 1, 6), outlined: false, inlines(each.children, notes))
  } else if each.kind == "QUOTE" {
    block(inset: (left: 4mm), stroke: (left: 1pt + rule), quote(block: false, quotes: false, blocks(each.children, level, notes)))
  } else if each.kind == "LIST" {
    let items = each.items.map(item => blocks(item, level, notes))
    if each.start == none { list(..items) } else { enum(start: each.start, ..items) }
  } else if each.kind == "TABLE" {
    block(width: 100%, table(
      columns: each.header.len(), align: left, inset: (x: 4pt, y: 5pt), stroke: (x, y) => (bottom: 0.4pt + rule),
      table.header(..each.header.map(cell => inlines(cell, notes))),
      ..each.rows.map(row => row.map(cell => inlines(cell, notes))).flatten()))
  }
}
// Level: of its first headings.
#let prose(given, level) = {
  if given.lead.len() > 0 { par(inlines(given.lead, given.notes)) }
  blocks(given.rest, level, given.notes)
}
// With its number before it.
#let placed(place, given, level) = {
  par[#text(weight: 600, fill: accent, place) #h(2mm) #inlines(given.lead, given.notes)]
  blocks(given.rest, level, given.notes)
}
${chartTemplate}
// A short table stays on its page.
#let counts(first, rows) = block(breakable: rows.len() > 20, table(
  columns: (1fr, auto), align: (left, right), stroke: (x, y) => (bottom: 0.4pt + rule), inset: (x: 0pt, y: 5pt),
  table.header(first, said.held), ..rows.map(row => (row.name, row.shown)).flatten()))

#text(weight: 600, fill: accent, it.institutes)
#v(4mm)
#heading(level: 1, outlined: false, it.title)
#text(fill: quiet, it.version)
#v(4mm)
#if it.correction != none [
  #block(inset: (left: 4mm), stroke: (left: 1.5pt + accent))[*#said.correction.* #prose(it.correction, 2)]
]
#if it.translationNote != none { par(emph(it.translationNote)) }
#prose(it.introduction, 2)
#heading(level: 2, outlined: false, said.contents)
#outline(title: none, depth: 2, indent: 0pt)
#for chapter in it.chapters {
  heading(level: 2, chapter.title)
  for finding in chapter.findings {
    // A short one stays on its page, so that no support line stands alone on the next.
    block(breakable: finding.text.isLong)[
      #placed(finding.place, finding.text, 3)
      #par(text(size: 9.5pt, fill: quiet, finding.support))
      #if finding.disagreement != none { par(text(size: 9.5pt, fill: quiet, finding.disagreement)) }
      #for statement in finding.statements [
        #block(inset: (left: 4mm), stroke: (left: 1pt + rule))[#text(fill: quiet, said.disagree) #statement]
      ]
    ]
    v(2mm)
  }
}
#if it.recommendations.len() > 0 {
  heading(level: 2, said.recommendations)
  for group in it.recommendations {
    heading(level: 3, group.addressee)
    for item in group.items {
      block(breakable: item.text.isLong)[
        #placed(item.place, item.text, 4)
        #par(text(size: 9.5pt, fill: quiet, item.notes))
      ]
      v(2mm)
    }
  }
  text(size: 9pt, fill: quiet)[#said.uptake #link(it.uptakeUrl)[#it.uptakeUrl]]
}
#heading(level: 2, said.participation)
#par(it.people)
#heading(level: 3, said.byGroup)
#chart(it.groupChart)
#counts(said.group, it.groups)
#if it.countries.len() > 0 {
  heading(level: 3, said.byCountry)
  chart(it.countryChart)
  counts(said.country, it.countries)
}
#text(size: 9pt, fill: quiet, it.leftOutBecause)
#heading(level: 2, said.method)
#prose(it.method, 3)
#heading(level: 2, said.cite)
#par(it.citation)
#for fact in it.facts {
  par(spacing: 0.7em)[#text(fill: quiet, fact.name + ": ")#if fact.url == none { fact.value } else { link(fact.url, fact.value) }]
}
#text(size: 9pt, fill: quiet)[#link(it.url)[#it.url] \\ #said.hash #it.hash]
`

const chartPage = `
#let quiet = rgb("#4A4F5A")
#let accent = rgb("#0E5A5A")
#set page(width: 150mm, height: auto, margin: 1mm, fill: none)
#set text(font: ("Inter", "Libertinus Serif"), fill: rgb("#1B1D22"))
${chartTemplate}
#chart(json(bytes(sys.inputs.facts)))
`

interface Chart {
  bars: { name: string; people: number; share: number }[]
  /** Text alternative describing the picture. */
  alt: string
}

function chartOf(rows: readonly Bar[], inWords: (rows: string) => string): Chart {
  const shown = rows.filter((bar): bar is Bar & { people: number } => bar.people !== null && bar.people > 0)
  const most = Math.max(1, ...shown.map(({ people }) => people))
  return {
    bars: shown.map(({ name, people }) => ({ name, people, share: (people / most) * 100 })),
    alt: inWords(shown.map(({ name, people }) => `${name} ${people}`).join(', ')),
  }
}

/** A chart of a document in another format, as SVG without fonts. Null: nothing to draw. */
export function chartPicture(
  rows: readonly Bar[],
  inWords: (rows: string) => string,
): { svg: string; alt: string } | null {
  const chart = chartOf(rows, inWords)
  if (chart.bars.length === 0) return null
  const svg = typesetter().plainSvg({ mainFileContent: chartPage, inputs: { facts: JSON.stringify(chart) } })
  return { svg, alt: chart.alt }
}

/** @throws where a document cannot be made that everybody can read */
export function reportPdf(sheet: Sheet): Buffer {
  const words = reportWords[sheet.language]
  const [lang = 'en', region] = tag(sheet.language).split('-')
  const facts = {
    ...sheet,
    lang,
    region: region ?? null,
    words,
    introduction: textParts(sheet.introduction),
    method: textParts(sheet.method),
    correction: sheet.correction && textParts(sheet.correction),
    chapters: sheet.chapters.map(({ title, findings }) => ({
      title,
      findings: findings.map((finding) => ({ ...finding, text: textParts(finding.text) })),
    })),
    recommendations: sheet.recommendations.map(({ addressee, items }) => ({
      addressee,
      items: items.map((item) => ({ ...item, text: textParts(item.text) })),
    })),
    groupChart: chartOf(sheet.groups, words.chart),
    countryChart: chartOf(sheet.countries, words.countryChart),
    leftOutBecause: words.leftOutBecause(sheet.threshold),
  }
  return typesetter().pdf(
    { mainFileContent: template, inputs: { facts: JSON.stringify(facts) } },
    { pdfStandard: 'ua-1' },
  )
}
