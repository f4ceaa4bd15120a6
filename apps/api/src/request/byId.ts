/** Rows by their ids. */
import { existing, rowBy } from './rowsBy.ts'

export const eventById = existing(rowBy('Event', 'id'))
export const instituteById = existing(rowBy('Institute', 'id'))

/** Null if it was deleted. */
export const sessionById = rowBy('Session', 'id')
export const existingSession = existing(sessionById)

/** Null if there is none. Policy decides who may see it. */
export const registrationById = rowBy('Registration', 'id')
