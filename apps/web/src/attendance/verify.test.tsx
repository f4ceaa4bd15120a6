import { expect, test } from '@jest/globals'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'

const show = (verifyCertificate: object | null) => renderRoute('/certificates', { verifyCertificate })

test('an empty field is asked for, and nothing is said about any certificate', async () => {
  const { user, askedFor, ...screen } = await show(null)
  await user.click(await screen.findByRole('button', { name: 'Check document' }))
  expect(screen.getByRole('textbox', { name: 'Code' })).toHaveFocus()
  expect(screen.getByRole('textbox', { name: 'Code' })).toHaveAccessibleDescription(/Enter the code/)
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(/Enter the name/)
  expect(screen.queryByText(/No valid document/)).not.toBeInTheDocument()
  expect(askedFor('VerifyCertificate')).toHaveLength(0)
  expect(await problemsOfPage()).toEqual([])
  await user.type(screen.getByRole('textbox', { name: 'Code' }), 'QH7K2M9XPDQH')
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Ana Ñustes')
  await user.click(screen.getByRole('button', { name: 'Check document' }))
  expect(await screen.findByText('No valid document has this code')).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: 'Code' })).toBeValid()
})

test.each([
  [
    true,
    'This certificate is genuine',
    /Igarapé Institute issued this certificate on 9 June 2027 in the name you entered/,
  ],
  [false, 'Genuine, but for another name', /but not in the name you entered/],
])(
  'a certificate that is genuine says by whom and when, and whether the name is right: %s',
  async (nameMatches, title, words) => {
    const { user, ...screen } = await show({
      __typename: 'VerifiedCertificate',
      institute: 'Igarapé Institute',
      issuedOn: '2027-06-09T12:00:00.000Z',
      nameMatches,
    })
    await user.type(await screen.findByRole('textbox', { name: 'Code' }), 'QH7K2M9XPDQH')
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Ana Ñustes{Enter}')
    expect((await screen.findByText(title)).parentElement).toHaveTextContent(words)
  },
)

test.each([
  [
    { isValid: true, isReplaced: false },
    'This visa letter is genuine and valid',
    /Igarapé Institute issued this visa letter on 9 June 2027 in the name you entered/,
  ],
  [{ isValid: false, isReplaced: false }, 'This visa letter is no longer valid', /The person no longer holds the seat/],
  [{ isValid: false, isReplaced: true }, 'This visa letter is no longer valid', /A newer one replaced it/],
])('a visa letter says whether it is still valid: %p', async (validity, title, words) => {
  const { user, ...screen } = await show({
    __typename: 'VerifiedVisaLetter',
    institute: 'Igarapé Institute',
    issuedOn: '2027-06-09T12:00:00.000Z',
    nameMatches: true,
    ...validity,
  })
  await user.type(await screen.findByRole('textbox', { name: 'Code' }), 'QH7K2M9XPDQH')
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Ana Ñustes{Enter}')
  expect((await screen.findByText(title)).parentElement).toHaveTextContent(words)
  expect(await problemsOfPage()).toEqual([])
})
