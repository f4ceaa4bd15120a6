import type { SeatWords, SessionLetters } from '../../letter.ts'

const quoted = (titles: string[]): string => titles.map((title) => `«${title}»`).join(', ')

export const seatWords: SeatWords = ({ comes, waits, notOffered, reason }) => [
  ...(comes.length > 0 ? [`Se le ofrece una plaza para: ${quoted(comes)}.`] : []),
  ...(waits.length > 0
    ? [`Sin lugares por ahora; quedaría en espera y recibiría el próximo que le corresponda: ${quoted(waits)}.`]
    : []),
  ...(notOffered.length > 0
    ? [`No incluye: ${quoted(notOffered)}.${reason ? ` La organización explica: ${reason}` : ''}`]
    : []),
]

export const sessionLetters: SessionLetters = {
  'offer-widened': ({ event }) => ({
    subject: `Su plaza incluye más sesiones: ${event}`,
    paragraphs: [
      `La organización de «${event}» le abrió más sesiones.`,
      'No tiene que hacer nada. Las sesiones que usted eligió son suyas mientras haya lugar. En la página de su inscripción puede verlo sesión por sesión.',
    ],
    action: 'Ver mis sesiones',
  }),
  'session-place': ({ event, session }) => ({
    subject: `Tiene un lugar: ${session?.title} · ${event}`,
    paragraphs: [
      `Quedó libre un lugar en «${session?.title}» y es suyo. Usted lo esperaba.`,
      `La sesión comienza el ${session?.startsAt}${session?.room ? `, en ${session.room}` : ''}.`,
      'Si ya no quiere asistir, indíquelo en la página de su inscripción para que otra persona pueda ocupar el lugar.',
    ],
    action: 'Ver mis sesiones',
  }),
  'session-moved': ({ event, session, reason }) => ({
    subject: `Otro horario: ${session?.title} · ${event}`,
    paragraphs: [
      `«${session?.title}», una sesión de «${event}» en la que usted tiene un lugar, cambió de horario.`,
      `Ahora comienza el ${session?.startsAt}, en lugar del ${session?.startedAt}.`,
      ...(reason ? [`La organización le escribe: ${reason}`] : []),
      'Su lugar se conserva. La página de su inscripción muestra si ahora coincide con otra de sus sesiones. Allí también puede renunciar al lugar.',
    ],
    action: 'Ver mis sesiones',
  }),
  'session-removed': ({ event, session }) => ({
    subject: `Sesión cancelada: ${session?.title} · ${event}`,
    paragraphs: [
      `«${session?.title}», una sesión de «${event}» en la que usted tiene un lugar, no se celebrará. Iba a comenzar el ${session?.startsAt}.`,
      'Su plaza en el evento se conserva. La página de su inscripción muestra en qué sesiones tiene ahora un lugar.',
      ...(session?.leaves === 'NO_CHOICE'
        ? [
            'Usted no había elegido ninguna otra sesión, de modo que su inscripción vale ahora para todas. Si solo quiere algunas, indíquelo en la misma página.',
          ]
        : []),
      ...(session?.leaves === 'NO_SESSION'
        ? [
            'Su plaza se limitaba a ella, de modo que por ahora no vale para ninguna sesión. La organización puede abrirle otras. En ese caso le escribiremos.',
          ]
        : []),
    ],
    action: 'Ver mis sesiones',
  }),
  'session-role': ({ event, session }) => ({
    subject: session?.speaks
      ? `Su intervención: ${session.title} · ${event}`
      : `Ya no interviene: ${session?.title} · ${event}`,
    paragraphs: [
      session?.speaks
        ? `La organización de «${event}» cuenta con su intervención en «${session.title}». Usted tiene un lugar en ella, aunque esté completa.`
        : `La organización ya no prevé su intervención en «${session?.title}». La página de su inscripción muestra si tiene allí un lugar como oyente.`,
      `La sesión comienza el ${session?.startsAt}.`,
      ...(session?.speaks ? ['Esto no hace público su nombre.'] : []),
    ],
    action: 'Ver mis sesiones',
  }),
  'breakout-assigned': ({ event, session }) => ({
    subject: `Su sesión paralela: ${session?.title} · ${event}`,
    paragraphs: [
      `Las personas que participan en «${event}» se distribuyeron en sesiones paralelas, de modo que cada una sea diversa. La suya es «${session?.title}».`,
      `La sesión comienza el ${session?.startsAt}${session?.room ? `, en ${session.room}` : ''}.`,
      'Si no le viene bien, escriba a la organización.',
    ],
    action: 'Ver mis sesiones',
  }),
}
