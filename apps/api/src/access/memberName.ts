import { dataLoader } from '../request/dataLoader.ts'

/**
 * The label by which staff know a member, by user id: the name; with the address if another member has the same name; the address
 * alone if there is no name. Undefined if there is no such account.
 */
export const memberName = dataLoader<string>(async (ids, { database }) => {
  const rows = await database.$queryRaw<{ id: string; name: string }[]>`
    select u.id, case
        when trim(u.name) = '' then u.email
        when exists (
          select from member m join user_account o on o.id = m.user_id where o.name = u.name and o.id <> u.id)
        then u.name || ' (' || u.email || ')'
        else u.name
      end as name
    from user_account u where u.id = any(${ids})`
  return new Map(rows.map(({ id, name }) => [id, name]))
})
