/** A version as PDF/UA-1, typeset in this process. */
import { tag } from '@plenaria/schema/languages'
import { typesetter } from '../attendance/typesetter.ts'
import type { Bar, Sheet } from './sheet.ts'
import { reportWords } from './words.ts'

const template = `
#let it = json(bytes(sys.inputs.facts))
#let said = it.words
#let quiet = rgb("#4A4F5A")
#let rule = rgb("#C9C4B8")
#let accent = rgb("#0E5A5A")
#set document(title: it.title, author: (), date: none)
#set page(paper: "a4", margin: (x: 30mm, top: 28mm, bottom: 26mm), numbering: "1 / 1")
#set text(font: ("Inter", "Libertinus Serif"), size: 10.5pt, lang: it.lang, region: it.region, fill: rgb("#1B1D22"))
#set par(leading: 0.72em, spacing: 1.1em)
#show heading: set text(font: ("Newsreader", "Libertinus Serif"), weight: 400)
#show heading.where(level: 1): set text(size: 26pt)
#show heading.where(level: 2): set text(size: 17pt)
#show heading.where(level: 2): set block(above: 2em, below: 1em)
#show heading.where(level: 3): set text(size: 12.5pt)
#show heading.where(level: 3): set block(above: 1.6em, below: 0.9em)
#show table.cell.where(y: 0): set text(weight: 600)
#let prose(list) = for paragraph in list { par(paragraph) }
// A short table stays on its page.
#let counts(first, rows) = block(breakable: rows.len() > 20, table(
  columns: (1fr, auto), align: (left, right), stroke: (x, y) => (bottom: 0.4pt + rule), inset: (x: 0pt, y: 5pt),
  table.header(first, said.held), ..rows.map(row => (row.name, row.shown)).flatten()))

#text(weight: 600, fill: accent, it.institutes)
#v(4mm)
#heading(level: 1, it.title)
#text(fill: quiet, it.version)
#v(4mm)
#if it.correction != none [
  #block(inset: (left: 4mm), stroke: (left: 1.5pt + accent))[*#said.correction.* #it.correction]
]
#prose(it.introduction)
#for chapter in it.chapters {
  heading(level: 2, chapter.title)
  for finding in chapter.findings {
    // A short one stays on its page, so that no support line stands alone on the next.
    block(breakable: finding.text.join().len() > 1500)[
      #text(weight: 600, fill: accent, finding.place) #h(2mm) #finding.text.first()
      #prose(finding.text.slice(1))
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
      block(breakable: item.text.join().len() > 1500)[
        #text(weight: 600, fill: accent, item.place) #h(2mm) #item.text.first()
        #prose(item.text.slice(1))
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
#if it.bars.len() > 0 {
  figure(alt: it.chart, block(width: 100%, align(left, stack(spacing: 7pt, ..it.bars.map(bar => stack(
    spacing: 3pt, text(size: 8.5pt)[#text(fill: quiet, bar.name) #h(1fr) #bar.people],
    rect(width: bar.share * 1%, height: 7pt, fill: accent, stroke: none)))))))
}
#counts(said.group, it.groups)
#heading(level: 3, said.byCountry)
#counts(said.country, it.countries)
#text(size: 9pt, fill: quiet, it.leftOutBecause)
#heading(level: 2, said.method)
#prose(it.method)
#heading(level: 2, said.cite)
#par(it.citation)
#for fact in it.facts {
  par(spacing: 0.7em)[#text(fill: quiet, fact.name + ": ")#if fact.url == none { fact.value } else { link(fact.url, fact.value) }]
}
#text(size: 9pt, fill: quiet)[#link(it.url)[#it.url] \\ #said.hash #it.hash]
`

/** @throws where a document cannot be made that everybody can read */
export function reportPdf(sheet: Sheet): Buffer {
  const words = reportWords[sheet.language]
  const [lang = 'en', region] = tag(sheet.language).split('-')
  const shown = sheet.groups.filter((bar): bar is Bar & { people: number } => bar.people !== null && bar.people > 0)
  const most = Math.max(1, ...shown.map(({ people }) => people))
  const facts = {
    ...sheet,
    ...{ lang, region: region ?? null, words },
    bars: shown.map(({ name, people }) => ({ name, people, share: (people / most) * 100 })),
    chart: words.chart(shown.map(({ name, people }) => `${name} ${people}`).join(', ')),
    leftOutBecause: words.leftOutBecause(sheet.threshold),
  }
  return typesetter().pdf(
    { mainFileContent: template, inputs: { facts: JSON.stringify(facts) } },
    { pdfStandard: 'ua-1' },
  )
}
