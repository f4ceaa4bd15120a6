/** Texts of emails to companions, in the site's languages. */
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'
import type { CompanionKind } from '../__generated__/resolvers.ts'

interface Text {
  subject: string
  paragraphs: string[]
}

interface CompanionMailWords {
  added: (facts: { event: string; startsAt: string; role: string }) => Text
  removed: (facts: { event: string }) => Text
  /** For companions who requested protection. */
  discreet: Text & { footer: string }
  /** As part of a sentence. */
  roles: Record<CompanionKind, string>
  labels: { event: string; when: string }
  openEvent: string
  openSite: string
  footer: (institute: string) => string
}

const en: CompanionMailWords = {
  added: ({ event, startsAt, role }) => ({
    subject: `You’re expected: ${event}`,
    paragraphs: [
      `The organisers expect you at “${event}” ${role}. It starts on ${startsAt}.`,
      'You don’t need to register. Give your name at the door.',
      'If this is a mistake, please tell the organisers.',
    ],
  }),
  removed: ({ event }) => ({
    subject: `You’re no longer expected: ${event}`,
    paragraphs: [
      `The organisers removed you from the list of people who accompany a participant or assist at “${event}”.`,
      'If this is a mistake, please tell the organisers.',
    ],
  }),
  discreet: {
    subject: 'A message for you',
    paragraphs: [
      'There’s news about a person you accompany. They or the organisers can tell you more; we keep this email short to protect you.',
    ],
    footer:
      'You’re receiving this email because the organisers gave this address for someone who accompanies a participant.',
  },
  roles: { ASSISTANT: 'as a personal assistant', INTERPRETER: 'as an interpreter', OTHER: 'as a companion' },
  labels: { event: 'Event', when: 'Date' },
  openEvent: 'See the event',
  openSite: 'Open Plenaria',
  footer: (institute) =>
    `You’re receiving this email because the organisers of an event by ${institute} gave this address. We’ll delete it with the event’s data.`,
}

const es: CompanionMailWords = {
  added: ({ event, startsAt, role }) => ({
    subject: `Contamos con su presencia: ${event}`,
    paragraphs: [
      `La organización cuenta con usted en «${event}» ${role}. Comienza el ${startsAt}.`,
      'No hace falta que se inscriba. Diga su nombre en la entrada.',
      'Si es un error, avise a la organización del evento.',
    ],
  }),
  removed: ({ event }) => ({
    subject: `Ya no se cuenta con su presencia: ${event}`,
    paragraphs: [
      `La organización quitó su nombre de la lista de quienes acompañan a participantes o prestan apoyo en «${event}».`,
      'Si es un error, avise a la organización del evento.',
    ],
  }),
  discreet: {
    subject: 'Un mensaje para usted',
    paragraphs: [
      'Hay una novedad sobre alguien a quien usted acompaña. Esa persona o la organización pueden darle más detalles. Este correo es breve para protegerle.',
    ],
    footer: 'Recibe este correo porque la organización dio esta dirección para quien acompaña a alguien que participa.',
  },
  roles: {
    ASSISTANT: 'para la asistencia personal de alguien que participa',
    INTERPRETER: 'como intérprete',
    OTHER: 'como acompañante',
  },
  labels: { event: 'Evento', when: 'Fecha' },
  openEvent: 'Ver el evento',
  openSite: 'Abrir Plenaria',
  footer: (institute) =>
    `Recibe este correo porque la organización de un evento (${institute}) dio esta dirección. La eliminaremos con los datos del evento.`,
}

const pt_BR: CompanionMailWords = {
  added: ({ event, startsAt, role }) => ({
    subject: `Contamos com você: ${event}`,
    paragraphs: [
      `A organização conta com você em “${event}” ${role}. Início: ${startsAt}.`,
      'Não é preciso se inscrever. Diga seu nome na entrada.',
      'Se for um engano, avise a organização do evento.',
    ],
  }),
  removed: ({ event }) => ({
    subject: `Sua presença não é mais esperada: ${event}`,
    paragraphs: [
      `A organização retirou seu nome da lista de quem acompanha participantes ou presta apoio em “${event}”.`,
      'Se for um engano, avise a organização do evento.',
    ],
  }),
  discreet: {
    subject: 'Uma mensagem para você',
    paragraphs: [
      'Há uma novidade sobre alguém que você acompanha. Essa pessoa ou a organização pode dar mais detalhes; este e-mail é curto para proteger você.',
    ],
    footer:
      'Você recebe este e-mail porque a organização informou este endereço como o de quem acompanha participantes.',
  },
  roles: {
    ASSISTANT: 'para a assistência pessoal de alguém que participa',
    INTERPRETER: 'como intérprete',
    OTHER: 'como acompanhante',
  },
  labels: { event: 'Evento', when: 'Data' },
  openEvent: 'Ver o evento',
  openSite: 'Abrir a Plenaria',
  footer: (institute) =>
    `Você recebe este e-mail porque a organização de um evento (${institute}) informou este endereço. Ele é excluído com os dados do evento.`,
}

const fr: CompanionMailWords = {
  added: ({ event, startsAt, role }) => ({
    subject: `Votre présence est prévue : ${event}`,
    paragraphs: [
      `L’équipe d’organisation compte sur votre présence à « ${event} » ${role}. Début : ${startsAt}.`,
      'Vous n’avez pas à vous inscrire. Donnez votre nom à l’entrée.',
      'S’il s’agit d’une erreur, prévenez l’équipe d’organisation.',
    ],
  }),
  removed: ({ event }) => ({
    subject: `Votre présence n’est plus prévue : ${event}`,
    paragraphs: [
      `L’équipe d’organisation a retiré votre nom de la liste des personnes qui en accompagnent d’autres ou apportent leur soutien lors de « ${event} ».`,
      'S’il s’agit d’une erreur, prévenez l’équipe d’organisation.',
    ],
  }),
  discreet: {
    subject: 'Un message pour vous',
    paragraphs: [
      'Il y a du nouveau au sujet d’une personne que vous accompagnez. Cette personne ou l’équipe d’organisation peut vous en dire plus. Ce courriel est bref pour vous protéger.',
    ],
    footer:
      'Vous recevez ce courriel parce que l’équipe d’organisation a donné cette adresse pour une personne qui en accompagne une autre.',
  },
  roles: {
    ASSISTANT: 'pour l’assistance d’une personne qui participe',
    INTERPRETER: 'pour l’interprétation',
    OTHER: 'pour accompagner une personne',
  },
  labels: { event: 'Événement', when: 'Date' },
  openEvent: 'Voir l’événement',
  openSite: 'Ouvrir Plenaria',
  footer: (institute) =>
    `Vous recevez ce courriel parce que l’équipe d’organisation d’un événement (${institute}) a donné cette adresse. Elle est effacée avec les données de l’événement.`,
}

export const companionMailWords: Record<Language, CompanionMailWords> = { en, es, pt_BR, fr: wellSpaced(fr) }
