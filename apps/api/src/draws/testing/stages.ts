/** Draws of a matrix event, in each state that its rows ask about. */
import type { EventRow } from '../../request/rows.ts'
import type { World } from '../../testing/world.ts'
import { computeDraw } from '../compute.ts'
import { openDrawing } from './documents.ts'

export interface DrawCast {
  world: World
  event: EventRow
  organiser: string
  partner: string
  participant: string
}

export const openDrawStages = (cast: DrawCast) => {
  const { world, event, organiser, partner, participant } = cast
  const drawing = openDrawing(world)
  const preparing = async () => {
    const { draw } = await drawing.prepare(event, organiser, { seats: 2 })
    return draw?.id ?? ''
  }
  const prepared = async () => {
    const id = await preparing()
    await computeDraw(world.database, id)
    return id
  }
  const joined = async () => {
    const id = await prepared()
    const holders = []
    for (const [as, slug] of [
      [organiser, 'host'],
      [partner, 'full'],
      [participant, null],
    ] as const) {
      const { draw } = await drawing.join(id, as, slug)
      holders.push({ as, slug, id: draw?.holders.at(-1)?.id ?? '', dealt: null })
    }
    return { id, holders }
  }
  const committed = async () => {
    const all = await joined()
    await drawing.commit(event, organiser)
    return all
  }
  const drawn = async () => {
    const { id, holders } = await committed()
    await drawing.commitSeeds(event, holders)
    await drawing.share(holders)
    for (const holder of holders) await drawing.reveal(holder)
    return id
  }
  return { drawing, preparing, prepared, joined, committed, drawn }
}
