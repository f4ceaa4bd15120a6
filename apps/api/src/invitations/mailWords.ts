/** Texts of invitation emails, in the site's languages. */
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'
import type { InvitedAs } from '../__generated__/resolvers.ts'

export interface InvitationLetter {
  subject: string
  paragraphs: string[]
  action: string
}

interface Facts {
  event: string
  institute: string
  startsAt: string
  expiresAt: string
}

interface PlacesFacts extends Facts {
  organisation: string
  places: number
  left: number
}

interface Letters<Given> {
  first: (facts: Given) => InvitationLetter
  reminder: (facts: Given) => InvitationLetter
}

interface InvitationMailWords {
  greeting: (name: string) => string
  invitation: Letters<Facts>
  focalPoint: Letters<PlacesFacts>
  labels: { event: string; when: string; group: string; role: string; until: string; places: string }
  roles: Record<InvitedAs, string>
  /** What the link does for other people. */
  personal: string
  footer: (institute: string) => string
}

const en: InvitationMailWords = {
  greeting: (name) => `Dear ${name},`,
  invitation: {
    first: ({ event, institute, startsAt, expiresAt }) => ({
      subject: `You’re invited: ${event}`,
      paragraphs: [
        `${institute} invites you to “${event}”. It starts on ${startsAt}.`,
        `Please answer by ${expiresAt}. If you’d like to attend, register on your invitation page. If a seat is free, it’s yours immediately. If not, you join your group’s waitlist.`,
        'If you can’t attend, you can say so on the same page with one click.',
      ],
      action: 'Answer the invitation',
    }),
    reminder: ({ event, expiresAt }) => ({
      subject: `Please answer by ${expiresAt}: ${event}`,
      paragraphs: [
        `You can answer your invitation to “${event}” until ${expiresAt}. After that it expires.`,
        'If you can’t attend, please say so on the same page, so that someone else can be invited.',
      ],
      action: 'Answer the invitation',
    }),
  },
  focalPoint: {
    first: ({ event, institute, organisation, places, expiresAt }) => ({
      subject: `Name people from ${organisation}: ${event}`,
      paragraphs: [
        `${institute} asks you to name the people who will attend “${event}” for ${organisation}.`,
        `You have ${places === 1 ? 'one place' : `${places} places`} to fill until ${expiresAt}. Everyone you name gets their own invitation immediately. Until then, you can also replace or remove people and see who has registered.`,
      ],
      action: 'Name people',
    }),
    reminder: ({ event, organisation, left, expiresAt }) => ({
      subject: `${left === 1 ? 'One place' : `${left} places`} left to fill: ${event}`,
      paragraphs: [
        `You can fill ${left === 1 ? 'one more place' : `${left} more places`} for ${organisation} at “${event}” until ${expiresAt}.`,
      ],
      action: 'Name people',
    }),
  },
  labels: { event: 'Event', when: 'When', group: 'Group', role: 'Invited as', until: 'Answer by', places: 'Places' },
  roles: { PARTICIPANT: 'participant', SPEAKER: 'speaker' },
  personal:
    'The link is for you alone. You confirm it with a second link, which we send to this address. It won’t work for anyone you forward this email to.',
  footer: (institute) =>
    `You’re receiving this email because ${institute} invited you. If you don’t answer, nothing more happens.`,
}
const es: InvitationMailWords = {
  greeting: (name) => `Hola, ${name}:`,
  invitation: {
    first: ({ event, institute, startsAt, expiresAt }) => ({
      subject: `Tiene una invitación: ${event}`,
      paragraphs: [
        `${institute} le invita a «${event}». Comienza el ${startsAt}.`,
        `Responda a más tardar el ${expiresAt}. Para asistir, inscríbase en la página de su invitación: si hay una plaza libre, será suya de inmediato. Si no, pasará a la lista de espera de su grupo.`,
        'Si no puede asistir, indíquelo con un clic en la misma página.',
      ],
      action: 'Responder a la invitación',
    }),
    reminder: ({ event, expiresAt }) => ({
      subject: `Esperamos su respuesta hasta el ${expiresAt}: ${event}`,
      paragraphs: [
        `Puede responder a su invitación a «${event}» hasta el ${expiresAt}. Después vence.`,
        'Si no puede asistir, indíquelo en la misma página. Otra persona agradecerá la invitación.',
      ],
      action: 'Responder a la invitación',
    }),
  },
  focalPoint: {
    first: ({ event, institute, organisation, places, expiresAt }) => ({
      subject: `Indique quiénes asistirán por ${organisation}: ${event}`,
      paragraphs: [
        `${institute} le pide que indique quiénes asistirán a «${event}» por ${organisation}.`,
        `Tiene ${places === 1 ? 'un lugar' : `${places} lugares`} para ocupar hasta el ${expiresAt}. Cada persona que indique recibe de inmediato su propia invitación. Hasta entonces también puede cambiar o retirar nombres y ver quiénes se inscribieron.`,
      ],
      action: 'Indicar nombres',
    }),
    reminder: ({ event, organisation, left, expiresAt }) => ({
      subject: `${left === 1 ? 'Queda un lugar' : `Quedan ${left} lugares`} por ocupar: ${event}`,
      paragraphs: [
        `${left === 1 ? 'Un lugar' : `${left} lugares`} de ${organisation} en «${event}» se ${left === 1 ? 'puede' : 'pueden'} ocupar hasta el ${expiresAt}.`,
      ],
      action: 'Indicar nombres',
    }),
  },
  labels: {
    event: 'Evento',
    when: 'Cuándo',
    group: 'Grupo',
    role: 'Se le invita como',
    until: 'Plazo para responder',
    places: 'Lugares',
  },
  roles: { PARTICIPANT: 'participante', SPEAKER: 'ponente' },
  personal:
    'El enlace es solo para usted: lo confirma un segundo enlace enviado a esta dirección. Si reenvía este correo, el enlace no le servirá a nadie más.',
  footer: (institute) =>
    `Recibe este correo porque ${institute} le envió una invitación. Si no responde, no pasa nada más.`,
}

