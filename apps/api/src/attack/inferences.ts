/** Formats inferences for the contract. */
import { type Cell, type Fact, unlisted } from '@plenaria/domain/attack/collected'
import type { Inference as Inferred } from '@plenaria/domain/attack/inferences'
import type { Inference, InferenceKind, InferenceSource } from '../__generated__/resolvers.ts'

const kinds: Record<Cell['what'], InferenceKind> = {
  CONFIRMED: 'SEATED',
  HELD: 'SEATED_OR_OFFERED',
  COUNTED: 'SEATED_WHEN_COUNTED',
  OFFERED: 'OFFERED',
  WAITING: 'WAITING',
  JOINED: 'JOINED',
  LEFT: 'LEFT',
}

/** @param versionOf number of the version at an index among those that were checked */
export const inferencesOf = (
  inferences: readonly Inferred[],
  versionOf: (index: number) => number = (index) => index + 1,
): Inference[] =>
  inferences.map(({ cell, minimum, maximum, facts, reader, isCertain }) => ({
    kind: kinds[cell.what],
    groupKey: cell.groupKey,
    country: cell.country || null,
    isOtherCountries: cell.country === unlisted,
    sessionId: cell.sessionId ?? null,
    version: 'report' in cell.at ? versionOf(cell.at.report) : null,
    minimum,
    maximum,
    isCertain,
    readerGroupKey: reader?.groupKey ?? null,
    sources: sourcesOf(facts, versionOf),
  }))

/** Removes duplicates from several states of the room. */
function sourcesOf(facts: readonly Fact[], versionOf: (index: number) => number): InferenceSource[] {
  const sources = facts.map((fact) => sourceOf(fact, versionOf))
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()]
}

function sourceOf(fact: Fact, versionOf: (index: number) => number): InferenceSource {
  const none = { groupKey: null, country: null, version: null }
  switch (fact.source) {
    case 'PLAN':
      return { ...none, kind: 'SEAT_PLAN' }
    case 'KNOWN':
      return { ...none, kind: 'OWN_KNOWLEDGE' }
    case 'FROZEN':
      return { ...none, kind: 'UNCHANGED_SINCE' }
    case 'ROOM':
      return fact.part === 'GROUP'
        ? { ...none, kind: 'ROOM_GROUP', groupKey: fact.groupKey }
        : { ...none, kind: ofRoom[fact.part] }
    case 'REPORT':
      return sourceOfReport(fact, versionOf(fact.report))
  }
}

const ofRoom = {
  TOTAL: 'ROOM_TOTAL',
  FULL: 'ROOM_FULL',
  WITHHELD: 'ROOM_WITHHELD',
  STEADY: 'ROOM_CHANGES',
} as const

function sourceOfReport(fact: Extract<Fact, { source: 'REPORT' }>, version: number): InferenceSource {
  const none = { groupKey: null, country: null, version }
  switch (fact.part) {
    case 'TOTAL':
      return { ...none, kind: 'REPORT_TOTAL' }
    case 'COUNTRIES':
      return { ...none, kind: 'REPORT_OTHER_COUNTRIES' }
    case 'GROUP':
      return { ...none, kind: 'REPORT_GROUP', groupKey: fact.groupKey }
    case 'COUNTRY':
      return { ...none, kind: 'REPORT_COUNTRY', country: fact.country }
  }
}
