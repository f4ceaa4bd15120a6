/** Finds the cheapest change to a report's figures after which they reveal no count that could not be derived without them. */
import { type Collected, type CollectedFigures, type CollectedReport, type Knowledge, listedIn } from './collected.ts'
import { type Inference, learned, newIn } from './inferences.ts'

/** Figures withheld in addition. */
export interface Withheld {
  groups: readonly string[]
  /** Codes of countries, and of regions whose remaining countries are not shown. */
  countries: readonly string[]
  /** The total, and with it the number from other countries. */
  isTotal: boolean
}

interface Change {
  withheld: Withheld
  /** Number of people in the withheld counts. */
  people: number
}

/** The last of the reports is the unpublished one. */
export interface Proposal<Figures> {
  /** Counts that could be derived; empty: none. */
  derived: Inference[]
  /** Null: nothing has to be withheld. */
  withheld: Withheld | null
  /** The figures without what is withheld. */
  figures: Figures
}

/** Maximum number of pairs of counts to try. */
const maxPairs = 40

/**
 * Tries what can be withheld, fewest people first, and attacks again each time; as a last resort, withholds everything.
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
  // What follows even from a report without numbers is not revealed by its numbers.
  const known = learnedWith(withhold(report.figures, everything))
  const newly = (figures: Figures) => newIn(learnedWith(figures), known)
  const derived = newly(report.figures)
  if (derived.length === 0) return { derived, withheld: null, figures: report.figures }
  for (const { withheld } of changesOf(report.figures)) {
    const figures = withhold(report.figures, withheld)
    if (newly(figures).length === 0) return { derived, withheld, figures }
  }
  return { derived, withheld: everything, figures: withhold(report.figures, everything) }
}

export function withhold<Figures extends CollectedFigures>(figures: Figures, withheld: Withheld): Figures {
  const isLeft = ({ code }: { code: string }) => withheld.countries.includes(code)
  const { regions: all, ...plain } = figures
  const rests = (all ?? []).filter((region) => !isLeft(region))
  const left = figures.countries.filter(isLeft)
  const inRest = (country: { region?: string }, code: string) => country.region === code
  const isInSome = (country: { region?: string }) => rests.some(({ code }) => inRest(country, code))
  const sumOf = (list: readonly { people: number }[]) => list.reduce((sum, { people }) => sum + people, 0)
  const moved = sumOf([...left.filter((country) => !isInSome(country)), ...(all ?? []).filter(isLeft)])
  const regions = rests.map(({ code, people }) => ({
    code,
    people: people + sumOf(left.filter((country) => inRest(country, code))),
  }))
  const isTotal = withheld.isTotal || figures.otherCountries === null
  return {
    ...(plain as Figures),
    ...(regions.length > 0 && { regions }),
    people: withheld.isTotal ? null : figures.people,
    groups: figures.groups.map((group) => (withheld.groups.includes(group.key) ? { ...group, people: null } : group)),
    countries: figures.countries.filter((country) => !isLeft(country)),
    otherCountries: isTotal ? null : (figures.otherCountries ?? 0) + moved,
  }
}

export const nothingWithheld: Withheld = { groups: [], countries: [], isTotal: false }

export const everythingOf = (figures: CollectedFigures): Withheld => ({
  groups: figures.groups.map(({ key }) => key),
  countries: listedIn(figures),
  isTotal: true,
})

/** The figures with every number withheld. */
export const withholdAll = <Figures extends CollectedFigures>(figures: Figures): Figures =>
  withhold(figures, everythingOf(figures))

function changesOf(figures: CollectedFigures): Change[] {
  const groups = figures.groups.flatMap(({ key, people }): Change[] =>
    people === null ? [] : [{ withheld: { ...nothingWithheld, groups: [key] }, people }],
  )
  const countries = [...figures.countries, ...(figures.regions ?? [])].map(
    ({ code, people }): Change => ({ withheld: { ...nothingWithheld, countries: [code] }, people }),
  )
  const total: Change[] =
    figures.people === null ? [] : [{ withheld: { ...nothingWithheld, isTotal: true }, people: figures.people }]
  const single = [...groups, ...countries, ...total].toSorted((one, other) => one.people - other.people)
  const pairs = single
    .flatMap((one, index) => single.slice(index + 1).map((other) => both(one, other)))
    .toSorted((one, other) => one.people - other.people)
    .slice(0, maxPairs)
  const all = [groups, countries, [...groups, ...total], [...countries, ...total]]
    .filter((list) => list.length > 0)
    .map((list) => list.reduce(both))
  return [...single, ...pairs, ...all].toSorted((one, other) => one.people - other.people)
}

/** Withholds what either withholds. */
export const withheldTogether = (one: Withheld, other: Withheld): Withheld => ({
  groups: [...new Set([...one.groups, ...other.groups])],
  countries: [...new Set([...one.countries, ...other.countries])],
  isTotal: one.isTotal || other.isTotal,
})

const both = (one: Change, other: Change): Change => ({
  withheld: withheldTogether(one.withheld, other.withheld),
  people: one.people + other.people,
})
