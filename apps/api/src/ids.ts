import { Prisma } from '@plenaria/prisma/client'

/** What is not the id of any row is not asked for: the database would refuse its shape. */
export const isId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

/** As SQL: the same UUID (version 8) for the same text. */
export const uuidOf = (text: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`overlay(overlay(md5(${text}) placing '8' from 13) placing 'a' from 17)::uuid`
