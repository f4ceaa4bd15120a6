/** The cheapest change of a report's figures after which they lead to no count that could not be derived without them. */
import { attack } from './attack.ts'
import type { Collected, CollectedFigures, CollectedReport, Derived, Knowledge } from './collected.ts'

/** What is left out besides. */
export interface Withheld {
  groups: readonly string[]
  countries: readonly string[]
  /** The total, and with it how many came from other countries. */
  isTotal: boolean
}

interface Change {
  withheld: Withheld
  /** People of the counts left out. */
  people: number
}

/** The last of the reports is the one that is not published yet. */
export interface Proposal<Figures> {
  /** What could be learned; empty: nothing. */
  derived: Derived[]
  /** Null: nothing has to be left out. */
  withheld: Withheld | null
  /** With that left out. */
  figures: Figures
}

/** Most pairs of counts that are tried. */
const mostPairs = 40

/**
 * Tries what can be left out, fewest people first, and attacks again each time; at last everything is left out.
 * @param readers a stranger, and participants with what they know
 */
export function cheapestChange<Figures extends CollectedFigures>(
  before: Collected,
  report: Omit<CollectedReport, 'figures'> & { figures: Figures },
  readers: readonly (Knowledge | null)[],
): Proposal<Figures> {
  const learnedWith = (figures: Figures) =>
    learned({ ...before, reports: [...before.reports, { ...report, figures }] }, readers)
  const everything = everythingOf(report.figures)
  // What follows from a report without a number isn't told by its numbers.
  const known = learnedWith(withhold(report.figures, everything))
  const newly = (figures: Figures) =>
    [...learnedWith(figures)].filter(([cell]) => !known.has(cell)).map(([, derived]) => derived)
  const derived = newly(report.figures)
  if (derived.length === 0) return { derived, withheld: null, figures: report.figures }
  for (const { withheld } of changesOf(report.figures)) {
    const figures = withhold(report.figures, withheld)
    if (newly(figures).length === 0) return { derived, withheld, figures }
  }
  return { derived, withheld: everything, figures: withhold(report.figures, everything) }
}

/** By count, so that the same count of two readers is one. What the search leaves open counts as derivable. */
const learned = (collected: Collected, readers: readonly (Knowledge | null)[]): Map<string, Derived> =>
  new Map(
    readers.flatMap((knowledge) => {
      const { derived, open } = attack({ ...collected, knowledge })
      const undecided = open.map(
        ({ target: { cell, known, threshold }, facts }): Derived => ({
          ...{ cell, facts, least: known + 1, most: threshold - 1 },
        }),
      )
      return [...derived, ...undecided].map((each) => [JSON.stringify(each.cell), each] as const)
    }),
  )

export function withhold<Figures extends CollectedFigures>(figures: Figures, withheld: Withheld): Figures {
  const left = figures.countries.filter(({ code }) => withheld.countries.includes(code))
  const moved = left.reduce((sum, { people }) => sum + people, 0)
  const isTotal = withheld.isTotal || figures.otherCountries === null
  return {
    ...figures,
    people: withheld.isTotal ? null : figures.people,
    groups: figures.groups.map((group) => (withheld.groups.includes(group.key) ? { ...group, people: null } : group)),
    countries: figures.countries.filter(({ code }) => !withheld.countries.includes(code)),
    otherCountries: isTotal ? null : (figures.otherCountries ?? 0) + moved,
  }
}

const nothing: Withheld = { groups: [], countries: [], isTotal: false }

const everythingOf = (figures: CollectedFigures): Withheld => ({
  groups: figures.groups.map(({ key }) => key),
  countries: figures.countries.map(({ code }) => code),
  isTotal: true,
})

/** With every number left out. */
export const withholdAll = <Figures extends CollectedFigures>(figures: Figures): Figures =>
  withhold(figures, everythingOf(figures))

function changesOf(figures: CollectedFigures): Change[] {
  const groups = figures.groups.flatMap(({ key, people }): Change[] =>
    people === null ? [] : [{ withheld: { ...nothing, groups: [key] }, people }],
  )
  const countries = figures.countries.map(
    ({ code, people }): Change => ({ withheld: { ...nothing, countries: [code] }, people }),
  )
  const total: Change[] =
    figures.people === null ? [] : [{ withheld: { ...nothing, isTotal: true }, people: figures.people }]
  const single = [...groups, ...countries, ...total].toSorted((one, other) => one.people - other.people)
  const pairs = single
    .flatMap((one, index) => single.slice(index + 1).map((other) => both(one, other)))
    .toSorted((one, other) => one.people - other.people)
    .slice(0, mostPairs)
  const all = [groups, countries, [...groups, ...total], [...countries, ...total]]
    .filter((list) => list.length > 0)
    .map((list) => list.reduce(both))
  return [...single, ...pairs, ...all].toSorted((one, other) => one.people - other.people)
}

const both = (one: Change, other: Change): Change => ({
  withheld: {
    groups: [...one.withheld.groups, ...other.withheld.groups],
    countries: [...one.withheld.countries, ...other.withheld.countries],
    isTotal: one.withheld.isTotal || other.withheld.isTotal,
  },
  people: one.people + other.people,
})