const pt_BR: InvitationMailWords = {
  greeting: (name) => `Olá, ${name},`,
  invitation: {
    first: ({ event, institute, startsAt, expiresAt }) => ({
      subject: `Você tem um convite: ${event}`,
      paragraphs: [
        `${institute} convida você para “${event}”. Início: ${startsAt}.`,
        `Responda até ${expiresAt}. Para participar, inscreva-se na página do seu convite: se houver uma vaga livre, ela será sua imediatamente; se não, você entrará na lista de espera do seu grupo.`,
        'Se não puder participar, basta um clique na mesma página.',
      ],
      action: 'Responder ao convite',
    }),
    reminder: ({ event, expiresAt }) => ({
      subject: `Aguardamos a sua resposta até ${expiresAt}: ${event}`,
      paragraphs: [
        `O seu convite para “${event}” pode ser respondido até ${expiresAt}. Depois disso, ele expira.`,
        'Se não puder participar, avise na mesma página, para que outra pessoa possa receber o convite.',
      ],
      action: 'Responder ao convite',
    }),
  },
  focalPoint: {
    first: ({ event, institute, organisation, places, expiresAt }) => ({
      subject: `Indique quem participa (${organisation}): ${event}`,
      paragraphs: [
        `${institute} pede que você indique quem participará de “${event}” em nome da sua organização (${organisation}).`,
        `Você tem ${places === 1 ? 'um lugar' : `${places} lugares`} para preencher até ${expiresAt}. Cada pessoa indicada recebe imediatamente o próprio convite. Até lá, você também pode trocar ou remover nomes e ver quem se inscreveu.`,
      ],
      action: 'Indicar nomes',
    }),
    reminder: ({ event, organisation, left, expiresAt }) => ({
      subject: `${left === 1 ? 'Falta preencher um lugar' : `Faltam preencher ${left} lugares`}: ${event}`,
      paragraphs: [
        `${left === 1 ? 'Um lugar' : `${left} lugares`} da sua organização (${organisation}) em “${event}” ${left === 1 ? 'pode ser preenchido' : 'podem ser preenchidos'} até ${expiresAt}.`,
      ],
      action: 'Indicar nomes',
    }),
  },
  labels: {
    event: 'Evento',
    when: 'Quando',
    group: 'Grupo',
    role: 'Convite como',
    until: 'Prazo para a resposta',
    places: 'Lugares',
  },
  roles: { PARTICIPANT: 'participante', SPEAKER: 'palestrante' },
  personal:
    'O link é só seu. Para confirmar isso, enviaremos um segundo link a este endereço. Se você encaminhar este e-mail, o link não funcionará para mais ninguém.',
  footer: (institute) =>
    `Você recebe este e-mail porque ${institute} enviou um convite. Se não responder, nada mais acontece.`,
}

