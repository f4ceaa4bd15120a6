import type { RefusalName, Words } from '../../words.ts'

type SpeakerRefusal = Extract<RefusalName, `${string}Speaker${string}` | 'ConsentNotPossible'>

export const speakerRefusals: Pick<Words['refusals'], SpeakerRefusal> = {
  ConsentNotPossible: ({ cause }) =>
    ({
      ANONYMOUS: 'This speaker has no name, so there is nothing to agree to.',
      NO_ADDRESS: 'There’s no address to write to. Enter one, or record how the person agreed.',
      WITHDRAWN: 'This person doesn’t agree. Only they can change that, with the link in our email.',
      PUBLISHED: 'This person has already agreed.',
      ASKED_RECENTLY: 'We emailed this person less than 24 hours ago. Give them time to answer.',
      EVENT_OVER: 'The event is over or called off, so you can no longer ask for consent.',
    })[cause],
  TooManySpeakers: ({ limit }) => `An event can have at most ${limit} speakers. Delete one before you add another.`,
  UnknownSpeaker: () => 'We can’t find this speaker. They may have been deleted.',
  UnknownSpeakerLink: () => 'This link no longer works. Open the complete link from the email again.',
}
