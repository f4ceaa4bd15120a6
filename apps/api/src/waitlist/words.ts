/** Sentences about offers, in the site's languages. */
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'
import type { NobodyOfferedCode, OfferReasonKind } from '../__generated__/resolvers.ts'

interface Facts {
  /** Null if the reader may not know. */
  groupHeld: number | null
  groupTarget: number
  /** Number of people ahead who were passed over; null if the reader may not know. */
  skipped: number | null
  /** Whether the sentence may say that it was because of their organisations. */
  tellsWhy: boolean
  isOutOfTurn: boolean
  /** Number of people waiting ahead of somebody chosen out of turn; null if the reader may not know. */
  ahead: number | null
}

interface Words {
  offerReason: Record<OfferReasonKind, (facts: Facts) => string>
  nobodyOffered: Record<NobodyOfferedCode, string>
}

/** Without a full stop; for at least one person. */
type Passed = (people: number) => string

const passedOver: Record<Language, Passed> = {
  en: (people) =>
    people === 1
      ? 'one person ahead was passed over, because their organisation already has as many seats as it can'
      : `${people} people ahead were passed over, because their organisations already have as many seats as they can`,
  es: (people) =>
    people === 1
      ? 'se omitió a una persona que iba antes porque su organización ya ocupa todas las plazas permitidas'
      : `se omitió a ${people} personas que iban antes porque sus organizaciones ya ocupan todas las plazas permitidas`,
  pt_BR: (people) =>
    people === 1
      ? 'uma pessoa à frente foi preterida, porque a organização dela já tem todas as vagas permitidas'
      : `${people} pessoas à frente foram preteridas, porque as organizações delas já têm todas as vagas permitidas`,
  fr: (people) =>
    people === 1
      ? 'une personne placée avant a été sautée, car son organisation occupe déjà toutes les places permises'
      : `${people} personnes placées avant ont été sautées, car leurs organisations occupent déjà toutes les places permises`,
}

/** The same without the kind of limit, which would reveal a masked organisation. */
const passedByLimit: Record<Language, Passed> = {
  en: (people) =>
    people === 1
      ? 'one person ahead was passed over, because of a limit in the seat plan'
      : `${people} people ahead were passed over, because of limits in the seat plan`,
  es: (people) =>
    people === 1
      ? 'se omitió a una persona que iba antes por un límite del plan de plazas'
      : `se omitió a ${people} personas que iban antes por límites del plan de plazas`,
  pt_BR: (people) =>
    people === 1
      ? 'uma pessoa à frente foi preterida, por um limite do plano de vagas'
      : `${people} pessoas à frente foram preteridas, por limites do plano de vagas`,
  fr: (people) =>
    people === 1
      ? 'une personne placée avant a été sautée, en raison d’une limite du plan des places'
      : `${people} personnes placées avant ont été sautées, en raison de limites du plan des places`,
}

const passed = (language: Language, { skipped, tellsWhy }: Facts): string =>
  (tellsWhy ? passedOver : passedByLimit)[language](skipped ?? 0)

/** The group's seats and target: the first half of a sentence. */
const heldBefore: Record<Language, (facts: Pick<Facts, 'groupHeld' | 'groupTarget'>) => string> = {
  en: ({ groupHeld, groupTarget }) =>
    groupHeld === null
      ? `The group was below its target (${groupTarget}); `
      : `The group held ${groupHeld} ${groupHeld === 1 ? 'seat' : 'seats'} (target: ${groupTarget}); `,
  es: ({ groupHeld, groupTarget }) =>
    groupHeld === null
      ? `El grupo estaba por debajo de su objetivo (${groupTarget}); `
      : `El grupo ocupaba ${groupHeld} ${groupHeld === 1 ? 'plaza' : 'plazas'} (objetivo: ${groupTarget}); `,
  pt_BR: ({ groupHeld, groupTarget }) =>
    groupHeld === null
      ? `O grupo estava abaixo da própria meta (${groupTarget}); `
      : `O grupo ocupava ${groupHeld} ${groupHeld === 1 ? 'vaga' : 'vagas'} (meta: ${groupTarget}); `,
  fr: ({ groupHeld, groupTarget }) =>
    groupHeld === null
      ? `Le groupe était en dessous de sa cible (${groupTarget}). `
      : `Le groupe occupait ${groupHeld} ${groupHeld < 2 ? 'place' : 'places'} (cible : ${groupTarget}). `,
}

