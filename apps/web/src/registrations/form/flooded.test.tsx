import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { nobody, sampleEvent, sampleRegistration } from '../../testing/samples.ts'

const salt = '0011?expires=1795760347562&'
const challenge = createHash('sha256').update(`${salt}40`).digest('hex')

test('while an event is flooded, the device calculates by itself and the registration is sent once more', async () => {
  const values = {
    ...{ name: 'Lucía Ferrán', email: 'lucia@colectivo.example', groupKey: 'civil-society', country: 'CO' },
    ...{ languages: ['es'], answers: { experience: ['no'] }, consents: { privacy: true } },
  }
  const draft = { values, requestId: '00112233445566778899aabbccddeeff', hasReachedCheck: true }
  localStorage.setItem('plenaria.draft.cybercrime-americas', JSON.stringify(draft))
  const { user, askedFor } = await renderRoute('/e/cybercrime-americas/register/check', {
    ...nobody,
    event: sampleEvent(),
    registerInterest: ({ input }: { input: { work?: object } }) =>
      input.work
        ? { __typename: 'InterestRegistered', registration: sampleRegistration('SUBMITTED') }
        : {
            __typename: 'WorkNeeded',
            message: 'Very many people are registering.',
            challenge: {
              salt,
              challenge,
              signature: 'signed',
              maxNumber: 100,
              algorithm: 'SHA-256',
              expiresAt: '2027-06-14T15:00:00Z',
            },
          },
  })
  await user.click(await screen.findByRole('button', { name: 'Send my registration' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Your registration has arrived' })).toBeInTheDocument()
  const sent = askedFor('RegisterInterest').map(({ variables }) => variables.input as Record<string, unknown>)
  expect(sent).toHaveLength(2)
  expect(sent[1]).toMatchObject({ work: { salt, challenge, signature: 'signed', number: 40 } })
  expect(sent[0]?.requestId).toBe(sent[1]?.requestId)
})
