import { describe, expect, it } from '@jest/globals'
import { openCompanions } from '../companions/testing/documents.ts'
import { openInternalNotes } from '../internalNotes/testing/documents.ts'
import { openSpeakers } from '../speakers/testing/documents.ts'
import { openTags } from '../tags/testing/documents.ts'
import { openWorld } from '../testing/world.ts'
import { addressOf, openErasing } from './testing/erasing.ts'

const world = await openWorld()
const { database } = world
const { staff, eventOf, join, decide, stage } = openErasing(world)

describe('what is held about the viewer', () => {
  const heldDocument = /* GraphQL */ `{
    viewer {
      storedData {
        document institutes signIns { at until }
        registrations {
          registration { reference } emails { kind } reviewCount reviews { comment score recommendation }
          accesses { kind reason } exportCount companions { name kind language }
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

  it('is shown whole, and reviews and tags once a decision was sent, without who wrote them', async () => {
    const event = await eventOf()
    const reference = await join(event, 'Zqheld')
    await join(event, 'Zqstranger')
    const review = { reference, expectedVersion: 0, scores: [], recommendation: 'OFFER', comment: 'Speaks plainly.' }
    await world.ask(
      'mutation ($input: SaveReviewInput!) { answer: saveReview(input: $input) { __typename } }',
      { input: review },
      staff(),
    )
    const { idOf, set } = openTags(world)
    const tag = await idOf(event, 'Interview', staff().as)
    await set(event, { references: [reference], add: [tag], remove: [] }, staff().as)
    const { id } = await database.user.findFirstOrThrow({ where: { email: staff().as ?? '' } })
    const colleague = await world.member({
      institute: await database.institute.findFirstOrThrow({ where: { members: { some: { userId: id } } } }),
    })
    await openCompanions(world).added(event, { reference, name: 'Rosa Lima' }, staff().as ?? '')
    const asSpeaker = { name: 'Dr Zqheld', email: addressOf('Zqheld') }
    await openSpeakers(world).added(event, asSpeaker, staff().as ?? '')
    await openInternalNotes(world).write(reference, `@{${colleague.id}} Zqnote.`, staff().as ?? '')
    await world.runJobs()
    const read = () => world.ask<Held>(heldDocument, {}, { as: addressOf('Zqheld') })
    const before = (await read()).viewer?.storedData
    expect(before?.registrations).toMatchObject([
      {
        reviewCount: 1,
        reviews: [],
        emails: [{ kind: 'INTEREST_RECEIVED' }],
        companions: [{ name: 'Rosa Lima', kind: 'ASSISTANT', language: null }],
      },
    ])
    expect(before?.document).toMatchObject({
      account: { email: addressOf('Zqheld') },
      speaks: [{ name: 'Dr Zqheld', consent: 'NOT_ASKED' }],
      registrations: [
        {
          reference,
          companions: [{ name: 'Rosa Lima' }],
          name: 'Zqheld',
          motivation: 'MotivationZqheld',
          answers: { needs: ['AnswerZqheld'] },
        },
      ],
    })
    expect(JSON.stringify(before)).not.toMatch(
      /stranger|institute\.example|Speaks plainly|Interview|TAGS_SET|Zqnote|INTERNAL_NOTE/i,
    )
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
    expect(after?.document.registrations[0]?.tags).toEqual([{ name: 'Interview', addedAt: expect.any(String) }])
    expect(after?.document.registrations[0]?.internalNotes).toEqual([
      { writtenAt: expect.any(String), text: '@… Zqnote.' },
    ])
    expect(JSON.stringify(after)).not.toMatch(/institute\.example|TAGS_SET|INTERNAL_NOTE/)
  })

  it('is nothing for a visitor', async () => {
    expect(await world.ask<Held>(heldDocument)).toEqual({ viewer: null })
  })
})
