/** The words of the email that tells what became of findings: the same for everybody, with no name, no standing and no date of theirs. */
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'

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
    subject: (event) => `O que foi feito das conclusões: ${event}`,
    paragraphs: (event) => [
      `Órgãos e organizações que receberam o relatório de “${event}” acolheram conclusões, responderam a elas ou disseram por que não as acolheram.`,
      'Uma página pública conta o que foi feito de cada conclusão e em que documentos isso aparece. Ela não cita ninguém que tenha participado.',
    ],
    action: 'Ver o que foi feito de cada conclusão',
    footer: (institute) =>
      `${institute} envia este e-mail, com as mesmas palavras, a todas as pessoas que já se inscreveram no evento, tenham participado ou não.`,
  },
  fr: wellSpaced({
    subject: (event) => `Les suites données : ${event}`,
    paragraphs: (event) => [
      `Des institutions qui ont reçu le rapport de « ${event} » ont repris ses conclusions, y ont répondu ou ont dit pourquoi elles ne les suivaient pas.`,
      'Une page publique indique les suites données à chaque conclusion, avec les documents où on peut les lire. Elle ne nomme aucune des personnes présentes.',
    ],
    action: 'Voir les suites données à chaque conclusion',
    footer: (institute) =>
      `${institute} envoie ce courriel, dans les mêmes termes, à toutes les personnes qui se sont un jour inscrites à l’événement, qu’elles y aient participé ou non.`,
  }),
}
