/** Texts of the card that partners show on their own sites. */
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'

interface EmbedWords {
  when: string
  seats: string
  /** After the number of seats, as on the event's page: seats that nobody holds may be reserved, or on offer. */
  notAllTaken: string
  waitlist: string
  howGiven: Record<'REVIEW' | 'FIRST_COME' | 'INVITATION' | 'LOT', string>
  /** Moments are in words. */
  opens: (at: string) => string
  closes: (at: string) => string
  closed: string
  byInvitation: string
  over: string
  calledOff: string
  postponed: string
  /** Shown instead of the start. */
  datesFollow: string
  register: string
  see: string
  newTab: string
}

export const embedWords: Record<Language, EmbedWords> = {
  en: {
    when: 'When',
    seats: 'Seats',
    notAllTaken: 'not all taken',
    waitlist: 'waitlist open',
    howGiven: {
      REVIEW: 'allocated by review',
      FIRST_COME: 'first come, first served',
      INVITATION: 'by invitation',
      LOT: 'by lot',
    },
    opens: (at) => `Registration opens on ${at}.`,
    closes: (at) => `Registration closes on ${at}.`,
    closed: 'Registration is closed.',
    byInvitation: 'Only people who are invited can register.',
    over: 'The event is over.',
    calledOff: 'Called off. This event won’t take place.',
    postponed: 'Postponed. The new dates aren’t known yet.',
    datesFollow: 'to be announced',
    register: 'Register',
    see: 'See the event',
    newTab: 'opens in a new tab',
  },
  es: {
    when: 'Cuándo',
    seats: 'Plazas',
    notAllTaken: 'no todas ocupadas',
    waitlist: 'lista de espera abierta',
    howGiven: {
      REVIEW: 'por selección',
      FIRST_COME: 'por orden de inscripción',
      INVITATION: 'por invitación',
      LOT: 'por sorteo',
    },
    opens: (at) => `La inscripción se abre el ${at}.`,
    closes: (at) => `La inscripción se cierra el ${at}.`,
    closed: 'La inscripción está cerrada.',
    byInvitation: 'Solo pueden inscribirse quienes tienen una invitación.',
    over: 'El evento ya terminó.',
    calledOff: 'Cancelado. Este evento no se celebrará.',
    postponed: 'Aplazado. Aún no se conocen las nuevas fechas.',
    datesFollow: 'por anunciar',
    register: 'Inscribirse',
    see: 'Ver el evento',
    newTab: 'se abre en otra pestaña',
  },
  pt_BR: {
    when: 'Quando',
    seats: 'Vagas',
    notAllTaken: 'nem todas ocupadas',
    waitlist: 'lista de espera aberta',
    howGiven: {
      REVIEW: 'por seleção',
      FIRST_COME: 'por ordem de inscrição',
      INVITATION: 'por convite',
      LOT: 'por sorteio',
    },
    opens: (at) => `Abertura das inscrições: ${at}.`,
    closes: (at) => `Encerramento das inscrições: ${at}.`,
    closed: 'As inscrições estão encerradas.',
    byInvitation: 'Só quem tem convite pode se inscrever.',
    over: 'O evento já terminou.',
    calledOff: 'Cancelado. Este evento não será realizado.',
    postponed: 'Adiado. As novas datas ainda não são conhecidas.',
    datesFollow: 'a definir',
    register: 'Inscrever-se',
    see: 'Ver o evento',
    newTab: 'abre em outra aba',
  },
  fr: wellSpaced({
    when: 'Date',
    seats: 'Places',
    notAllTaken: 'pas toutes prises',
    waitlist: 'liste d’attente ouverte',
    howGiven: {
      REVIEW: 'sur sélection',
      FIRST_COME: 'par ordre d’inscription',
      INVITATION: 'sur invitation',
      LOT: 'par tirage au sort',
    },
    opens: (at) => `Les inscriptions ouvrent le ${at}.`,
    closes: (at) => `Les inscriptions se terminent le ${at}.`,
    closed: 'Les inscriptions sont terminées.',
    byInvitation: 'Les personnes invitées peuvent s’inscrire.',
    over: 'L’événement est terminé.',
    calledOff: 'Annulé. Cet événement n’aura pas lieu.',
    postponed: 'Reporté. Les nouvelles dates ne sont pas encore connues.',
    datesFollow: 'à annoncer',
    register: 'S’inscrire',
    see: 'Voir l’événement',
    newTab: 's’ouvre dans un nouvel onglet',
  }),
}
