import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleEvent, sampleRegistration, sampleVenue, sampleViewer } from '../testing/samples.ts'

const path = '/api/registrations/QH7K2M9XPD/visa-letter.pdf'

function show(letter: object) {
  const event = sampleEvent({ format: 'IN_PERSON', venue: sampleVenue({ isAddressPublic: false }) })
  const visaLetter = { issuedOn: '2027-03-01T12:00:00.000Z', path, isInFormerName: false, ...letter }
  const registration = sampleRegistration('CONFIRMED', { event, visaLetter })
  return renderRoute('/registrations/QH7K2M9XPD', { viewer: sampleViewer(), registration })
}

test('a visa letter has a section of its own on the person’s page', async () => {
  await show({})
  const section = await screen.findByRole('region', { name: 'Your visa letter' })
  expect(within(section).getByRole('link', { name: 'My visa letter (PDF)' })).toHaveAttribute('href', path)
  expect(section).not.toHaveTextContent(/former name/)
  expect(await problemsOfPage()).toEqual([])
})

test('the person learns that the letter has their former name', async () => {
  await show({ isInFormerName: true })
  const section = await screen.findByRole('region', { name: 'Your visa letter' })
  expect(section).toHaveTextContent(/This visa letter has your former name.*The organisers have to issue it again/)
  expect(within(section).getByRole('link', { name: 'My visa letter (PDF)' })).toBeVisible()
})
