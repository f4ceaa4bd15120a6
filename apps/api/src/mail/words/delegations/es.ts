import type { DelegationLetters } from '../../letter.ts'

export const delegationLetters: DelegationLetters = {
  'delegation-invited': ({ event, organisation }) => ({
    subject: `Únase a su delegación: ${event}`,
    paragraphs: [
      `Tiene una invitación para unirse a la delegación de ${organisation} en «${event}». Sus integrantes comparten cierto número de plazas y se turnan.`,
      'Si se une, las demás personas de la delegación verán su nombre y si tiene plaza. Quien la encabeza podrá dar la plaza que usted tenga a otra persona de la delegación, o darle a usted la de otra.',
      'Si no quiere unirse, puede rechazar la invitación. Su inscripción no cambia.',
    ],
    action: 'Responder a la invitación',
  }),
  'swapped-in': ({ event }) => ({
    subject: `Ya tiene una plaza: ${event}`,
    paragraphs: [
      `Su delegación le dio una de sus plazas en «${event}». La plaza está confirmada.`,
      'Si no puede asistir, avise a quien encabeza su delegación para que otra persona pueda ocupar la plaza.',
    ],
    action: 'Ver mi inscripción',
  }),
  'swapped-out': ({ event }) => ({
    subject: `Su plaza pasó a otra persona de su delegación: ${event}`,
    paragraphs: [
      `Su delegación dio su plaza en «${event}» a otra de las personas que la integran.`,
      'Usted está en la lista de espera, en el lugar que tenía. Su delegación puede volver a darle una plaza hasta que termine el evento.',
    ],
    action: 'Ver mi inscripción',
  }),
}
