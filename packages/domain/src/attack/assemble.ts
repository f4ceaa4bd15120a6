/** Assembles all constraints that follow from the collected room states and reports. */
import type { Collected } from './collected.ts'
import type { Model } from './model.ts'
import { addReports } from './reportFacts.ts'
import { addRooms } from './roomFacts.ts'
import { emptySystem } from './system.ts'

export function modelOf(collected: Collected): Model {
  const model: Model = { collected, system: emptySystem(), facts: [], indexes: new Map(), targets: [] }
  addReports(model, addRooms(model))
  return model
}