const en: Words = {
  offerReason: {
    FURTHEST_BELOW_TARGET: (facts) =>
      `${heldBefore.en(facts)}no other group with someone waiting was further below its target${
        facts.skipped ? `, and ${passed('en', facts)}` : ''
      }.`,
    FIRST_IN_QUEUE: (facts) => {
      if (facts.skipped === 0) return 'This person was the first in the queue.'
      return `This person was the first in the queue who could hold a seat${facts.skipped ? `; ${passed('en', facts)}` : ''}.`
    },
    ORGANISER: ({ isOutOfTurn, ahead }) => {
      if (!isOutOfTurn) return 'An organiser chose this person.'
      if (ahead === null) return 'An organiser chose this person out of turn.'
      return `An organiser chose this person out of turn; ${ahead === 1 ? 'one person' : `${ahead} people`} waited ahead.`
    },
    SEAT_FREE: () => 'A seat was free when this person registered.',
  },
  nobodyOffered: {
    NO_FREE_SEAT: 'No seat is free.',
    NOBODY_WAITING: 'No one is waiting.',
    GROUP_AT_MAXIMUM: 'This group already holds as many seats as it can.',
    SEATS_RESERVED: 'The free seats are reserved for other groups.',
    SEATS_ALLOTTED: 'The free seats are allotted to partner institutes.',
    ORGANISATIONS_AT_CAP: 'Everyone waiting belongs to an organisation that already has all its seats.',
    OFFERS_ENDED: 'Seats for this event are no longer being offered.',
    PLAN_LIMIT: 'The seat plan’s limits don’t allow a seat for anyone who is waiting.',
    QUEUE_HELD: 'The queue is on hold: only organisers can offer seats that become free.',
  },
}

const es: Words = {
  offerReason: {
    FURTHEST_BELOW_TARGET: (facts) =>
      `${heldBefore.es(facts)}los demás grupos con gente en espera estaban más cerca de su objetivo o por encima${
        facts.skipped ? `, y ${passed('es', facts)}` : ''
      }.`,
    FIRST_IN_QUEUE: (facts) => {
      if (facts.skipped === 0) return 'Esta persona era la primera de la fila.'
      return `Esta persona era la primera de la fila que podía ocupar una plaza${facts.skipped ? `; ${passed('es', facts)}` : ''}.`
    },
    ORGANISER: ({ isOutOfTurn, ahead }) => {
      if (!isOutOfTurn) return 'Una persona de la organización del evento la eligió.'
      if (ahead === null) return 'Una persona de la organización del evento la eligió fuera de turno.'
      return `Una persona de la organización del evento la eligió fuera de turno; ${ahead === 1 ? 'una persona esperaba' : `${ahead} personas esperaban`} antes.`
    },
    SEAT_FREE: () => 'Había una plaza libre cuando esta persona se inscribió.',
  },
  nobodyOffered: {
    NO_FREE_SEAT: 'No hay plazas libres.',
    NOBODY_WAITING: 'Nadie está esperando.',
    GROUP_AT_MAXIMUM: 'Este grupo ya ocupa todas las plazas que puede tener.',
    SEATS_RESERVED: 'Las plazas libres están reservadas para otros grupos.',
    SEATS_ALLOTTED: 'Las plazas libres están asignadas a instituciones asociadas.',
    ORGANISATIONS_AT_CAP: 'Quienes esperan pertenecen a organizaciones que ya ocupan todas las plazas permitidas.',
    OFFERS_ENDED: 'Ya no se ofrecen plazas para este evento.',
    PLAN_LIMIT: 'Los límites del plan de plazas impiden dar una plaza a quienes esperan.',
    QUEUE_HELD: 'La lista de espera está detenida: solo la organización ofrece las plazas que quedan libres.',
  },
}

