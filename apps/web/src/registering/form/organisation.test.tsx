import { expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { problemsOfPage } from '../../testing/accessibility.ts'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { nobody, sampleEvent } from '../../testing/samples.ts'

const suggestions = () => [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent)

test('how others spell the organisation is suggested from three letters on, and anything may be typed', async () => {
  const { user, askedFor } = await renderRoute('/e/cybercrime-americas/register', {
    ...nobody,
    event: sampleEvent(),
    knownOrganisations: ({ prefix }: { prefix: string }) => [`${prefix}ctivo Abierto`],
  })
  const organisation = await screen.findByRole('combobox', { name: /Your organisation/ })
  await user.type(organisation, 'Co')
  await act(() => new Promise((resolve) => setTimeout(resolve, 400)))
  expect(askedFor('KnownOrganisations')).toEqual([])
  await user.type(organisation, 'le')
  await waitFor(() => expect(suggestions()).toEqual(['Colectivo Abierto']))
  expect(askedFor('KnownOrganisations').map(({ variables }) => variables)).toEqual([
    { slug: 'cybercrime-americas', beginning: 'Cole' },
  ])
  expect(await problemsOfPage()).toEqual([])
  await user.keyboard('{Escape}')
  expect(suggestions()).toEqual([])
  await user.clear(organisation)
  expect(organisation).toHaveValue('')
})

test('a suggestion is taken by a press or by keys, which send nothing', async () => {
  const { user, path } = await renderRoute('/e/cybercrime-americas/register', {
    ...nobody,
    event: sampleEvent(),
    knownOrganisations: () => ['Red Abierta', 'Red del Sur'],
  })
  const organisation = await screen.findByRole('combobox', { name: /Your organisation/ })
  await user.type(organisation, 'red')
  await user.click(await screen.findByRole('option', { name: 'Red del Sur' }))
  expect(organisation).toHaveValue('Red del Sur')
  expect(organisation).toHaveFocus()
  expect(suggestions()).toEqual([])
  await user.clear(organisation)
  await user.type(organisation, 'red')
  await screen.findByRole('option', { name: 'Red Abierta' })
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
  expect(screen.getByRole('option', { name: 'Red Abierta' })).toHaveAttribute('aria-selected', 'true')
  await user.keyboard('{Enter}')
  expect(organisation).toHaveValue('Red Abierta')
  expect(path()).toBe('/e/cybercrime-americas/register')
  await user.type(organisation, ' x{Backspace}{Backspace}')
  await user.tab()
  expect(suggestions()).toEqual([])
})

test('a person who names an organisation may add its acronym and other names', async () => {
  const { user } = await renderRoute('/e/cybercrime-americas/register', {
    ...nobody,
    event: sampleEvent(),
    knownOrganisations: () => [],
  })
  expect(screen.queryByRole('textbox', { name: /Acronym/ })).toBeNull()
  await user.type(await screen.findByRole('combobox', { name: /Your organisation/ }), 'Red Hilo')
  await user.type(screen.getByRole('textbox', { name: /Acronym/ }), 'RHX; Thread Net')
  expect(screen.getByRole('textbox', { name: /Acronym/ })).toHaveValue('RHX; Thread Net')
  await user.clear(screen.getByRole('combobox', { name: /Your organisation/ }))
  expect(screen.queryByRole('textbox', { name: /Acronym/ })).toBeNull()
})
