import { MessageChannel } from 'node:worker_threads'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { act, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { partUsable, tellUsable } from '../app/usable.ts'
import { hearEarly } from './early.ts'

Object.assign(globalThis, { MessageChannel })
const { renderToString } = await import('react-dom/server')

hearEarly(partUsable)
// In development React tells of the mark that a press leaves.
jest.spyOn(console, 'error').mockImplementation(() => {})

interface Values {
  name: string
  size: string
  lunch: boolean
  side: string
}
const sent: Values[] = []
const closed: string[] = []

function Form() {
  const [values, setValues] = useState<Values>({ name: '', size: 'small', lunch: false, side: 'left' })
  const change = (changes: Partial<Values>) => setValues((now) => ({ ...now, ...changes }))
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault()
        sent.push(values)
      }}
    >
      <input aria-label="Name" value={values.name} onChange={(event) => change({ name: event.currentTarget.value })} />
      <select aria-label="Size" value={values.size} onChange={(event) => change({ size: event.currentTarget.value })}>
        <option>small</option>
        <option>large</option>
      </select>
      <label>
        <input
          type="checkbox"
          checked={values.lunch}
          onChange={(event) => change({ lunch: event.currentTarget.checked })}
        />
        Lunch
      </label>
      {['left', 'right'].map((side) => (
        <label key={side}>
          <input type="radio" name="side" checked={values.side === side} onChange={() => change({ side })} />
          {side}
        </label>
      ))}
      <button type="submit">Send</button>
      <button type="button" onClick={() => closed.push(values.name)}>
        Close
      </button>
    </form>
  )
}

function Page({ Part }: { Part: ComponentType }) {
  return (
    <main>
      <Suspense fallback={null}>
        <Part />
        <Told />
      </Suspense>
    </main>
  )
}

function Told() {
  useEffect(tellUsable, [])
  return null
}

let root: Root | null = null
let part = Promise.withResolvers<{ default: ComponentType }>()
const submits: Event[] = []
const count = (event: Event) => submits.push(event)

beforeEach(() => {
  for (const list of [sent, closed, submits]) list.length = 0
  part = Promise.withResolvers()
  document.body.innerHTML = `<div>${renderToString(<Page Part={Form} />)}</div>`
  window.addEventListener('submit', count, true)
})
afterEach(async () => {
  window.removeEventListener('submit', count, true)
  await act(async () => root?.unmount())
})

/** React listens, and waits for the code of the part. */
async function takeOver() {
  const Part = lazy(() => part.promise)
  await act(async () => {
    root = hydrateRoot(document.body.firstElementChild as Element, <Page Part={Part} />)
    tellUsable()
  })
}
const partComes = () => act(async () => part.resolve({ default: Form }))
const button = (name: string) => screen.getByRole('button', { name })

test.each([
  ['before React listens', false],
  ['while its part of the page waits for its code', true],
])('a press %s is shown to be heard, and is done once, with all that was chosen', async (_, listens) => {
  if (listens) await takeOver()
  const user = userEvent.setup()
  await user.type(screen.getByLabelText('Name'), 'Ana')
  await user.selectOptions(screen.getByLabelText('Size'), 'large')
  await user.click(screen.getByLabelText('Lunch'))
  await user.click(screen.getByLabelText('right'))
  await user.dblClick(button('Send'))
  expect(button('Send')).toHaveAttribute('aria-busy', 'true')
  expect(submits).toEqual([])
  if (!listens) await takeOver()
  expect(sent).toEqual([])
  await partComes()
  expect(sent).toEqual([{ name: 'Ana', size: 'large', lunch: true, side: 'right' }])
  expect(button('Send')).not.toHaveAttribute('aria-busy')
  expect(screen.getByLabelText('Name')).toHaveValue('Ana')
  expect(screen.getByLabelText('Lunch')).toBeChecked()
})

test('of several presses the last one is done', async () => {
  await takeOver()
  const user = userEvent.setup()
  await user.click(button('Send'))
  await user.click(button('Close'))
  expect(button('Send')).not.toHaveAttribute('aria-busy')
  await partComes()
  expect([sent, closed]).toEqual([[], ['']])
})

test('a press is done where React draws the part anew, as something changed before its code came', async () => {
  const Part = lazy(() => part.promise)
  await act(async () => {
    root = hydrateRoot(document.body.firstElementChild as Element, <Page Part={Part} />)
    tellUsable()
  })
  const drawn = button('Close')
  await userEvent.setup().click(drawn)
  await act(async () => root?.render(<Page Part={Part} />))
  expect(drawn).not.toBeInTheDocument()
  await partComes()
  expect(closed).toEqual([''])
})

test('once the part is there, a press is an ordinary one', async () => {
  await takeOver()
  await partComes()
  const user = userEvent.setup()
  await user.type(screen.getByLabelText('Name'), 'Bo')
  await user.click(button('Close'))
  await user.keyboard('{Enter}')
  expect(closed).toEqual(['Bo', 'Bo'])
  expect(button('Close')).not.toHaveAttribute('aria-busy')
})
