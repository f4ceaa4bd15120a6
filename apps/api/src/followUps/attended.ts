import { Prisma } from '@plenaria/prisma/client'

/** SQL condition on a registration `r`: its person was checked in at a session, or joined one. */
export const attended = Prisma.sql`exists (select from attendance a where a.registration_id = r.id and a.attended)`