const pt_BR: Words = {
  offerReason: {
    FURTHEST_BELOW_TARGET: (facts) =>
      `${heldBefore.pt_BR(facts)}os outros grupos com gente em espera estavam mais perto da própria meta ou acima dela${
        facts.skipped ? `, e ${passed('pt_BR', facts)}` : ''
      }.`,
    FIRST_IN_QUEUE: (facts) => {
      if (facts.skipped === 0) return 'Esta pessoa era a primeira da fila.'
      return `Esta pessoa era a primeira da fila que podia ocupar uma vaga${facts.skipped ? `; ${passed('pt_BR', facts)}` : ''}.`
    },
    ORGANISER: ({ isOutOfTurn, ahead }) => {
      if (!isOutOfTurn) return 'Uma pessoa da organização do evento a escolheu.'
      if (ahead === null) return 'Uma pessoa da organização do evento a escolheu fora da ordem.'
      return `Uma pessoa da organização do evento a escolheu fora da ordem; ${ahead === 1 ? 'uma pessoa esperava' : `${ahead} pessoas esperavam`} à frente.`
    },
    SEAT_FREE: () => 'Havia uma vaga livre quando esta pessoa se inscreveu.',
  },
  nobodyOffered: {
    NO_FREE_SEAT: 'Não há vagas livres.',
    NOBODY_WAITING: 'Ninguém está esperando.',
    GROUP_AT_MAXIMUM: 'Este grupo já ocupa todas as vagas que pode ocupar.',
    SEATS_RESERVED: 'As vagas livres estão reservadas para outros grupos.',
    SEATS_ALLOTTED: 'As vagas livres são destinadas a instituições parceiras.',
    ORGANISATIONS_AT_CAP: 'Quem espera pertence a organizações que já têm todas as vagas permitidas.',
    OFFERS_ENDED: 'Não há mais oferta de vagas para este evento.',
    PLAN_LIMIT: 'Os limites do plano de vagas impedem dar uma vaga a quem espera.',
    QUEUE_HELD: 'A lista de espera está suspensa: só a organização oferece as vagas que ficam livres.',
  },
}

const fr: Words = {
  offerReason: {
    FURTHEST_BELOW_TARGET: (facts) =>
      `${heldBefore.fr(facts)}Les autres groupes où quelqu’un attend étaient plus proches de leur cible ou au-dessus${
        facts.skipped ? `, et ${passed('fr', facts)}` : ''
      }.`,
    FIRST_IN_QUEUE: (facts) => {
      if (facts.skipped === 0) return 'Cette personne était la première de la file.'
      return `Cette personne était la première de la file à pouvoir occuper une place${facts.skipped ? ` : ${passed('fr', facts)}` : ''}.`
    },
    ORGANISER: ({ isOutOfTurn, ahead }) => {
      if (!isOutOfTurn) return 'L’équipe d’organisation a choisi cette personne.'
      if (ahead === null) return 'L’équipe d’organisation a choisi cette personne hors tour.'
      return `L’équipe d’organisation a choisi cette personne hors tour, ${ahead === 1 ? 'alors qu’une personne attendait' : `alors que ${ahead} personnes attendaient`} avant elle.`
    },
    SEAT_FREE: () => 'Une place était libre quand cette personne s’est inscrite.',
  },
  nobodyOffered: {
    NO_FREE_SEAT: 'Aucune place n’est libre.',
    NOBODY_WAITING: 'Personne n’attend.',
    GROUP_AT_MAXIMUM: 'Ce groupe occupe déjà toutes les places qu’il peut occuper.',
    SEATS_RESERVED: 'Les places libres sont réservées à d’autres groupes.',
    SEATS_ALLOTTED: 'Les places libres sont attribuées à des instituts partenaires.',
    ORGANISATIONS_AT_CAP:
      'Les personnes qui attendent viennent d’organisations qui occupent déjà toutes les places permises.',
    OFFERS_ENDED: 'Plus aucune place n’est proposée pour cet événement.',
    PLAN_LIMIT: 'Les limites du plan des places empêchent d’attribuer une place aux personnes qui attendent.',
    QUEUE_HELD: 'La liste d’attente est suspendue : seule l’équipe d’organisation propose les places qui se libèrent.',
  },
}

export const words: Record<Language, Words> = { en, es, pt_BR, fr: wellSpaced(fr) }
