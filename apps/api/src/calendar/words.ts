import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'

interface CalendarWords {
  /** Replaces titles for people who requested protection: others may see the calendar. */
  neutral: string
  online: string
  /** `url`: the registration's page. */
  more: (url: string) => string
}

export const calendarWords: Record<Language, CalendarWords> = {
  en: { neutral: 'Appointment', online: 'Online', more: (url) => `Link to join and details: ${url}` },
  es: { neutral: 'Cita', online: 'En línea', more: (url) => `Acceso y detalles: ${url}` },
  pt_BR: { neutral: 'Compromisso', online: 'On-line', more: (url) => `Acesso e detalhes: ${url}` },
  fr: wellSpaced({ neutral: 'Rendez-vous', online: 'En ligne', more: (url) => `Accès et détails : ${url}` }),
}
