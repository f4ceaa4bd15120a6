import type { Resolvers } from '../__generated__/resolvers.ts'
import { applicationsOf, tagsOfEvent, tagsOfRegistration } from './list.ts'
import { changeTag, createTag, deleteTag } from './manage.ts'
import { tagRegistrations } from './tagRegistrations.ts'

export const resolvers: Resolvers = {
  Mutation: {
    createTag: (_, { input }, context) => createTag(input, context),
    changeTag: (_, { input }, context) => changeTag(input, context),
    deleteTag: (_, { id }, context) => deleteTag(id, context),
    tagRegistrations: (_, { input }, context) => tagRegistrations(input, context),
  },
  Event: {
    tags: (event, _, context) => tagsOfEvent(event, context),
  },
  Registration: {
    tags: (registration, _, context) => tagsOfRegistration(registration, context),
  },
  Tag: {
    applications: (tag, _, context) => applicationsOf(tag, context),
  },
}
