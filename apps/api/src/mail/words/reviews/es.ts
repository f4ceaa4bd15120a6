import type { ReviewLetters } from '../../letter.ts'

export const reviewLetters: ReviewLetters = {
  'review-reminder': ({ event, count, promisedAt }) => ({
    subject: `Solicitudes por evaluar: ${event}`,
    paragraphs: [
      count === 1
        ? `Le queda una solicitud por evaluar en «${event}».`
        : `Le quedan ${count} solicitudes por evaluar en «${event}».`,
      ...(promisedAt
        ? [`La organización se comprometió a responder a todas las personas a más tardar el ${promisedAt}.`]
        : []),
      'Si tiene un conflicto de intereses con una solicitud, declárelo al leerla: la solicitud dejará de estar en su lista.',
    ],
    action: 'Evaluar solicitudes',
  }),
  'note-mention': ({ event }) => ({
    subject: `Mención en una nota: ${event}`,
    paragraphs: [
      `Una nota interna sobre una solicitud de «${event}» le menciona.`,
      'Inicie sesión para leerla. En la lista de inscripciones, el filtro «Notas que me mencionan» muestra la solicitud.',
    ],
    action: 'Ver la nota',
  }),
}
