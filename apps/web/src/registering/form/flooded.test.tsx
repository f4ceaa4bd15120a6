import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { problemsOfPage } from '../../testing/accessibility.ts'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { nobody, sampleEvent, sampleRegistration } from '../../testing/samples.ts'

const salt = '0011?expires=1795760347562&'

/** The last page of a form that is filled in, of an event that is flooded; `number` is what the calculation has to find, up to 100. */
function openFlooded(number: number) {
  const values = {
    name: 'Lucía Ferrán',
    email: 'lucia@colectivo.example',
    groupKey: 'civil-society',
    country: 'CO',
    languages: ['es'],
    answers: { experience: ['no'] },
    consents: { privacy: true },
  }
  const draft = { values, requestId: '00112233445566778899aabbccddeeff', hasReachedCheck: true }
  localStorage.setItem('plenaria.draft.cybercrime-americas', JSON.stringify(draft))
  return renderRoute('/e/cybercrime-americas/register/check', {
    ...nobody,
    event: sampleEvent(),
    registerInterest: ({ input }: { input: { proofOfWork?: object } }) =>
      input.proofOfWork
        ? { __typename: 'InterestRegistered', registration: sampleRegistration('SUBMITTED') }
        : {
            __typename: 'ProofOfWorkNeeded',
            message: 'Very many people are registering.',
            challenge: {
              salt,
              challenge: createHash('sha256').update(`${salt}${number}`).digest('hex'),
              signature: 'signed',
              maxNumber: 100,
              algorithm: 'SHA-256',
              expiresAt: '2027-06-14T15:00:00Z',
            },
          },
  })
}

test('while an event is flooded, the device calculates by itself and the registration is sent once more', async () => {
  const { user, askedFor } = await openFlooded(40)
  await user.click(await screen.findByRole('button', { name: 'Send my registration' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'We’ve received your registration' })).toBeInTheDocument()
  const sent = askedFor('RegisterInterest').map(({ variables }) => variables.input as Record<string, unknown>)
  expect(sent).toHaveLength(2)
  expect(sent[1]).toMatchObject({ proofOfWork: { salt, signature: 'signed', number: 40 } })
  expect(sent[0]?.requestId).toBe(sent[1]?.requestId)
})

test('a device that cannot calculate is shown that, and not that no answer came; a signed-in person needs no calculation', async () => {
  const { user, askedFor } = await openFlooded(101)
  await user.click(await screen.findByRole('button', { name: 'Send my registration' }))
  const notice = await screen.findByRole('alert')
  expect(notice).toHaveTextContent('Your device couldn’t do the calculation')
  expect(notice).not.toHaveTextContent('The server didn’t respond')
  expect(within(notice).getByRole('link', { name: 'Sign in' })).toHaveAttribute(
    'href',
    '/sign-in?next=%2Fe%2Fcybercrime-americas%2Fregister%2Fcheck',
  )
  expect(askedFor('RegisterInterest')).toHaveLength(1)
  expect(await problemsOfPage()).toEqual([])
})
