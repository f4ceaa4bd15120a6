import { expect, test } from '@jest/globals'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render, screen } from '@testing-library/react'
import { SpellingName } from '../groups/SpellingName.tsx'
import { TextInput } from './forms/inputs.tsx'

const shown = (content: React.ReactNode) => render(<I18nProvider i18n={i18n}>{content}</I18nProvider>)

test('text reads in its own direction, an empty field in that of the page', () => {
  i18n.loadAndActivate({ locale: 'en', messages: {} })
  const field = (value: string) => <TextInput id="name" label="Name" value={value} onValue={() => {}} />
  const { rerender } = shown(field(''))
  expect(screen.getByLabelText('Name')).not.toHaveAttribute('dir')
  rerender(<I18nProvider i18n={i18n}>{field('שירה')}</I18nProvider>)
  expect(screen.getByLabelText('Name')).toHaveAttribute('dir', 'auto')
})

test('a number beside a name that is written from right to left is kept out of its line of letters', () => {
  i18n.loadAndActivate({ locale: 'en', messages: {} })
  const names = ['مؤسسة الأفق', 'قول']
  shown(<SpellingName spelling={{ names, registrations: 3, held: 0 }} />)
  for (const name of names) expect(screen.getByText(name).tagName).toBe('BDI')
})
