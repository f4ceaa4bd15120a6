/** Organisers' record keeping: registrations corrected, added by hand and merged. */
import type { Resolvers } from '../__generated__/resolvers.ts'
import { can, rightToOpenPerson } from '../access/policy.ts'
import { eventOf, seenAsStaff } from '../access/seen.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { RegistrationRow } from '../request/rows.ts'
import { addPerson } from './addPerson.ts'
import { correctAddress, isAddressCorrectable } from './correctAddress.ts'
import { correctRegistration } from './correctRegistration.ts'
import { dismissDuplicate, duplicatesOf } from './duplicates.ts'
import { mergedRecords } from './mergedRecords.ts'
import { mergeRegistrations } from './mergeRegistrations.ts'
import { mergesOf } from './merges.ts'
import { openPerson } from './person.ts'

/** Ended registrations, by the id of the one that stays. */
const endedById = dataLoader<RegistrationRow[]>(async (ids, { database }) => {
  const merges = await mergesOf(ids, database)
  const rows = await database.registration.findMany({
    where: { id: { in: merges.map(({ from }) => from) }, erasedAt: null },
    orderBy: { registeredAt: 'asc' },
  })
  const intoOf = new Map(merges.map(({ from, into }) => [from, into]))
  return Map.groupBy(rows, ({ id }) => intoOf.get(id) ?? '')
})

async function mergedFrom(registration: RegistrationRow, context: Context): Promise<RegistrationRow[]> {
  if (!(await seenAsStaff(registration, context))) return []
  const ended = (await endedById(registration.id, context)) ?? []
  const seen = await Promise.all(ended.map(async (each) => ((await seenAsStaff(each, context)) ? [each] : [])))
  return seen.flat()
}

export const recordResolvers: Resolvers = {
  Mutation: {
    addPerson: (_, { input }, context) => addPerson(input, context),
    correctAddress: (_, { input }, context) => correctAddress(input, context),
    correctRegistration: (_, { input }, context) => correctRegistration(input, context),
    dismissDuplicate: (_, { input }, context) => dismissDuplicate(input, context),
    mergeRegistrations: (_, { input }, context) => mergeRegistrations(input, context),
    openPerson: (_, { input }, context) => openPerson(input, context),
  },
  Event: {
    duplicates: (event, _, context) => duplicatesOf(event, context),
  },
  DuplicateSuggestion: {
    records: (pair, _, context) => mergedRecords(pair, context),
  },
  Registration: {
    isAddressCorrectable: (registration, _, context) => isAddressCorrectable(registration, context),
    staffInstitute: async (registration, _, context) => {
      const right = rightToOpenPerson(context.viewer, registration, await eventOf(registration, context))
      return right && context.database.institute.findUnique({ where: { id: right.instituteId } })
    },
    mergedFrom: (registration, _, context) => mergedFrom(registration, context),
  },
  EventAbilities: {
    addPeople: ({ event }, _, { viewer }) => can.addPeople(viewer, event),
    mergeRegistrations: ({ event }, _, { viewer }) => can.merge(viewer, event),
  },
}
