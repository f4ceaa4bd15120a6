import type { SeatWords, SessionLetters } from '../../letter.ts'

const quoted = (titles: string[]): string => titles.map((title) => `« ${title} »`).join(', ')

export const seatWords: SeatWords = ({ comes, waits, notOffered, reason }) => [
  ...(comes.length > 0 ? [`Une place vous est proposée pour : ${quoted(comes)}.`] : []),
  ...(waits.length > 0
    ? [`Séances complètes pour l’instant, où vous seriez sur liste d’attente : ${quoted(waits)}.`]
    : []),
  ...(notOffered.length > 0
    ? [`Séances non comprises : ${quoted(notOffered)}.${reason ? ` L’équipe d’organisation explique : ${reason}` : ''}`]
    : []),
]

export const sessionLetters: SessionLetters = {
  'offer-widened': ({ event }) => ({
    subject: `Votre place comprend d’autres séances : ${event}`,
    paragraphs: [
      `L’équipe d’organisation de « ${event} » vous a ouvert d’autres séances.`,
      'Vous n’avez rien à faire. Les séances que vous avez choisies sont à vous tant qu’il y a de la place. La page de votre inscription l’indique séance par séance.',
    ],
    action: 'Voir mes séances',
  }),
  'session-place': ({ event, session }) => ({
    subject: `Vous avez une place : ${session?.title} · ${event}`,
    paragraphs: [
      `La place que vous attendiez dans « ${session?.title} » s’est libérée : elle est à vous.`,
      `La séance commence le ${session?.startsAt}${session?.room ? `, ${session.room}` : ''}.`,
      'Si vous ne souhaitez plus y assister, veuillez l’indiquer sur la page de votre inscription, afin qu’une autre personne puisse le faire.',
    ],
    action: 'Voir mes séances',
  }),
  'session-moved': ({ event, session, reason }) => ({
    subject: `Nouvel horaire : ${session?.title} · ${event}`,
    paragraphs: [
      `« ${session?.title} », une séance de « ${event} » où vous avez une place, change d’horaire.`,
      `Elle commence le ${session?.startsAt}, et non plus le ${session?.startedAt}.`,
      ...(reason ? [`Message de l’équipe d’organisation : ${reason}`] : []),
      'Votre place est maintenue. La page de votre inscription indique si elle a désormais lieu en même temps qu’une autre de vos séances. Vous pouvez aussi y renoncer.',
    ],
    action: 'Voir mes séances',
  }),
  'session-removed': ({ event, session }) => ({
    subject: `Séance annulée : ${session?.title} · ${event}`,
    paragraphs: [
      `« ${session?.title} », une séance de « ${event} » où vous avez une place, n’aura pas lieu. Elle devait commencer le ${session?.startsAt}.`,
      'Votre place à l’événement est maintenue. La page de votre inscription indique les séances où vous avez désormais une place.',
      ...(session?.leaves === 'NO_CHOICE'
        ? [
            'Vous n’aviez choisi aucune autre séance : votre inscription vaut donc désormais pour toutes. Si vous n’en souhaitez que certaines, indiquez-le sur la même page.',
          ]
        : []),
      ...(session?.leaves === 'NO_SESSION'
        ? [
            'Votre place se limitait à cette séance : pour l’instant, elle n’en comprend donc aucune. L’équipe d’organisation peut vous en proposer d’autres. Un courriel vous préviendrait alors.',
          ]
        : []),
    ],
    action: 'Voir mes séances',
  }),
  'session-role': ({ event, session }) => ({
    subject: session?.speaks
      ? `Votre intervention : ${session.title} · ${event}`
      : `Votre intervention n’est plus prévue : ${session?.title} · ${event}`,
    paragraphs: [
      session?.speaks
        ? `L’équipe d’organisation de « ${event} » compte sur votre intervention dans « ${session.title} ». Vous y avez une place, que la séance soit complète ou non.`
        : `Votre intervention dans « ${session?.title} » n’est plus prévue. La page de votre inscription indique si vous y avez une place pour écouter.`,
      `La séance commence le ${session?.startsAt}.`,
      ...(session?.speaks ? ['Votre nom n’est pas rendu public pour autant.'] : []),
    ],
    action: 'Voir mes séances',
  }),
  'breakout-assigned': ({ event, session }) => ({
    subject: `Votre séance parallèle : ${session?.title} · ${event}`,
    paragraphs: [
      `Les personnes qui participent à « ${event} » ont été réparties entre des séances parallèles, pour que chaque séance soit diverse. La vôtre est « ${session?.title} ».`,
      `Elle commence le ${session?.startsAt}${session?.room ? `, ${session.room}` : ''}.`,
      'Si cela ne vous convient pas, veuillez écrire à l’équipe d’organisation.',
    ],
    action: 'Voir mes séances',
  }),
}
