import { describe, expect, it } from '@jest/globals'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow } from '../request/rows.ts'
import { countStatementsOfBoth } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { openReviews } from './testing/documents.ts'

const world = await openWorld()
const { setCriteria, save, declare } = openReviews(world)

describe('with one item and with three', () => {
  it.each([
    [
      'reviews of a list of applications',
      `registrations { edges { node {
        viewerReview { version score reviewer { name institute { slug } } }
        reviews { comment score reviewer { name isViewer institute { slug } } }
        reviewSummary { count mean spread }
        viewerCan { review }
      } } }`,
    ],
    [
      'conflicts',
      'conflicts { edges { node { reason member { name institute { slug } } registration { reference name } } } }',
    ],
    ['criteria', 'hasReviews criteria { key label }'],
  ])('%s cost the same', async (_, selection) => {
    const document = `query ($slug: String!) { event(slug: $slug) { ${selection} } }`
    const host = await world.institute()
    const organiser = (await world.member({ institute: host })).email
    const reviewers = [1, 2, 3].map(() => world.member({ institute: host, role: 'REVIEWER' }))
    const people = (await Promise.all(reviewers)).map(({ email }) => email)
    const of = async (count: number): Promise<EventRow> => {
      const at = await world.event({ hostId: host.id })
      await setCriteria(at, organiser)
      const names = ['Ana', 'Bo', 'Cai'].slice(0, count)
      for (const [index, name] of names.entries()) {
        const reference = await registerPerson(world, at, name)
        for (const person of people.slice(0, count)) await save(reference, person, [index, 1], { comment: 'Yes.' })
        await save(reference, organiser, [3, 3])
        const away = await registerPerson(world, at, `${name} Z`)
        await declare(away, people[index] ?? '')
      }
      return at
    }
    const [one, three] = [await of(1), await of(3)]
    const asked =
      ({ slug }: EventRow) =>
      () =>
        world.ask(document, { slug }, { as: organiser })
    const [forOne, forThree] = await countStatementsOfBoth(asked(one), asked(three))
    expect(forThree).toBe(forOne)
  })
})
