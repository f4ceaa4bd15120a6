import { expect, test } from '@jest/globals'
import { act, screen, waitFor } from '@testing-library/react'
import { faultsOfPage } from '../../testing/accessibility.ts'
import { renderRoute } from '../../testing/renderRoute.tsx'
import { nobody, sampleEvent } from '../../testing/samples.ts'

const suggestions = () =>
  [...document.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'))

test('how others spell the organisation is suggested from three letters on, and anything may be typed', async () => {
  const { user, askedFor } = await renderRoute('/e/cybercrime-americas/register', {
    ...nobody,
    event: sampleEvent(),
    knownOrganisations: ({ beginning }: { beginning: string }) => [`${beginning}ctivo Abierto`],
  })
  const organisation = await screen.findByLabelText(/Your organisation/)
  await user.type(organisation, 'Co')
  await act(() => new Promise((resolve) => setTimeout(resolve, 400)))
  expect(askedFor('KnownOrganisations')).toEqual([])
  await user.type(organisation, 'le')
  await waitFor(() => expect(suggestions()).toEqual(['Colectivo Abierto']))
  expect(askedFor('KnownOrganisations').map(({ variables }) => variables)).toEqual([
    { slug: 'cybercrime-americas', beginning: 'Cole' },
  ])
  expect(await faultsOfPage()).toEqual([])
  await user.clear(organisation)
  expect(organisation).toHaveValue('')
})
