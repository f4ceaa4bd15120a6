/** `bench disclosure --people FILE --passages FILE [--list]`: measures the leak check on a set by outside authors. */
import { parseArgs } from 'node:util'
import { type Check, checkOf, leaksIn } from '@plenaria/domain/disclosure/check'
import { isGeneric } from '@plenaria/domain/disclosure/register/organisations'
import type { Participant, Setting } from '@plenaria/domain/disclosure/register/register'
import { countryCodeOf } from '@plenaria/domain/disclosure/text/places'
import { keyOf } from '@plenaria/domain/disclosure/text/words'
import { figuresOf, rounded, say } from '../figure.ts'
import { readDemonstration } from './demonstration.ts'
import { FileProblem, type OutsidePassage, type OutsidePerson, readPassages, readPeople } from './outsiders.ts'

/** Kinds with fewer planted passages are pooled. */
const minOfKind = 5

interface Tally {
  planted: number
  found: number
  innocent: number
  marked: number
}

/** @returns false if the arguments request something else */
export async function benchOutside(args: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args,
    strict: false,
    options: { people: { type: 'string' }, passages: { type: 'string' }, list: { type: 'boolean' } },
  })
  const { people, passages, list } = values
  if (people === undefined && passages === undefined) return false
  try {
    if (typeof passages !== 'string') throw new FileProblem('Name a file of passages too: --passages FILE.')
    const given = await readPassages(passages)
    const added = typeof people === 'string' ? await readPeople(people) : []
    const settings = (await readDemonstration(say)).map((setting, event, all) => joinedBy(setting, event, all, added))
    report(settings.map(checkOf), given, list === true)
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem
    say(problem.message)
    process.exitCode = 1
  }
  return true
}

/** Adds the people of its groups; people of no known group take part in every event. */
function joinedBy(setting: Setting, event: number, all: readonly Setting[], added: readonly OutsidePerson[]): Setting {
  const joining = added.flatMap((person, index): Participant[] => {
    const key = groupIn(setting, person.group)
    if (key === null && all.some((other) => groupIn(other, person.group) !== null)) return []
    const country = countryCodeOf(person.country)
    if (country === null) throw new FileProblem(`${person.name}: “${person.country}” is not a country.`)
    const ofOrganisation = person.aliases.filter((alias) => isOfOrganisation(person, alias))
    const own = person.aliases.filter((alias) => !ofOrganisation.includes(alias))
    return [
      {
        id: `outside-${event}-${index}`,
        name: person.name,
        alsoKnownAs: own,
        title: person.title,
        country,
        organisation: person.organisation,
        organisationAlso: ofOrganisation,
        groupKey: key ?? person.group,
        email: `outside-${index}@people.example`,
        cities: [],
        isSeated: true,
        sessions: [],
      },
    ]
  })
  return { ...setting, participants: [...setting.participants, ...joining] }
}

/**
 * An acronym, a name that contains a kind of organisation, or one that shares a word with the organisation's; anything else is an
 * alias of the person.
 */
function isOfOrganisation({ name, organisation }: OutsidePerson, alias: string): boolean {
  if (organisation === null) return false
  const wordsOf = (text: string) => keyOf(text).split(/[^a-z0-9]+/)
  const [own, theirs] = [new Set(wordsOf(name)), new Set(wordsOf(organisation))]
  const words = wordsOf(alias).filter((word) => word.length > 3)
  if (words.some((word) => own.has(word))) return false
  return (
    /^\p{Lu}{2,}\P{Ll}*$/u.test(alias) || words.length >= 3 || words.some((word) => theirs.has(word) || isGeneric(word))
  )
}

function groupIn({ groupWords }: Setting, group: string): string | null {
  const wanted = keyOf(group).replace(/[^a-z]/g, '')
  const known = Object.entries(groupWords).find(([key, names]) =>
    [key, ...names].some((name) => keyOf(name).replace(/[^a-z]/g, '') === wanted),
  )
  return known?.[0] ?? null
}

function report(checks: readonly Check[], passages: readonly OutsidePassage[], isListed: boolean): void {
  const byKind = new Map<string, Tally>()
  for (const { kind, language, isPlanted, text } of passages) {
    const tally = byKind.get(kind) ?? { planted: 0, found: 0, innocent: 0, marked: 0 }
    byKind.set(kind, tally)
    const leaks = checks.flatMap((check) => leaksIn(check, text))
    if (isPlanted) tally.planted += 1
    else tally.innocent += 1
    if (leaks.length > 0) tally[isPlanted ? 'found' : 'marked'] += 1
    if (!isListed || isPlanted === leaks.length > 0) continue
    const what = new Set(leaks.map(({ kind: leak, from, to }) => `${leak} “${text.slice(from, to)}”`))
    say(`${isPlanted ? 'missed' : 'false alarm'}\t${kind}\t${language}\t${text}\t${[...what].join(', ')}`)
  }
  for (const [kind, { planted, found, innocent, marked }] of byKind)
    say(`${kind}: ${planted} planted, ${found} found; ${innocent} innocent, ${marked} marked`)
  printFigures([...byKind.values()])
}

function printFigures(tallies: readonly Tally[]): void {
  const print = figuresOf('disclosure')
  const { planted, found, innocent, marked } = sumOf(tallies)
  const large = tallies.filter((tally) => tally.planted >= minOfKind)
  const pooled = sumOf(tallies.filter((tally) => tally.planted < minOfKind))
  const counted = pooled.planted > 0 ? [...large, pooled] : large
  const share = (part: number, whole: number) => (whole === 0 ? null : rounded(part / whole, 3))
  const least = Math.min(...counted.map((tally) => tally.found / tally.planted))
  print({ figure: 'outside_recall', value: share(found, planted), unit: 'share', goal: '>= 0.90', n: planted })
  print({
    figure: 'outside_recall_min',
    value: counted.length === 0 ? null : rounded(least, 3),
    unit: 'share',
    goal: '>= 0.80',
    n: planted,
  })
  print({
    figure: 'outside_innocent_marked',
    value: share(marked, innocent),
    unit: 'share',
    goal: '<= 0.05',
    n: innocent,
  })
}

const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, one) => ({
      planted: sum.planted + one.planted,
      found: sum.found + one.found,
      innocent: sum.innocent + one.innocent,
      marked: sum.marked + one.marked,
    }),
    { planted: 0, found: 0, innocent: 0, marked: 0 },
  )
