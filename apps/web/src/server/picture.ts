/**
 * The picture of the room for link previews: seats by group, filled as far as taken seats are published. The API adds the event's
 * text beside it.
 */
import { graphql } from '../__generated__/index.ts'
import { maxDots } from '../groups/allotment.ts'
import { hemicycle } from '../groups/hemicycle.ts'
import { palette } from '../groups/palette.ts'

export const EventPicture = graphql(`
  query EventPicture($slug: String!) {
    event(slug: $slug) {
      slug
      state
      seatPlan {
        total
      }
      groups {
        key
        target
      }
      publicRoom {
        groups {
          key
          taken {
            from
          }
        }
      }
    }
  }
`)

interface Group {
  target: number
  /** Minimum number of seats taken. */
  taken: number
}

const width = 1200
const height = 630
const free = '#c9c4b8'

/** SVG with a transparent background. */
export function pictureOf(groups: readonly Group[], total: number): string {
  const drawn = total > maxDots ? bars(groups) : dots(groups, total)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="60 30 ${width - 120} ${height - 30}">${drawn}</svg>`
}

const colour = (place: number): string => palette[place % palette.length]?.light ?? free

function dots(groups: readonly Group[], total: number): string {
  const { seats, seatRadius } = hemicycle(total)
  const paints = groups.flatMap(({ target, taken }, place) =>
    Array.from({ length: Math.max(target, taken) }, (_, seat) =>
      seat < taken ? `fill="${colour(place)}"` : `fill="none" stroke-width="4" stroke="${colour(place)}"`,
    ),
  )
  const scale = 480
  return seats
    .map(({ x, y }, seat) => {
      const paint = paints[seat] ?? `fill="none" stroke-width="4" stroke="${free}"`
      return `<circle cx="${width / 2 + x * scale}" cy="${height - 65 + y * scale}" r="${seatRadius * scale - 2}" ${paint}/>`
    })
    .join('')
}

function bars(groups: readonly Group[]): string {
  const most = Math.max(1, ...groups.map(({ target, taken }) => Math.max(target, taken)))
  const step = (height - 120) / groups.length
  const length = (seats: number) => (seats / most) * (width - 240)
  const bar = (top: number, seats: number, paint: string) =>
    `<rect x="120" y="${top}" width="${length(seats)}" height="${step * 0.6}" ${paint}/>`
  return groups
    .map(({ target, taken }, place) => {
      const top = 60 + place * step + step * 0.2
      return [
        bar(top, Math.max(target, taken), `stroke-width="4" stroke="${colour(place)}" fill="none"`),
        bar(top, taken, `fill="${colour(place)}"`),
      ].join('')
    })
    .join('')
}
