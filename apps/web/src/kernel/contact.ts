import { createContext } from 'react'

/** Contact address of the site; null: none. */
export const ContactMail = createContext<string | null>(null)
