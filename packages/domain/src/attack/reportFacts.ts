/** Constraints that follow from the participation figures of a report's versions. */
import type { Count } from '../report/participation.ts'
import { type CollectedReport, listedIn, rowOf, unlisted } from './collected.ts'
import { addChange, factOf, judgeChange, judgeCount, type Model } from './model.ts'
import type { RoomVariables } from './roomFacts.ts'
import { addSum, addVariable, constrain } from './system.ts'

interface ReportVariables {
  report: CollectedReport
  groups: Map<string, number>
  /** Listed countries, the rests of regions, and all others together. */
  countries: Map<string, number>
  all: number
}

export function addReports(model: Model, rooms: readonly RoomVariables[]): void {
  const last = rooms.at(-1)
  let before: ReportVariables | undefined
  for (const [index, report] of model.collected.reports.entries()) {
    const cells = addCells(model, report)
    const variables = addMargins(model, report, cells)
    addPublished(model, index, variables, last)
    if (last) addRoom(model, last, variables)
    addKnown(model, variables, cells)
    judgeReport(model, index, variables, cells)
    if (before) judgeChanges(model, index, before, variables)
    if (last) judgeSince(model, index, last, variables)
    before = variables
  }
}

type Cells = Map<string, Map<string, number>>

/** Larger than any count of people in a room. */
const maxPeople = 1_000_000

function addCells({ system }: Model, { figures, actual }: CollectedReport): Cells {
  const listed = listedIn(figures)
  return new Map(
    [...listed, unlisted].map((country) => [
      country,
      new Map(
        figures.groups.map(({ key }) => [
          key,
          addVariable(system, 0, maxPeople, countIn(actual, listed, { groupKey: key, country }) ?? 0),
        ]),
      ),
    ]),
  )
}

/** The actual number of people, if known; null: all groups, or all countries. */
function countIn(
  actual: readonly Count[] | undefined,
  listed: readonly string[],
  { groupKey, country }: { groupKey: string | null; country: string | null },
): number | undefined {
  const isOf = (count: Count) => country === null || rowOf(listed, count) === country
  return actual
    ?.filter((count) => (groupKey === null || count.groupKey === groupKey) && isOf(count))
    .reduce((sum, { people }) => sum + people, 0)
}

function addMargins({ system }: Model, report: CollectedReport, cells: Cells): ReportVariables {
  const groups = new Map(
    report.figures.groups.map(({ key }) => [
      key,
      addSum(
        system,
        [...cells.values()].flatMap((row) => row.get(key) ?? []),
      ),
    ]),
  )
  const countries = new Map([...cells].map(([country, row]) => [country, addSum(system, [...row.values()])]))
  const all = addSum(system, [...groups.values()])
  constrain(system, [...[...countries.values()].map((country) => [country, 1] as const), [all, -1]], {
    low: 0,
    high: 0,
  })
  return { report, groups, countries, all }
}

function addPublished(
  model: Model,
  index: number,
  { report, groups, countries, all }: ReportVariables,
  last: RoomVariables | undefined,
): void {
  const { system } = model
  const { figures } = report
  const of = { source: 'REPORT', report: index } as const
  const is = (variable: number | undefined, people: number | null, fact: number) => {
    if (variable !== undefined && people !== null)
      constrain(system, [[variable, 1]], { low: people, high: people, fact })
  }
  is(all, figures.people, factOf(model, { ...of, part: 'TOTAL' }))
  const { range } = figures
  // The range repeats what the room has already published.
  const isOfRoom = range?.from === last?.room.published.taken?.from && range?.to === last?.room.published.taken?.to
  if (range && !isOfRoom) {
    const fact = factOf(model, { ...of, part: 'TOTAL' })
    constrain(system, [[all, 1]], { low: range.from, high: range.to, fact })
  }
  for (const { key, people } of figures.groups)
    if (people !== null) is(groups.get(key), people, factOf(model, { ...of, part: 'GROUP', groupKey: key }))
  for (const { code, people } of [...figures.countries, ...(figures.regions ?? [])])
    is(countries.get(code), people, factOf(model, { ...of, part: 'COUNTRY', country: code }))
  if (figures.otherCountries !== null)
    is(countries.get(unlisted), figures.otherCountries, factOf(model, { ...of, part: 'COUNTRIES' }))
}

/**
 * Constrains the report by the room: the plan's limits hold and, if nobody joined or left since, so does the room's last
 * published state.
 */
