/** Rows by their ids. */
import { existing, rowBy } from './rowsBy.ts'

export const eventById = existing(rowBy('Event', 'id'))
export const existingSession = existing(rowBy('Session', 'id'))
export const instituteById = existing(rowBy('Institute', 'id'))
/** Null where it was deleted. */
export const sessionById = rowBy('Session', 'id')
