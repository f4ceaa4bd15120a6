import { expect, test } from '@jest/globals'
import { I18nProvider } from '@lingui/react'
import { render, screen, within } from '@testing-library/react'
import { english, wordsOf } from '../kernel/language.ts'
import type { RoomGroup } from './allotment.ts'
import { Room, type RoomProps } from './Room.tsx'
import { RoomTable } from './RoomTable.tsx'

const i18n = await wordsOf(english)

const groups: RoomGroup[] = [
  { key: 'a', name: 'Civil society', minimum: 4, target: 14, maximum: 18, confirmed: 10, offered: 2 },
  { key: 'b', name: 'Academia', minimum: 4, target: 8, maximum: 12, confirmed: 1, offered: 0 },
  { key: 'c', name: 'Private sector', minimum: 0, target: 6, maximum: 8, confirmed: 8, offered: 0 },
]

function draw(props: Partial<RoomProps> = {}) {
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <Room groups={groups} total={40} {...props} />
    </I18nProvider>,
  )
  return within(container).getByRole('img')
}

test('a group beyond its maximum is not said to be at it', () => {
  const [first, ...others] = groups
  if (!first) throw new Error('There is no group.')
  const beyond = { ...first, maximum: 10 }
  expect(draw({ groups: [beyond, ...others] })).toHaveAccessibleName(
    expect.stringContaining('Civil society holds 12 of its 14 target seats.'),
  )
})

test('the text alternative says what somebody who sees the room would conclude', () => {
  expect(draw()).toHaveAccessibleName(
    '21 of 40 seats are held: 19 taken, 2 offered. 19 seats are free. Civil society holds 12 of its 14 target seats. ' +
      'Academia holds 1 of its 8 target seats, fewer than the 4 reserved for it. Private sector holds 8 seats, its maximum. ' +
      'Furthest below its target: Academia.',
  )
})

test('the room also says what staged decisions would do', () => {
  expect(draw({ ghost: { b: 3, c: -1 } })).toHaveAccessibleName(
    expect.stringContaining(
      'Afterwards, 23 of 40 seats would be held. Academia would hold 4. Private sector would hold 7.',
    ),
  )
})

test('each seat is a dot, up to 400 seats', () => {
  expect(draw().querySelectorAll('circle')).toHaveLength(40)
  expect(draw({ total: 401 }).querySelectorAll('circle')).toHaveLength(0)
})

test.each([3, 8, 40, 400])('no dot of %i is cut off', (total) => {
  for (const miniature of [false, true]) {
    const picture = draw({ groups: [], total, miniature })
    const [left = 0, top = 0, width = 0, height = 0] = (picture.getAttribute('viewBox') ?? '').split(' ').map(Number)
    for (const dot of picture.querySelectorAll('circle')) {
      const [x = 0, y = 0, radius = 0] = ['cx', 'cy', 'r'].map((name) => Number(dot.getAttribute(name)))
      expect(x - radius).toBeGreaterThanOrEqual(left)
      expect(x + radius).toBeLessThanOrEqual(left + width)
      expect(y - radius).toBeGreaterThanOrEqual(top)
      expect(y + radius).toBeLessThanOrEqual(top + height)
    }
  }
})

test('the table says which group would be beyond its maximum', () => {
  const [first, second] = groups
  if (!first || !second) throw new Error('There are no groups.')
  render(
    <I18nProvider i18n={i18n}>
      <RoomTable groups={groups} total={40} ghost={{ [first.key]: first.maximum }} />
    </I18nProvider>,
  )
  const more = `More than its maximum of ${first.maximum}`
  expect(screen.getByRole('rowheader', { name: new RegExp(first.name) })).toHaveTextContent(more)
  expect(screen.getByRole('rowheader', { name: new RegExp(second.name) })).not.toHaveTextContent('More than')
})
