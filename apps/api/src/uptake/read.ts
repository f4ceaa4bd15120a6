/** Uptake as everyone reads it, and what waits for editors. One statement per list. */
import { languages } from '@plenaria/schema/languages'
import { can } from '../access/policy.ts'
import {
  type PlacedFinding,
  type PlacedRecommendation,
  placedRecommendations,
  type ReportOfEvent,
} from '../report/read.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { EventRow, UptakeRow } from '../request/rows.ts'

export interface FollowedFinding {
  eventId: string
  finding: PlacedFinding
  /** The newest version that contains it. */
  number: number
  /** Recommendations in that version. */
  recommendations: PlacedRecommendation[]
}

/** Findings of the newest version in its order, then those of earlier ones, excluding withdrawn ones. */
export function followedIn({ event, versions }: ReportOfEvent): FollowedFinding[] {
  const seen = new Map<string, FollowedFinding>()
  for (const { content, number, withdrawal } of versions) {
    if (withdrawal) continue
    const recommended = placedRecommendations(content)
    for (const [chapter, { findings }] of content.chapters.entries()) {
      for (const [index, finding] of findings.entries()) {
        if (seen.has(finding.id)) continue
        const place = `${chapter + 1}.${index + 1}`
        const recommendations = recommended.filter(({ findings: from }) => from.some(({ id }) => id === finding.id))
        seen.set(finding.id, { eventId: event.id, finding: { ...finding, place }, number, recommendations })
      }
    }
  }
  return [...seen.values()]
}

const publicEntries = dataLoader<UptakeRow[]>(async (eventIds, { database }) => {
  const rows = await database.uptake.findMany({
    where: { eventId: { in: eventIds }, confirmedAt: { not: null } },
    orderBy: { id: 'desc' },
  })
  return Map.groupBy(rows, ({ eventId }) => eventId)
})

export async function entriesOf({ eventId, finding }: FollowedFinding, context: Context): Promise<UptakeRow[]> {
  const all = (await publicEntries(eventId, context)) ?? []
  return all.filter(({ findingId }) => findingId === finding.id)
}

const followedEvents = dataLoader<true>(async (eventIds, { database }) => {
  const rows = await database.uptake.findMany({
    where: { eventId: { in: eventIds }, confirmedAt: { not: null } },
    distinct: ['eventId'],
    select: { eventId: true },
  })
  return new Map(rows.map(({ eventId }) => [eventId, true]))
})

export const hasUptake = async ({ id }: EventRow, context: Context): Promise<boolean> =>
  (await followedEvents(id, context)) ?? false

const maxPending = 200

export const pendingOf = async (event: EventRow, { database, viewer }: Context): Promise<UptakeRow[] | null> =>
  can.manageUptake(viewer, event)
    ? database.uptake.findMany({
        where: { eventId: event.id, confirmedAt: null },
        orderBy: { id: 'asc' },
        take: maxPending,
      })
    : null

export const unnotifiedOf = async (event: EventRow, { database, viewer }: Context): Promise<number | null> =>
  can.manageUptake(viewer, event)
    ? database.uptake.count({ where: { eventId: event.id, confirmedAt: { not: null }, announcedAt: null } })
    : null

/** A day in the contract's format. */
export const dayOf = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null

/** A check keeps the column to the languages of the site. */
export const languageIn = ({ language }: Pick<UptakeRow, 'language'>) =>
  languages.find((each) => each === language) ?? 'en'
