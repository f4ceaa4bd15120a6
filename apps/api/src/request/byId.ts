/** Rows by their ids. */
import { existing, rowBy } from './rowsBy.ts'

export const eventById = existing(rowBy('Event', 'id'))
export const instituteById = existing(rowBy('Institute', 'id'))

/** Null where it was deleted. */
export const sessionById = rowBy('Session', 'id')
export const existingSession = existing(sessionById)

/** Null where there is none. Policy decides who sees it. */
export const registrationById = rowBy('Registration', 'id')
