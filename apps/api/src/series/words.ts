/** Sentences about a series' memory, in the site's languages. */
import type { Language } from '@plenaria/schema/languages'

interface Words {
  /** Why somebody has priority. */
  neverSelected: string
}

export const words: Record<Language, Words> = {
  en: { neverSelected: 'Was never offered a seat at an earlier event of this series.' },
  es: { neverSelected: 'Nunca recibió la oferta de una plaza en un evento anterior de esta serie.' },
  pt_BR: { neverSelected: 'Nunca recebeu a oferta de uma vaga em um evento anterior desta série.' },
  fr: { neverSelected: 'N’a jamais reçu d’offre de place lors d’un événement précédent de cette série.' },
}
