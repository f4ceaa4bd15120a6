/** Placeholders in previews for masked values, or if nobody was chosen. */
import type { Language } from '@plenaria/schema/languages'

interface MessageWords {
  hidden: string
  someName: string
  someReference: string
}

export const words: Record<Language, MessageWords> = {
  en: { hidden: '[not shown to you]', someName: '[name]', someReference: 'REFERENCE' },
  es: { hidden: '[no se le muestra]', someName: '[nombre]', someReference: 'REFERENCIA' },
  pt_BR: { hidden: '[não é mostrado a você]', someName: '[nome]', someReference: 'REFERENCIA' },
  fr: { hidden: '[ne vous est pas montré]', someName: '[nom]', someReference: 'REFERENCE' },
}
