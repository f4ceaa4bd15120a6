import type { ValidationLetters } from '../../letter.ts'

export const validationLetters: ValidationLetters = {
  'validation-opened': ({ event, closesAt }) => ({
    subject: `O rascunho é fiel? ${event}`,
    paragraphs: [
      `Quem participou de “${event}” pode ler o rascunho do relatório até ${closesAt}.`,
      'Diga se cada trecho é fiel, se falta algo e se ele permite identificar você. O que identifica alguém não é publicado como está.',
      'Na página da sua inscrição você obtém um link para responder. Ele é assinado sem que o vejamos: ninguém, nem nós, pode saber quem respondeu o quê.',
    ],
    action: 'Ver a minha inscrição',
  }),
  'validation-reminder': ({ event, closesAt }) => ({
    subject: `Falta um dia para dizer se o rascunho é fiel: ${event}`,
    paragraphs: [
      `Você pode ler o rascunho do relatório sobre “${event}” e responder até ${closesAt}.`,
      'Ninguém sabe quem já respondeu; por isso este e-mail vai para todas as pessoas que participaram. Se você já respondeu, não precisa fazer mais nada.',
    ],
    action: 'Ver a minha inscrição',
  }),
}
