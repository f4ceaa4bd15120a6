import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { problemsOfPage } from '../testing/accessibility.ts'
import { renderRoute } from '../testing/renderRoute.tsx'
import { manage, now, sampleWorkspace } from '../testing/sampleWorkspace.ts'

test('the code to embed stands beside its preview, in the chosen language', async () => {
  const { user } = await renderRoute(`${manage}/card`, sampleWorkspace([], {}, { title: 'Seats & "voices"' }), { now })
  const code = await screen.findByRole('textbox', { name: 'Paste this into your page' })
  expect(code).toHaveValue(
    '<iframe src="http://localhost/embed/cybercrime-americas" title="Seats &amp; &quot;voices&quot;" width="100%" height="460" style="border:0" loading="lazy"></iframe>',
  )
  expect(screen.getByTitle('Card for Seats & "voices"')).toHaveAttribute('src', '/embed/cybercrime-americas')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Card language' }), 'pt-BR')
  expect((code as HTMLTextAreaElement).value).toContain('/pt-BR/embed/cybercrime-americas')
  expect(screen.getByTitle('Card for Seats & "voices"')).toHaveAttribute('src', '/pt-BR/embed/cybercrime-americas')
  expect(await problemsOfPage()).toEqual([])
})

test('a draft has none', async () => {
  await renderRoute(`${manage}/card`, sampleWorkspace([], {}, { state: 'DRAFT' }), { now })
  expect(await screen.findByText('Drafts have no card')).toBeVisible()
})
