/** The words of emails about uptake. */
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'
import type { UptakeKind } from '../__generated__/resolvers.ts'

/** To everybody who registered: the same for all, with no name, no standing and no date of theirs. */
interface UptakeMailWords {
  subject: (event: string) => string
  paragraphs: (event: string) => string[]
  action: string
  footer: (institute: string) => string
}

export const uptakeMailWords: Record<Language, UptakeMailWords> = {
  en: {
    subject: (event) => `What became of the findings: ${event}`,
    paragraphs: (event) => [
      `Some recipients of the report on “${event}” have acted on its findings, responded to them, or explained why not.`,
      'A public page shows what became of each finding, with links to the documents. The page names no participants.',
    ],
    action: 'See what became of each finding',
    footer: (institute) =>
      `${institute} sends this email, in the same words, to everyone who ever registered for the event, whether they took part or not.`,
  },
  es: {
    subject: (event) => `Qué pasó con las conclusiones: ${event}`,
    paragraphs: (event) => [
      `Algunas de las personas que recibieron el informe de «${event}» acogieron sus conclusiones, respondieron a ellas o dijeron por qué no.`,
      'Una página pública cuenta qué pasó con cada conclusión y en qué documentos puede leerse. No nombra a nadie que haya participado.',
    ],
    action: 'Ver qué pasó con cada conclusión',
    footer: (institute) =>
      `${institute} envía este correo, con las mismas palabras, a todas las personas que alguna vez se inscribieron en el evento, hayan participado o no.`,
  },
  pt_BR: {
    subject: (event) => `O que foi feito com as conclusões: ${event}`,
    paragraphs: (event) => [
      `Órgãos e organizações que receberam o relatório de “${event}” acolheram conclusões, responderam a elas ou disseram por que não as acolheram.`,
      'Uma página pública mostra o que foi feito com cada conclusão e em que documentos isso aparece. Ela não cita ninguém que tenha participado.',
    ],
    action: 'Ver o que foi feito com cada conclusão',
    footer: (institute) =>
      `${institute} envia este e-mail, com as mesmas palavras, a todas as pessoas que já se inscreveram no evento, tenham participado ou não.`,
  },
  fr: wellSpaced({
    subject: (event) => `Suites données au rapport : ${event}`,
    paragraphs: (event) => [
      `Des institutions qui ont reçu le rapport de « ${event} » ont repris ses conclusions, y ont répondu ou ont dit pourquoi elles ne les suivaient pas.`,
      'Une page publique indique les suites données à chaque conclusion, avec les documents où on peut les lire. Elle ne nomme aucune des personnes présentes.',
    ],
    action: 'Voir les suites données à chaque conclusion',
    footer: (institute) =>
      `${institute} envoie ce courriel, dans les mêmes termes, à toutes les personnes qui se sont inscrites à l’événement. Elles l’ont reçu, qu’elles y aient participé ou non.`,
  }),
}

/** To the recipient whose answer was removed, or to the editor who entered it. */
interface RemovalMailWords {
  subject: (title: string) => string
  greeting: (name: string) => string
  removed: (facts: { institute: string; title: string; kind: string }) => string
  kinds: Record<UptakeKind, string>
  /** Before the reason, which editors wrote. */
  reason: string
  noReason: string
  again: string
  action: string
  footer: (institute: string) => string
  editor: {
    subject: (event: string) => string
    removed: (facts: { institute: string; kind: string }) => string
    action: string
    footer: string
  }
}

