import { expect, test } from '@jest/globals'
import { I18nProvider } from '@lingui/react'
import { render, within } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { english, wordsOf } from '../kernel/language.ts'
import { OwnSeat } from './OwnSeat.tsx'

const i18n = await wordsOf(english)

const groups = [
  { key: 'civil-society', minimum: 4, target: 20, maximum: 24 },
  { key: 'academia', minimum: 2, target: 10, maximum: 12 },
  { key: 'industry', minimum: 2, target: 10, maximum: 12 },
]

function draw(props: Partial<ComponentProps<typeof OwnSeat>> = {}) {
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <OwnSeat reference="QH7K2M9XPD" total={40} groups={groups} groupKey="academia" {...props} />
    </I18nProvider>,
  )
  const [others = 0, inGroup = 0] = [...container.querySelectorAll('path')].map(
    (path) => path.getAttribute('d')?.split('M').length ?? 0,
  )
  const lit = [...container.querySelectorAll('circle')].at(-1)
  return {
    container,
    others: others - 1,
    inGroup: inGroup - 1,
    lit: lit && [lit.getAttribute('cx'), lit.getAttribute('cy')],
  }
}

test('one seat of the room is lit, the same one each time, among the seats of its group', () => {
  const { container, others, inGroup, lit } = draw()
  expect(within(container).getByRole('img')).toHaveAccessibleName('The room, with your seat marked.')
  expect([others, inGroup]).toEqual([39, 9])
  expect(draw().lit).toEqual(lit)
  const places = Array.from({ length: 20 }, (_, index) => `${draw({ reference: `REFERENCE${index}` }).lit}`)
  expect(new Set(places).size).toBeGreaterThan(5)
})

test('where the room is not published by group, or the group is not known, no group is drawn', () => {
  expect(draw({ groups: null })).toMatchObject({ others: 39, inGroup: 0 })
  expect(draw({ groupKey: null })).toMatchObject({ others: 39, inGroup: 0 })
})

test('a room too large for dots is not drawn', () => {
  expect(draw({ total: 401 }).container).toBeEmptyDOMElement()
})
