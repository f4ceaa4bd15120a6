import type { Resolvers } from '../__generated__/resolvers.ts'

export const resolvers: Resolvers = {}