export const removalMailWords: Record<Language, RemovalMailWords> = {
  en: {
    subject: (title) => `Your answer was removed: ${title}`,
    greeting: (name) => `For the attention of ${name},`,
    removed: ({ institute, title, kind }) => `${institute} removed your answer “${kind}” to the report “${title}”.`,
    kinds: {
      USED: 'Used',
      ANSWERED: 'Answered',
      NOT_TAKEN_UP: 'Not taken up',
      UNDER_CONSIDERATION: 'Under consideration',
    },
    reason: 'The reason:',
    noReason: 'No reason was given. Reply to this email if you would like to know it.',
    again: 'You can answer again with the link below.',
    action: 'Answer again',
    footer: (institute) => `You’re receiving this email because you answered ${institute} about the report.`,
    editor: {
      subject: (event) => `An uptake entry was removed: ${event}`,
      removed: ({ institute, kind }) =>
        `${institute} removed the entry “${kind}” that you recorded about the uptake of the report.`,
      action: 'Go to uptake',
      footer: 'You’re receiving this email because you recorded the entry.',
    },
  },
  es: {
    subject: (title) => `Se eliminó su respuesta: ${title}`,
    greeting: (name) => `A la atención de ${name}:`,
    removed: ({ institute, title, kind }) => `${institute} eliminó su respuesta «${kind}» al informe «${title}».`,
    kinds: {
      USED: 'Usada',
      ANSWERED: 'Con respuesta',
      NOT_TAKEN_UP: 'No acogida',
      UNDER_CONSIDERATION: 'En estudio',
    },
    reason: 'El motivo:',
    noReason: 'No se indicó ningún motivo. Si desea conocerlo, responda a este correo.',
    again: 'Con el enlace puede responder de nuevo.',
    action: 'Responder de nuevo',
    footer: (institute) => `Recibe este correo porque indicó a ${institute} qué se hizo con el informe.`,
    editor: {
      subject: (event) => `Se eliminó una entrada sobre el informe: ${event}`,
      removed: ({ institute, kind }) =>
        `${institute} eliminó la entrada «${kind}» que usted registró sobre lo que pasó con el informe.`,
      action: 'Ver las entradas',
      footer: 'Recibe este correo porque registró esa entrada.',
    },
  },
  pt_BR: {
    subject: (title) => `Sua resposta foi removida: ${title}`,
    greeting: (name) => `Aos cuidados de ${name},`,
    removed: ({ institute, title, kind }) => `${institute} removeu a sua resposta “${kind}” ao relatório “${title}”.`,
    kinds: {
      USED: 'Usada',
      ANSWERED: 'Respondida',
      NOT_TAKEN_UP: 'Não acolhida',
      UNDER_CONSIDERATION: 'Em análise',
    },
    reason: 'O motivo:',
    noReason: 'Nenhum motivo foi informado. Se quiser saber, responda a este e-mail.',
    again: 'Pelo link abaixo é possível responder de novo.',
    action: 'Responder de novo',
    footer: (institute) => `Você recebe este e-mail porque informou o que foi feito com um relatório (${institute}).`,
    editor: {
      subject: (event) => `Um registro sobre o relatório foi removido: ${event}`,
      removed: ({ institute, kind }) =>
        `${institute} removeu o registro “${kind}” que você fez sobre a repercussão do relatório.`,
      action: 'Ver os registros',
      footer: 'Você recebe este e-mail porque fez esse registro.',
    },
  },
  fr: wellSpaced({
    subject: (title) => `Votre réponse a été supprimée : ${title}`,
    greeting: (name) => `Pour ${name},`,
    removed: ({ institute, title, kind }) =>
      `${institute} a supprimé votre réponse « ${kind} » au rapport « ${title} ».`,
    kinds: {
      USED: 'Reprise',
      ANSWERED: 'Suivie d’une réponse',
      NOT_TAKEN_UP: 'Sans suite',
      UNDER_CONSIDERATION: 'À l’étude',
    },
    reason: 'Motif :',
    noReason: 'Aucun motif n’a été indiqué. Pour le connaître, répondez à ce courriel.',
    again: 'Le lien ci-dessous vous permet de répondre à nouveau.',
    action: 'Répondre à nouveau',
    footer: (institute) =>
      `Vous recevez ce courriel parce que vous avez indiqué à ${institute} la suite donnée au rapport.`,
    editor: {
      subject: (event) => `Une entrée sur les suites du rapport a été supprimée : ${event}`,
      removed: ({ institute, kind }) =>
        `${institute} a supprimé l’entrée « ${kind} » que vous aviez enregistrée sur les suites du rapport.`,
      action: 'Voir les entrées',
      footer: 'Vous recevez ce courriel parce que vous avez enregistré cette entrée.',
    },
  }),
}
