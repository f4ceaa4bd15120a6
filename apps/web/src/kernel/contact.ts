import { createContext } from 'react'

/** Where people write to a person; null: nowhere. */
export const ContactMail = createContext<string | null>(null)
