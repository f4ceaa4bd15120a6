import { describe, expect, it } from '@jest/globals'
import { openWorld } from '../testing/world.ts'
import { addressOf, openErasing } from './testing/erasing.ts'

const world = await openWorld()
const { staff, eventOf, join, decide, stage } = openErasing(world)

describe('what is held about the viewer', () => {
  const heldDocument = /* GraphQL */ `{
    viewer {
      storedData {
        document institutes signIns { at until }
        registrations {
          registration { reference } emails { kind } reviewCount reviews { comment score recommendation }
          accesses { what reason } exportCount
        }
      }
    }
  }`
  interface Held {
    viewer: {
      storedData: {
        document: { account: { email: string }; registrations: Record<string, unknown>[] }
        registrations: { reviews: unknown[]; emails: { kind: string }[] }[]
      }
    } | null
  }

  it('is shown whole, and reviews once a decision was sent, without who wrote them', async () => {
    const event = await eventOf()
    const reference = await join(event, 'Zqheld')
    await join(event, 'Zqstranger')
    const review = { reference, expectedVersion: 0, scores: [], recommendation: 'OFFER', comment: 'Speaks plainly.' }
    await world.ask(
      'mutation ($input: SaveReviewInput!) { answer: saveReview(input: $input) { __typename } }',
      { input: review },
      staff(),
    )
    await world.runJobs()
    const read = () => world.ask<Held>(heldDocument, {}, { as: addressOf('Zqheld') })
    const before = (await read()).viewer?.storedData
    expect(before?.registrations).toMatchObject([
      { reviewCount: 1, reviews: [], emails: [{ kind: 'interest-received' }] },
    ])
    expect(before?.document).toMatchObject({
      account: { email: addressOf('Zqheld') },
      registrations: [
        { reference, name: 'Zqheld', motivation: 'MotivationZqheld', answers: { needs: ['AnswerZqheld'] } },
      ],
    })
    expect(JSON.stringify(before)).not.toMatch(/stranger|institute\.example|Speaks plainly/i)
    await stage(event, reference, 'DECLINE', 'Kept to ourselves.')
    await stage(event, reference, 'OFFER')
    const document = (await read()).viewer?.storedData.document
    expect(Object.keys(document?.registrations[0] ?? {}).filter((key) => key.startsWith('staged'))).toEqual([])
    expect(JSON.stringify(document)).not.toMatch(/Kept to ourselves/)
    await decide(event, reference, 'WAITLIST')
    const after = (await read()).viewer?.storedData
    expect(after?.registrations[0]?.reviews).toEqual([
      { comment: 'Speaks plainly.', score: null, recommendation: 'OFFER' },
    ])
    expect(JSON.stringify(after)).not.toMatch(/institute\.example/)
  })

  it('is nothing for a visitor', async () => {
    expect(await world.ask<Held>(heldDocument)).toEqual({ viewer: null })
  })
})