const fr: InvitationMailWords = {
  greeting: (name) => `Bonjour ${name},`,
  invitation: {
    first: ({ event, institute, startsAt, expiresAt }) => ({
      subject: `Une invitation pour vous : ${event}`,
      paragraphs: [
        `${institute} vous invite à « ${event} ». L’événement commence le ${startsAt}.`,
        `Merci de répondre au plus tard le ${expiresAt}. Si vous venez, vous vous inscrivez sur la page de votre invitation, et une place libre est aussitôt à vous. S’il n’y en a pas, vous rejoignez la liste d’attente de votre groupe.`,
        'Si vous ne pouvez pas venir, il suffit d’un clic sur la même page.',
      ],
      action: 'Répondre à l’invitation',
    }),
    reminder: ({ event, expiresAt }) => ({
      subject: `Votre réponse est attendue d’ici au ${expiresAt} : ${event}`,
      paragraphs: [
        `Vous pouvez répondre à votre invitation à « ${event} » jusqu’au ${expiresAt}. Ensuite, elle expire.`,
        'Si vous ne pouvez pas venir, dites-le sur la même page. Une autre personne sera heureuse d’être invitée.',
      ],
      action: 'Répondre à l’invitation',
    }),
  },
  focalPoint: {
    first: ({ event, institute, organisation, places, expiresAt }) => ({
      subject: `Désignez qui vient pour ${organisation} : ${event}`,
      paragraphs: [
        `${institute} vous demande de désigner qui vient à « ${event} » pour ${organisation}.`,
        `Vous avez ${places === 1 ? 'une place' : `${places} places`} à pourvoir jusqu’au ${expiresAt}. Chaque personne désignée reçoit aussitôt sa propre invitation. D’ici là, vous pouvez aussi échanger ou retirer des noms, et suivre les inscriptions.`,
      ],
      action: 'Désigner des personnes',
    }),
    reminder: ({ event, organisation, left, expiresAt }) => ({
      subject: `${left === 1 ? 'Une place reste' : `${left} places restent`} à pourvoir : ${event}`,
      paragraphs: [
        `${left === 1 ? 'Une place peut encore être pourvue' : `${left} places peuvent encore être pourvues`} pour ${organisation} à « ${event} », jusqu’au ${expiresAt}.`,
      ],
      action: 'Désigner des personnes',
    }),
  },
  labels: {
    event: 'Événement',
    when: 'Date',
    group: 'Groupe',
    role: 'Rôle',
    until: 'Date limite de réponse',
    places: 'Places',
  },
  roles: { PARTICIPANT: 'participation', SPEAKER: 'intervention' },
  personal:
    'Le lien n’est destiné qu’à vous : un second lien, envoyé à cette adresse, doit le confirmer. Si vous transférez ce courriel, le lien ne fonctionnera pour personne d’autre.',
  footer: (institute) =>
    `Vous recevez ce courriel parce que ${institute} vous a envoyé une invitation. Si vous ne répondez pas, rien d’autre ne suivra.`,
}

export const invitationMailWords: Record<Language, InvitationMailWords> = { en, es, pt_BR, fr: wellSpaced(fr) }
