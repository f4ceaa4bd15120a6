import { expect, it } from '@jest/globals'
import { drawnIn, type StandingPerson } from './staging.ts'

const person = (id: string, changes: Partial<StandingPerson> = {}): StandingPerson => ({
  id,
  reference: id.toUpperCase(),
  state: 'SUBMITTED',
  staged: null,
  stagedAllotmentOf: null,
  ...changes,
})

it('stages those who were drawn and wait, takes back other staged offers, and counts seats of those who left', () => {
  const standing = [
    person('drawn'),
    person('staged already', { staged: 'OFFER' }),
    person('seated', { state: 'CONFIRMED' }),
    person('withdrawn', { state: 'WITHDRAWN' }),
    person('not drawn', { staged: 'OFFER' }),
    person('of a partner', { staged: 'OFFER', stagedAllotmentOf: 'partner' }),
  ]
  const drawn = new Set(['drawn', 'staged already', 'seated', 'withdrawn'])
  expect(drawnIn({ seats: 5, drawn, standing })).toEqual({
    stage: ['DRAWN'],
    unstage: ['NOT DRAWN'],
    given: 1,
    waiting: 2,
    // One withdrew, one was erased.
    vacant: 2,
  })
})
