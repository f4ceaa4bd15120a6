/** Texts of emails to speakers, in the site's languages. */
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'

interface SpeakerMailWords {
  subject: (event: string) => string
  paragraphs: (facts: { institute: string; event: string }) => string[]
  action: string
  /** About the link. */
  note: string
  labels: { event: string; when: string }
  footer: (institute: string) => string
}

export const speakerMailWords: Record<Language, SpeakerMailWords> = {
  en: {
    subject: (event) => `May we present you as a speaker? ${event}`,
    paragraphs: ({ institute, event }) => [
      `${institute} would like to present you as a speaker on the public page of “${event}”.`,
      'Nothing about you is published unless you agree. Open the link to see what would be published, then agree or decline.',
      'You can change your mind at any time with the same link. We’ll remove you from the page immediately.',
    ],
    action: 'See what would be published',
    note: 'Keep this email, and don’t forward it. Anyone with the link can answer for you.',
    labels: { event: 'Event', when: 'Date' },
    footer: (institute) =>
      `You’re receiving this email because the organisers of an event by ${institute} gave this address for a speaker. We’ll delete it with the event’s data.`,
  },
  es: {
    subject: (event) => `¿Podemos presentarle como ponente? ${event}`,
    paragraphs: ({ institute, event }) => [
      `${institute} desea presentarle como ponente en la página pública de «${event}».`,
      'No se publica nada sobre usted si no da su consentimiento. Abra el enlace para ver qué se publicaría y decida.',
      'Puede cambiar de opinión en cualquier momento con el mismo enlace. En ese caso, sus datos se quitan de la página de inmediato.',
    ],
    action: 'Ver qué se publicaría',
    note: 'Conserve este correo y no lo reenvíe: con el enlace, cualquiera puede responder en su lugar.',
    labels: { event: 'Evento', when: 'Fecha' },
    footer: (institute) =>
      `Recibe este correo porque la organización de un evento (${institute}) dio esta dirección para una persona ponente. La eliminaremos con los datos del evento.`,
  },
  pt_BR: {
    subject: (event) => `Podemos apresentar você como palestrante? ${event}`,
    paragraphs: ({ institute, event }) => [
      `${institute} gostaria de apresentar você como palestrante na página pública de “${event}”.`,
      'Nada sobre você é publicado sem o seu consentimento. Abra o link para ver o que seria publicado e decida.',
      'Você pode mudar de ideia a qualquer momento com o mesmo link. Nesse caso, seus dados são removidos da página imediatamente.',
    ],
    action: 'Ver o que seria publicado',
    note: 'Guarde este e-mail e não o encaminhe: com o link, qualquer pessoa pode responder em seu lugar.',
    labels: { event: 'Evento', when: 'Data' },
    footer: (institute) =>
      `Você recebe este e-mail porque a organização de um evento (${institute}) informou este endereço como de palestrante. Ele é excluído com os dados do evento.`,
  },
  fr: wellSpaced({
    subject: (event: string) => `Pouvons-nous annoncer votre intervention ? ${event}`,
    paragraphs: ({ institute, event }: { institute: string; event: string }) => [
      `${institute} souhaite annoncer votre intervention sur la page publique de l’événement « ${event} ».`,
      'Rien n’est publié à votre sujet sans votre accord. Ouvrez le lien pour voir ce qui serait publié, puis acceptez ou refusez.',
      'Vous pouvez changer d’avis à tout moment avec le même lien. Vos informations seront immédiatement retirées de la page.',
    ],
    action: 'Voir ce qui serait publié',
    note: 'Conservez ce courriel et ne le transférez pas : toute personne qui a le lien peut répondre à votre place.',
    labels: { event: 'Événement', when: 'Date' },
    footer: (institute: string) =>
      `Vous recevez ce courriel parce que l’équipe d’organisation d’un événement (${institute}) a indiqué cette adresse pour une intervention. Elle est effacée avec les données de l’événement.`,
  }),
}
