import type { SeatWords, SessionLetters } from '../../letter.ts'

const quoted = (titles: string[]): string => titles.map((title) => `“${title}”`).join(', ')

export const seatWords: SeatWords = ({ comes, waits, notOffered, reason }) => [
  ...(comes.length > 0 ? [`You are offered a seat for: ${quoted(comes)}.`] : []),
  ...(waits.length > 0
    ? [`Full at the moment, so that you would wait for a place and get the next that is yours: ${quoted(waits)}.`]
    : []),
  ...(notOffered.length > 0
    ? [`Not for: ${quoted(notOffered)}.${reason ? ` The organisers explain: ${reason}` : ''}`]
    : []),
]

export const sessionLetters: SessionLetters = {
  'offer-widened': ({ event }) => ({
    subject: `Your seat is for more sessions: ${event}`,
    paragraphs: [
      `The organisers of “${event}” have opened more sessions to you.`,
      'There is nothing you need to do: whatever you chose of them is yours as far as there are places. On the page of your registration you can see it session by session.',
    ],
    action: 'See my sessions',
  }),
  'session-place': ({ event, session }) => ({
    subject: `You have a place: ${session?.title} · ${event}`,
    paragraphs: [
      `A place in “${session?.title}” has fallen free, and it is yours. You had waited for it.`,
      `The session begins on ${session?.startsAt}${session?.room ? `, in ${session.room}` : ''}.`,
      'If you no longer want to attend it, please say so on the page of your registration, so that the next person can.',
    ],
    action: 'See my sessions',
  }),
  'session-moved': ({ event, session, reason }) => ({
    subject: `Another time: ${session?.title} · ${event}`,
    paragraphs: [
      `“${session?.title}”, a session of “${event}” that you have a place in, is at another time.`,
      `It begins on ${session?.startsAt}, no longer on ${session?.startedAt}.`,
      ...(reason ? [`The organisers write: ${reason}`] : []),
      'Your place is kept. The page of your registration tells whether it now overlaps with another session of yours; there you can also give it up.',
    ],
    action: 'See my sessions',
  }),
  'session-removed': ({ event, session }) => ({
    subject: `Not taking place: ${session?.title} · ${event}`,
    paragraphs: [
      `“${session?.title}”, a session of “${event}” that you have a place in, will not take place. It was to begin on ${session?.startsAt}.`,
      'Your seat at the event is kept. The page of your registration shows the sessions that you have a place in now.',
      ...(session?.leaves === 'NO_CHOICE'
        ? [
            'You had chosen no other session, so your registration is for all of them now. Say on the same page if you want only some.',
          ]
        : []),
      ...(session?.leaves === 'NO_SESSION'
        ? [
            'Your seat was limited to it, so at the moment it covers no session. The organisers can open others to you; you would hear by email.',
          ]
        : []),
    ],
    action: 'See my sessions',
  }),
  'session-role': ({ event, session }) => ({
    subject: session?.speaks
      ? `You are named as a speaker: ${session.title} · ${event}`
      : `No longer a speaker: ${session?.title} · ${event}`,
    paragraphs: [
      session?.speaks
        ? `The organisers of “${event}” have named you as a speaker of “${session.title}”. You have a place there, whether it is full or not.`
        : `You are no longer named as a speaker of “${session?.title}”. The page of your registration tells whether you have a place there as a listener.`,
      `The session begins on ${session?.startsAt}.`,
      'Who speaks is not published by us.',
    ],
    action: 'See my sessions',
  }),
  'breakout-assigned': ({ event, session }) => ({
    subject: `Your room: ${session?.title} · ${event}`,
    paragraphs: [
      `The participants of “${event}” have been spread over breakout sessions, so that each is a mixed one. Yours is “${session?.title}”.`,
      `It begins on ${session?.startsAt}${session?.room ? `, in ${session.room}` : ''}.`,
      'If this does not suit you, please write to the organisers.',
    ],
    action: 'See my sessions',
  }),
}
