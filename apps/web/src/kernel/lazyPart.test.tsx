import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { setupI18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { act, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ComponentType, Suspense, useState } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { MessageChannel } from '../testing/messageChannel.ts'
import { Button } from '../ui/Button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup, Select, TextArea, TextInput } from '../ui/forms/inputs.tsx'
import { Switch } from '../ui/forms/Switch.tsx'
import { lazyPart } from './lazyPart.tsx'

Object.assign(globalThis, { MessageChannel })
const { renderToString } = await import('react-dom/server')

const nothing = { name: '', why: '', size: 'small', lunch: false, side: 'left', days: ['one'] }
const sent: object[] = []
const switched: boolean[] = []

function Form({ title }: { title: string }) {
  const [values, setValues] = useState(nothing)
  const change = (changes: Partial<typeof nothing>) => setValues((now) => ({ ...now, ...changes }))
  const choices = (...all: string[]) => all.map((value) => ({ value, label: value }))
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault()
        sent.push(values)
      }}
    >
      <h2>{title}</h2>
      <TextInput id="name" label="Name" value={values.name} onValue={(name) => change({ name })} />
      <TextArea id="why" label="Why" value={values.why} onValue={(why) => change({ why })} />
      <Select
        id="size"
        label="Size"
        value={values.size}
        onValue={(size) => change({ size })}
        choices={[
          { value: 'small', label: 'small' },
          { value: 'large', label: 'large' },
        ]}
      />
      <Checkbox id="lunch" label="Lunch" checked={values.lunch} onChecked={(lunch) => change({ lunch })} />
      <RadioGroup
        id="side"
        label="Side"
        value={values.side}
        onValue={(side) => change({ side })}
        choices={choices('left', 'right')}
      />
      <CheckboxGroup
        id="days"
        label="Days"
        values={values.days}
        onValues={(days) => change({ days })}
        choices={choices('one', 'two', 'three')}
      />
      <Switch id="news" on={false} onChange={(on) => switched.push(on)}>
        News
      </Switch>
      <Button type="submit">Send</Button>
    </form>
  )
}

const words = setupI18n({ locale: 'en', messages: { en: {} } })

function pageOf(load: () => Promise<ComponentType<{ title: string }>>) {
  const Part = lazyPart(load, [])
  return ({ title }: { title: string }) => (
    <I18nProvider i18n={words}>
      <main>
        <Part title={title} />
      </main>
    </I18nProvider>
  )
}

let root: Root | null = null
let code = Promise.withResolvers<ComponentType<{ title: string }>>()
let Page = pageOf(() => code.promise)

beforeEach(() => {
  sent.length = 0
  switched.length = 0
  code = Promise.withResolvers()
  Page = pageOf(() => code.promise)
  const onServer = renderToString(
    <I18nProvider i18n={words}>
      <main>
        <Suspense fallback={null}>
          <Form title="Before" />
        </Suspense>
      </main>
    </I18nProvider>,
  )
  document.body.innerHTML = `<div>${onServer}</div>`
})
afterEach(async () => {
  await act(async () => root?.unmount())
})

const render = (title: string) => act(async () => root?.render(<Page title={title} />))
const takeOver = () =>
  act(async () => {
    root = hydrateRoot(document.body.firstElementChild as Element, <Page title="Before" />)
  })
const codeArrives = () => act(async () => code.resolve(Form))
const button = () => screen.getByRole('button', { name: 'Send' })

test.each([
  ['before React has taken the page over', false],
  ['while its code is loading', true],
])('%s, a button is visibly unavailable, and what is typed and chosen is not lost', async (_, isTakenOver) => {
  if (isTakenOver) await takeOver()
  const user = userEvent.setup()
  await user.type(screen.getByLabelText('Name'), 'Ana')
  await user.type(screen.getByLabelText('Why'), 'To speak')
  await user.selectOptions(screen.getByLabelText('Size'), 'large')
  for (const label of ['Lunch', 'right', 'one', 'two', 'three']) await user.click(screen.getByLabelText(label))
  expect(button()).toHaveAttribute('aria-disabled', 'true')
  expect(button()).toHaveAttribute('aria-busy', 'true')
  expect(screen.getByRole('switch')).toHaveAttribute('aria-disabled', 'true')
  await user.click(button())
  await user.click(screen.getByRole('switch'))
  if (!isTakenOver) await takeOver()
  await codeArrives()
  expect(button()).not.toHaveAttribute('aria-disabled')
  expect([sent, switched]).toEqual([[], []])
  await user.click(button())
  await user.click(screen.getByRole('switch'))
  const typed = { name: 'Ana', why: 'To speak', size: 'large', lunch: true, side: 'right', days: ['two', 'three'] }
  expect(sent).toEqual([typed])
  expect(switched).toEqual([true])
  expect(screen.getByLabelText('Name')).toHaveValue('Ana')
})

test('a change before the code has loaded replaces nothing that somebody is pressing or typing into', async () => {
  await takeOver()
  const [field, pressed] = [screen.getByLabelText('Name'), button()]
  const user = userEvent.setup()
  await user.type(field, 'Ana')
  await render('After')
  expect([field.isConnected, pressed.isConnected]).toEqual([true, true])
  expect(screen.getByRole('heading')).toHaveTextContent('Before')
  await codeArrives()
  expect(screen.getByRole('heading')).toHaveTextContent('After')
  expect([field.isConnected, pressed.isConnected]).toEqual([true, true])
  await user.click(pressed)
  expect(sent).toEqual([{ ...nothing, name: 'Ana' }])
})

test('a part that the server did not render can be used as soon as it is shown', async () => {
  document.body.innerHTML = '<div></div>'
  await act(async () => {
    root = createRoot(document.body.firstElementChild as Element)
    root.render(<Page title="Before" />)
  })
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
  await render('After')
  await codeArrives()
  expect(screen.getByRole('heading')).toHaveTextContent('After')
  expect(button()).not.toHaveAttribute('aria-disabled')
  await userEvent.setup().click(button())
  expect(sent).toEqual([nothing])
})
