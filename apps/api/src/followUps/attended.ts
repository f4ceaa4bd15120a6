import { Prisma } from '@plenaria/prisma/client'

/** SQL condition on a registration `r`: the person was checked in to a session, or joined one. */
export const attended = Prisma.sql`exists (select from attendance a where a.registration_id = r.id and a.attended)`
