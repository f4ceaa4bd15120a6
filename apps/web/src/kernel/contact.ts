import { createContext } from 'react'

/** Contact address of the site; null if none is set. */
export const ContactMail = createContext<string | null>(null)
