/** Geometry of a hemicycle of radius 1 around the origin; y grows downwards, so the seats have y ≤ 0. */

export interface Seat {
  x: number
  y: number
  /** From π (left) to 0 (right), in radians. */
  angle: number
  /** Index of the row; 0 is the innermost. */
  row: number
}

export interface Hemicycle {
  /** Sorted by angle, left to right: any run of seats is a wedge. */
  seats: Seat[]
  seatRadius: number
  rows: number
  innerRadius: number
}

const INNER = 0.38
/** Maximum radius of a dot, however few seats there are. */
const LARGEST_SEAT = 0.13
/** Radius of a dot relative to the distance between two seats. */
const FILL = 0.4

/** Rows are as far apart as the seats within a row, and filled in proportion to their length. */
export function hemicycle(total: number): Hemicycle {
  const radii = rowsFor(total)
  const spacing = spacingOf(radii.length)
  const counts = seatsPerRow(total, radii)
  const seats = counts.flatMap((count, row) => seatsOfRow(count, radii[row] ?? 1, row))
  seats.sort((a, b) => b.angle - a.angle || a.row - b.row)
  return { seats, seatRadius: Math.min(LARGEST_SEAT, spacing * FILL), rows: radii.length, innerRadius: radii[0] ?? 1 }
}

const spacingOf = (rows: number): number => (1 - INNER) / Math.max(1, rows - 0.4)

function rowsFor(total: number): number[] {
  for (let rows = 1; ; rows += 1) {
    const spacing = spacingOf(rows)
    const radii = Array.from({ length: rows }, (_, row) => 1 - (rows - 1 - row) * spacing)
    const capacity = radii.reduce((sum, radius) => sum + Math.floor((Math.PI * radius) / spacing) + 1, 0)
    if (capacity >= total) return radii
  }
}

function seatsPerRow(total: number, radii: readonly number[]): number[] {
  const length = radii.reduce((sum, radius) => sum + radius, 0)
  let given = 0
  let before = 0
  return radii.map((radius) => {
    before += radius
    const upTo = Math.round((total * before) / length)
    const count = upTo - given
    given = upTo
    return count
  })
}

function seatsOfRow(count: number, radius: number, row: number): Seat[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = count === 1 ? Math.PI / 2 : Math.PI - (index * Math.PI) / (count - 1)
    return { ...point(radius, angle), angle, row }
  })
}

export function point(radius: number, angle: number): { x: number; y: number } {
  return { x: radius * Math.cos(angle), y: -radius * Math.sin(angle) }
}

/**
 * Angles of the boundaries between runs of `widths` seats, one more than there are runs: the first is left of all seats, the last
 * right of them, the others halfway between neighbours.
 */
export function borders(seats: readonly Seat[], widths: readonly number[], overhang: number): number[] {
  let index = 0
  const angles = [Math.PI + overhang]
  for (const width of widths) {
    index += width
    const left = seats[index - 1]
    const right = seats[index]
    angles.push(left && right ? (left.angle + right.angle) / 2 : left ? -overhang : Math.PI + overhang)
  }
  return angles
}

/** An arc from a larger to a smaller angle (left to right), as SVG path data. */
export function arc(radius: number, from: number, to: number): string {
  const start = point(radius, from)
  const end = point(radius, to)
  return `M${round(start.x)} ${round(start.y)}A${round(radius)} ${round(radius)} 0 ${from - to > Math.PI ? 1 : 0} 1 ${round(end.x)} ${round(end.y)}`
}

export const round = (value: number): number => Math.round(value * 1000) / 1000
