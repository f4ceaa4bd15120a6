import { createHash } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { histories } from '@plenaria/prisma/seed/histories'

it('the demonstration keeps its people, organisations and countries: passages that others wrote refer to them', () => {
  const people = histories().flatMap(({ event, history }) =>
    history.people.map(({ name, organisation, country, groupKey }) =>
      [event.slug, groupKey, name, organisation ?? '', country].join('\t'),
    ),
  )
  expect(people).toHaveLength(356)
  expect(createHash('sha256').update(people.join('\n')).digest('hex')).toBe(
    '87f6c8197c46a6e009226b101bf05bf18ce13d9ac5abfad941cb601b07ae801e',
  )
})
