/** Texts of the email to the person named by a seat holder, in the site's languages. */
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'

interface Text {
  subject: string
  paragraphs: string[]
}

interface ReplacementMailWords {
  named: (facts: { event: string; until: string }) => Text
  /** For a protected holder. */
  discreet: (facts: { until: string }) => Text
  action: string
  note: string
  footer: string
}

const en: ReplacementMailWords = {
  named: ({ event, until }) => ({
    subject: `A seat for you: ${event}`,
    paragraphs: [
      `Someone who holds a seat at “${event}” has named you to take their place.`,
      `If you want the seat, accept it by ${until}, and it’s yours immediately. If you don’t, say so on the same page, so that someone else can be named.`,
    ],
  }),
  discreet: ({ until }) => ({
    subject: 'A message for you',
    paragraphs: [
      `Someone has put your name forward. Open the page to see what it’s for. You can answer until ${until}.`,
    ],
  }),
  action: 'See what it’s about',
  note: 'The link is personal. After a few minutes, or once it has been used, its page can send you a new one.',
  footer:
    'You’re receiving this email because someone gave this address to name you as their replacement. If you don’t answer, nothing more happens, and we delete the address with the event’s data.',
}

const es: ReplacementMailWords = {
  named: ({ event, until }) => ({
    subject: `Una plaza para usted: ${event}`,
    paragraphs: [
      `Alguien tiene una plaza en «${event}» y le propone ocuparla en su lugar.`,
      `Si la quiere, acéptela a más tardar el ${until}: será suya de inmediato. Si no, indíquelo en la misma página para que se pueda proponer a otra persona.`,
    ],
  }),
  discreet: ({ until }) => ({
    subject: 'Un mensaje para usted',
    paragraphs: [
      `Alguien le propuso para algo. Abra la página para leer de qué se trata. Puede responder hasta el ${until}.`,
    ],
  }),
  action: 'Ver de qué se trata',
  note: 'El enlace es personal. Pasados unos minutos, o una vez usado, su página le envía uno nuevo con un clic.',
  footer:
    'Recibe este correo porque alguien dio esta dirección para proponerle en su lugar. Si no responde, no pasa nada más, y la dirección se elimina con los datos del evento.',
}

const pt_BR: ReplacementMailWords = {
  named: ({ event, until }) => ({
    subject: `Uma vaga para você: ${event}`,
    paragraphs: [
      `Alguém tem uma vaga em “${event}” e indicou você para ocupá-la.`,
      `Se quiser a vaga, aceite até ${until}: ela passa a ser sua imediatamente. Se não quiser, avise na mesma página, para que outra pessoa possa ser indicada.`,
    ],
  }),
  discreet: ({ until }) => ({
    subject: 'Uma mensagem para você',
    paragraphs: [
      `Alguém indicou você para algo. Abra a página para ler do que se trata; você pode responder até ${until}.`,
    ],
  }),
  action: 'Ver do que se trata',
  note: 'O link é pessoal. Depois de alguns minutos, ou depois de usado, a página que ele abre envia um novo com um clique.',
  footer:
    'Você recebe este e-mail porque alguém informou este endereço para indicar você em seu lugar. Se não responder, nada mais acontece, e o endereço é excluído com os dados do evento.',
}

const fr: ReplacementMailWords = {
  named: ({ event, until }) => ({
    subject: `Une place pour vous : ${event}`,
    paragraphs: [
      `Quelqu’un a une place à « ${event} » et vous propose de l’occuper à sa place.`,
      `Si vous la voulez, acceptez-la au plus tard le ${until} : elle sera aussitôt à vous. Sinon, dites-le sur la même page, afin que la place puisse être proposée à une autre personne.`,
    ],
  }),
  discreet: ({ until }) => ({
    subject: 'Un message pour vous',
    paragraphs: [
      `Quelqu’un a donné votre adresse pour vous proposer quelque chose. Ouvrez la page pour lire de quoi il s’agit. Vous pouvez répondre jusqu’au ${until}.`,
    ],
  }),
  action: 'Voir de quoi il s’agit',
  note: 'Le lien est personnel. Après quelques minutes, ou une fois utilisé, sa page vous en envoie un nouveau d’un clic.',
  footer:
    'Vous recevez ce courriel parce que quelqu’un a donné cette adresse pour vous proposer à sa place. Si vous ne répondez pas, rien d’autre ne suivra, et l’adresse sera effacée avec les données de l’événement.',
}

export const replacementMailWords: Record<Language, ReplacementMailWords> = { en, es, pt_BR, fr: wellSpaced(fr) }
