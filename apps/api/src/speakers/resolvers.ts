import { isPublished } from '@plenaria/domain/speakers'
import type { Language } from '@plenaria/schema/languages'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { formatted } from '../request/richText.ts'
import { listTexts, textIn } from '../request/texts.ts'
import { addSpeaker, changeSpeaker, removeSpeaker } from './change.ts'
import { answerSpeakerConsent, recordSpeakerConsent, requestSpeakerConsent } from './consent.ts'
import { openByLink } from './link.ts'
import { dataAddress, speakerPicturePath } from './picture.ts'
import { allSpeakers, canBeAsked, managementOf, publishedSpeakers } from './read.ts'

export const resolvers: Resolvers = {
  Query: {
    speakerByLink: (_, { token }, context) => openByLink(token, context),
  },
  Mutation: {
    addSpeaker: (_, { input }, context) => addSpeaker(input, context),
    changeSpeaker: (_, { input }, context) => changeSpeaker(input, context),
    removeSpeaker: (_, { id }, context) => removeSpeaker(id, context),
    requestSpeakerConsent: (_, { id }, context) => requestSpeakerConsent(id, context),
    recordSpeakerConsent: (_, { input }, context) => recordSpeakerConsent(input, context),
    answerSpeakerConsent: (_, args, context) => answerSpeakerConsent(args, context),
  },
  Event: {
    speakers: (event, _, context) => publishedSpeakers(event, context),
    allSpeakers: (event, _, context) => allSpeakers(event, context),
  },
  Speaker: {
    name: ({ isAnonymous, name }) => (isAnonymous ? null : name),
    role: ({ roles }, _, { language }) => textIn(language, roles) ?? '',
    roles: ({ roles }) => listTexts(roles),
    formattedBiography: ({ biographies }, _, { language }) => formatted(textIn(language, biographies) ?? ''),
    biographies: ({ biographies }) => listTexts(biographies),
    pictureUrl: ({ picture }) => picture && speakerPicturePath(picture.digest),
    sessionIds: ({ sessions }) => sessions.map(({ sessionId }) => sessionId),
    management: (speaker, _, context) => managementOf(speaker, context),
  },
  SpeakerManagement: {
    // A check constraint restricts the column to the site's languages.
    language: ({ language }) => language as Language,
    isPublished,
    canBeAsked: (speaker, _, context) => canBeAsked(speaker, context),
  },
  SpeakerByLink: {
    role: ({ roles }, _, { language }) => textIn(language, roles) ?? '',
    formattedBiography: ({ biographies }, _, { language }) => formatted(textIn(language, biographies) ?? ''),
    picture: ({ picture }) => picture && dataAddress(picture.image),
    eventTitle: ({ event }, _, { language }) => textIn(language, event.titles) ?? event.slug,
    sessionTitles: ({ sessions }, _, { language }) =>
      sessions.map(({ session }) => textIn(language, session.titles) ?? ''),
    institute: ({ event }, _, { language }) => textIn(language, event.host.names) ?? event.host.slug,
    startsAt: ({ event }) => (event.undecidedDates.includes('STARTS_AT') ? null : event.startsAt),
    zone: ({ event }) => event.zone,
    eventSlug: ({ event }) => (event.state === 'DRAFT' ? null : event.slug),
  },
}
