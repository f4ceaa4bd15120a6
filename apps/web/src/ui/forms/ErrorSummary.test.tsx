import { expect, test } from '@jest/globals'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { fireEvent, render, screen } from '@testing-library/react'
import { type ControlProblem, ErrorSummary } from './ErrorSummary.tsx'

const missing: ControlProblem[] = [{ id: 'title', message: 'Please fill this in.' }]

const page = (attempt: number, fieldProblems: ControlProblem[]) => (
  <I18nProvider i18n={i18n}>
    <ErrorSummary attempt={attempt} fieldProblems={fieldProblems} />
    <input id="title" aria-label="Title" />
  </I18nProvider>
)

test('an error that arrives later takes the focus once per attempt, and never from people who are typing', () => {
  i18n.loadAndActivate({ locale: 'en', messages: {} })
  const { rerender } = render(page(0, []))
  rerender(page(1, []))
  rerender(page(1, missing))
  expect(screen.getByRole('alert')).toHaveFocus()
  const title = screen.getByLabelText('Title')
  title.focus()
  rerender(page(1, []))
  rerender(page(1, missing))
  expect(title).toHaveFocus()
  rerender(page(2, missing))
  expect(screen.getByRole('alert')).toHaveFocus()
  rerender(page(3, []))
  title.focus()
  fireEvent.input(title, { target: { value: 'A' } })
  rerender(page(3, missing))
  expect(title).toHaveFocus()
})
