import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { renderRoute } from '../../../testing/renderRoute.tsx'
import { sampleViewer } from '../../../testing/samples.ts'
import { membership, now } from '../../../testing/sampleWorkspace.ts'

test('a description is formatted by buttons and keys, and previewed as visitors will see it', async () => {
  const viewer = sampleViewer({ memberships: [membership('ORGANISER')] })
  const { user } = await renderRoute('/new-event', { viewer }, { now })
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Description' })
  await user.type(field, 'For all')
  field.setSelectionRange(4, 7)
  await user.click(screen.getByRole('button', { name: 'Bold' }))
  expect(field).toHaveValue('For **all**')
  expect(field).toHaveFocus()
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('all')
  await user.keyboard('{Control>}i{/Control}')
  expect(field).toHaveValue('For **_all_**')
  await user.click(screen.getByRole('button', { name: 'Heading' }))
  expect(field).toHaveValue('## For **_all_**')
  await user.click(screen.getByRole('button', { name: 'Preview' }))
  const preview = await screen.findByRole('region', { name: 'Preview' })
  expect(await within(preview).findByRole('heading', { name: 'For all' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Preview' }))
  expect(screen.queryByRole('region', { name: 'Preview' })).toBeNull()
})
