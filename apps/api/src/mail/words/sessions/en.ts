import type { SeatWords, SessionLetters } from '../../letter.ts'

const quoted = (titles: string[]): string => titles.map((title) => `“${title}”`).join(', ')

export const seatWords: SeatWords = ({ comes, waits, notOffered, reason }) => [
  ...(comes.length > 0 ? [`You’ve been offered a seat for: ${quoted(comes)}.`] : []),
  ...(waits.length > 0 ? [`Full at the moment, so you’d join the waitlist: ${quoted(waits)}.`] : []),
  ...(notOffered.length > 0
    ? [`Not included: ${quoted(notOffered)}.${reason ? ` The organisers explain: ${reason}` : ''}`]
    : []),
]

export const sessionLetters: SessionLetters = {
  'offer-widened': ({ event }) => ({
    subject: `Your seat now covers more sessions: ${event}`,
    paragraphs: [
      `The organisers of “${event}” have opened more sessions to you.`,
      'You don’t need to do anything. The sessions you chose are yours as long as there are places. Your registration page shows each session.',
    ],
    action: 'See my sessions',
  }),
  'session-place': ({ event, session }) => ({
    subject: `You have a place: ${session?.title} · ${event}`,
    paragraphs: [
      `A place in “${session?.title}” has become free, and it’s yours. You were on its waitlist.`,
      `The session starts on ${session?.startsAt}${session?.room ? `, in ${session.room}` : ''}.`,
      'If you no longer want to attend, please say so on your registration page, so that the next person can.',
    ],
    action: 'See my sessions',
  }),
  'session-moved': ({ event, session, reason }) => ({
    subject: `New time: ${session?.title} · ${event}`,
    paragraphs: [
      `“${session?.title}”, a session of “${event}” that you have a place in, has a new time.`,
      `It now starts on ${session?.startsAt} instead of ${session?.startedAt}.`,
      ...(reason ? [`The organisers write: ${reason}`] : []),
      'You keep your place. Your registration page shows whether the session now overlaps with another of yours. You can also give up the place there.',
    ],
    action: 'See my sessions',
  }),
  'session-removed': ({ event, session }) => ({
    subject: `Session cancelled: ${session?.title} · ${event}`,
    paragraphs: [
      `“${session?.title}”, a session of “${event}” that you have a place in, won’t take place. It was planned for ${session?.startsAt}.`,
      'You keep your seat at the event. Your registration page shows the sessions you have a place in now.',
      ...(session?.leaves === 'NO_CHOICE'
        ? [
            'It was the only session you had chosen, so your registration now covers all sessions. If you want only some, choose them on the same page.',
          ]
        : []),
      ...(session?.leaves === 'NO_SESSION'
        ? [
            'Your seat covered only this session, so it covers none at the moment. If the organisers offer you other sessions, we’ll email you.',
          ]
        : []),
    ],
    action: 'See my sessions',
  }),
  'session-role': ({ event, session }) => ({
    subject: session?.speaks
      ? `You’ve been named as a speaker: ${session.title} · ${event}`
      : `No longer a speaker: ${session?.title} · ${event}`,
    paragraphs: [
      session?.speaks
        ? `The organisers of “${event}” have named you as a speaker of “${session.title}”. You have a place there even if it’s full.`
        : `You’re no longer named as a speaker of “${session?.title}”. Your registration page shows whether you have a place there as a listener.`,
      `The session starts on ${session?.startsAt}.`,
      ...(session?.speaks ? ['This doesn’t make your name public.'] : []),
    ],
    action: 'See my sessions',
  }),
  'breakout-assigned': ({ event, session }) => ({
    subject: `Your breakout session: ${session?.title} · ${event}`,
    paragraphs: [
      `We’ve divided the participants of “${event}” into mixed breakout sessions. Yours is “${session?.title}”.`,
      `It starts on ${session?.startsAt}${session?.room ? `, in ${session.room}` : ''}.`,
      'If this doesn’t suit you, please write to the organisers.',
    ],
    action: 'See my sessions',
  }),
}