function addRoom(model: Model, last: RoomVariables, { report, groups, all }: ReportVariables): void {
  const { system, collected } = model
  const { room } = last
  const plan = factOf(model, { source: 'PLAN' })
  constrain(system, [[all, 1]], { high: room.seats, fact: plan })
  for (const { key, maximum } of room.plan.groups) {
    const variable = groups.get(key)
    if (variable !== undefined) constrain(system, [[variable, 1]], { high: maximum, fact: plan })
  }
  if (!report.isAsRoom) return
  const fact = factOf(model, { source: 'FROZEN' })
  const slack = !room.isByRule || room.disclosure === 'EXACT' ? 0 : room.threshold - 1
  const near = (one: number | undefined, other: number) => {
    if (one !== undefined)
      constrain(
        system,
        [
          [one, 1],
          [other, -1],
        ],
        { low: -slack, high: slack, fact },
      )
  }
  near(all, last.allCounted)
  for (const [key, counted] of last.counted) near(groups.get(key), counted)
  if (collected.offersProtection && room.published.isFull) constrain(system, [[all, 1]], { low: room.seats, fact })
  if (room.published.isFull === false) constrain(system, [[all, 1]], { high: room.seats - 1, fact })
}

function addKnown(model: Model, { report, groups }: ReportVariables, cells: Cells): void {
  const { knowledge } = model.collected
  if (!knowledge?.isInReports) return
  const fact = factOf(model, { source: 'KNOWN' })
  const group = groups.get(knowledge.groupKey)
  const own = cells.get(rowOf(listedIn(report.figures), knowledge))?.get(knowledge.groupKey)
  if (group !== undefined) constrain(model.system, [[group, 1]], { low: knowledge.people, fact })
  if (own !== undefined) constrain(model.system, [[own, 1]], { low: 1, fact })
}

function judgeReport(model: Model, index: number, { report, groups, countries, all }: ReportVariables, cells: Cells) {
  const { figures, actual } = report
  const { threshold } = figures
  const listed = listedIn(figures)
  const knows = model.collected.knowledge?.isInReports ? model.collected.knowledge : null
  const ownCountry = knows && rowOf(listed, knows)
  const judge = (variable: number, groupKey: string | null, country: string | null) => {
    const isOwn = knows !== null && [null, knows.groupKey].includes(groupKey) && [null, ownCountry].includes(country)
    const known = isOwn ? knows.people : 0
    const cell = { what: 'CONFIRMED', groupKey, country, at: { report: index } } as const
    judgeCount(model, { cell, variable, threshold, known, actual: countIn(actual, listed, { groupKey, country }) })
  }
  judge(all, null, null)
  for (const [key, variable] of groups) judge(variable, key, null)
  for (const [country, variable] of countries) judge(variable, null, country)
  for (const [country, row] of cells) for (const [key, variable] of row) judge(variable, key, country)
}

function judgeChanges(model: Model, index: number, before: ReportVariables, now: ReportVariables): void {
  const threshold = Math.min(before.report.figures.threshold, now.report.figures.threshold)
  const [listedBefore, listed] = [listedIn(before.report.figures), listedIn(now.report.figures)]
  const judge = (
    { earlier, later }: { earlier: number | undefined; later: number },
    groupKey: string | null,
    country: string | null,
  ) => {
    if (earlier === undefined) return
    const which = { groupKey, country }
    const [was, is] = [countIn(before.report.actual, listedBefore, which), countIn(now.report.actual, listed, which)]
    const actual = was === undefined || is === undefined ? undefined : is - was
    judgeChange(model, { cell: { ...which, at: { report: index } }, earlier, later, threshold, actual })
  }
  judge({ earlier: before.all, later: now.all }, null, null)
  for (const [key, later] of now.groups) judge({ earlier: before.groups.get(key), later }, key, null)
  const isSameList = [...listed].toSorted().join() === [...listedBefore].toSorted().join()
  // The composition of a rest depends on which countries are listed.
  const named = new Set(now.report.figures.countries.map(({ code }) => code))
  for (const [country, later] of now.countries)
    if (named.has(country) || isSameList) judge({ earlier: before.countries.get(country), later }, null, country)
}

/**
 * Judges who joined or left between the room's last state and the report, whatever the counts are now: published figures are
 * frozen when the event ends, and the counts of that moment were not stored. That the room is full is published to the minute,
 * but a report reveals more.
 */
function judgeSince(model: Model, index: number, last: RoomVariables, { report, groups, all }: ReportVariables): void {
  const threshold = Math.min(last.room.threshold, report.figures.threshold)
  const judge = (earlier: number, later: number, groupKey: string | null) =>
    addChange(model, { cell: { groupKey, country: null, at: { report: index } }, earlier, later, threshold })
  judge(last.allConfirmed, all, null)
  for (const [key, later] of groups) {
    const earlier = last.confirmed.get(key)
    if (earlier !== undefined) judge(earlier, later, key)
  }
}
