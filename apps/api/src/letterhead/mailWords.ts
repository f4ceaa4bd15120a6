/** The sample email of a letterhead, in the site's languages. */
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'

interface SampleWords {
  subject: string
  paragraphs: (institute: string) => string[]
  action: string
}

export const sampleWords: Record<Language, SampleWords> = {
  en: {
    subject: 'Test: how your emails look',
    paragraphs: (institute) => [
      `This is what emails about ${institute}’s events look like. Check the sender’s name, and the signature below.`,
      'Reply to this email to check where replies go. No one else received it.',
    ],
    action: 'Open Plenaria',
  },
  es: {
    subject: 'Prueba: así se ven sus correos',
    paragraphs: (institute) => [
      `Así se ven los correos sobre los eventos de ${institute}. Compruebe el nombre que figura como remitente y la firma, más abajo.`,
      'Responda a este correo para comprobar adónde llegan las respuestas. Nadie más lo recibió.',
    ],
    action: 'Abrir Plenaria',
  },
  pt_BR: {
    subject: 'Teste: veja como fica o seu e-mail',
    paragraphs: (institute) => [
      `Assim fica um e-mail sobre os eventos da sua instituição (${institute}). Confira o nome exibido e a assinatura, abaixo.`,
      'Responda a este e-mail para conferir aonde chegam as respostas. Ninguém mais o recebeu.',
    ],
    action: 'Abrir a Plenaria',
  },
  fr: wellSpaced({
    subject: 'Test : voici vos courriels',
    paragraphs: (institute: string) => [
      `Voici à quoi ressemblent les courriels sur les événements (${institute}). Vérifiez le nom affiché et la signature, plus bas.`,
      'Répondez à ce courriel pour vérifier où arrivent les réponses. Personne d’autre ne l’a reçu.',
    ],
    action: 'Ouvrir Plenaria',
  }),
}
