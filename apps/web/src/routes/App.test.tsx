import { expect, test } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import { isInterfaceType } from 'graphql'
import { possibleTypes } from '../__generated__/possibleTypes.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { sampleViewer } from '../testing/samples.ts'
import { contract, ServerFault } from '../testing/server.ts'

const nothing = { viewer: null, events: { edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } } }

test('an unknown address says so and leads back', async () => {
  await renderRoute('/nowhere', nothing)
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Page not found')
  expect(screen.getByRole('link', { name: 'See all events' })).toHaveAttribute('href', '/')
  expect(document.title).toBe('Page not found · Plenaria')
})

test('the language is part of the address, and of every request', async () => {
  const { asked } = await renderRoute('/fr/nowhere', nothing)
  await screen.findByRole('heading', { level: 1 })
  expect(document.documentElement.lang).toBe('fr')
  expect(asked.map(({ language }) => language)).toEqual(asked.map(() => 'fr'))
  const [spanish] = screen.getAllByRole('link', { name: 'Español', hidden: true })
  expect(spanish).toHaveAttribute('href', '/es/nowhere')
})

test('another language is chosen for good, and for the emails of who is signed in', async () => {
  const { user, navigate, path, askedFor } = await renderRoute('/es/nowhere', {
    ...nothing,
    viewer: sampleViewer(),
    setLanguage: ({ language }: { language: string }) => sampleViewer({ language }),
  })
  await screen.findByRole('heading', { level: 1 })
  await screen.findByRole('link', { name: 'Mis inscripciones' })
  const [english] = screen.getAllByRole('link', { name: 'English', hidden: true })
  if (!english) throw new Error('There is no link to English')
  await user.click(english)
  await waitFor(() => expect(document.documentElement.lang).toBe('en'))
  expect(path()).toBe('/nowhere')
  expect(askedFor('SetLanguage').map(({ variables }) => variables)).toEqual([{ language: 'en' }])
  await navigate('/')
  expect(path()).toBe('/')
})

test('somebody who comes from another page finds the focus on the heading', async () => {
  const { navigate } = await renderRoute('/', nothing)
  await screen.findByRole('heading', { level: 1 })
  await navigate('/nowhere')
  expect(await screen.findByRole('heading', { name: 'Page not found' })).toHaveFocus()
})

test('a fault of the server is said with the number of the request', async () => {
  await renderRoute('/nowhere', {
    viewer: () => {
      throw new ServerFault('req-7f3a')
    },
  })
  expect(await screen.findByRole('alert')).toHaveTextContent('req-7f3a')
})

test('the cache knows every refusal of the contract', () => {
  const refusal = contract.getType('Refusal')
  if (!isInterfaceType(refusal)) throw new Error('Refusal is no interface')
  expect([...possibleTypes.Refusal].sort()).toEqual(
    contract
      .getPossibleTypes(refusal)
      .map(({ name }) => name)
      .sort(),
  )
})
