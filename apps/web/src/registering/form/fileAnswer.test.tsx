import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { problemsOfPage } from '../../testing/accessibility.ts'
import { sampleEvent } from '../../testing/samples.ts'
import { fillAboutYou, fillGroup, goOn, onPage, open, passSessions } from './testing/filling.tsx'

const [first] = sampleEvent().questions as Record<string, unknown>[]
const asked = {
  questions: [
    {
      ...first,
      key: 'cv',
      kind: 'FILE',
      label: 'Your CV',
      required: true,
      options: [],
      shownIf: null,
      maximum: 2,
      fileTypes: ['PDF'],
    },
  ],
}

/** Mocks the upload endpoint with a response for each file. */
function answerUploads(...answers: { status: number; body: Record<string, unknown> }[]) {
  const sent: string[] = []
  class Upload {
    status = 0
    responseText = ''
    upload = {}
    onload = () => {}
    onerror = () => {}
    #path = ''
    open(_: string, path: string) {
      this.#path = path
    }
    setRequestHeader() {}
    send() {
      sent.push(this.#path)
      const answer = answers.shift()
      queueMicrotask(() => {
        if (!answer) return this.onerror()
        this.status = answer.status
        this.responseText = JSON.stringify(answer.body)
        this.onload()
      })
    }
  }
  Object.assign(globalThis, { XMLHttpRequest: Upload })
  return sent
}

const pdf = (name: string, size = 8) => {
  const file = new File(['%PDF-'], name, { type: 'application/pdf' })
  Object.defineProperty(file, 'size', { value: size })
  return file
}

test('protected people read who can open their file', async () => {
  const { user } = await open(undefined, '', asked)
  await user.click(await screen.findByLabelText(/^Keep my name, address and organisation/))
  await fillAboutYou(user)
  await fillGroup(user)
  await passSessions(user)
  await onPage('Your contribution')
  expect(await screen.findByLabelText('Your CV')).toHaveAccessibleDescription(
    /hidden together with your name.*must record a reason/,
  )
})

test('a file is sent as soon as it is chosen, tried again, replaced and removed', async () => {
  const { user, askedFor } = await open(undefined, '', asked)
  await fillAboutYou(user)
  await fillGroup(user)
  await passSessions(user)
  await onPage('Your contribution')
  const choice = await screen.findByLabelText('Your CV')
  expect(choice).toHaveAccessibleDescription(/^A PDF of up to 2 MB\./)
  await user.upload(choice, pdf('large.pdf', 3 * 1024 * 1024))
  expect(await screen.findByText(/large\.pdf · This file is too large/)).toBeVisible()

  const sent = answerUploads({ status: 422, body: { code: 'ACTIVE', message: 'This PDF contains scripts.' } })
  await user.upload(choice, pdf('active.pdf'))
  expect(await screen.findByText('active.pdf · This PDF contains scripts.')).toBeVisible()
  await user.upload(choice, pdf('cv.pdf'))
  expect(await screen.findByText(/cv\.pdf · The server didn’t respond/)).toBeVisible()
  expect(sent).toEqual(Array(2).fill('/api/events/cybercrime-americas/answers/cv'))
  const id = '0196f5a8-0000-7000-8000-000000000001'
  answerUploads({ status: 201, body: { id, mediaType: 'application/pdf', size: 8 } })
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('cv.pdf')).toBeVisible()
  expect(await problemsOfPage()).toEqual([])

  await user.click(screen.getByRole('button', { name: 'Remove the file' }))
  await goOn(user)
  expect(await screen.findByRole('alert')).toHaveTextContent('Your CV')
  answerUploads({ status: 201, body: { id, mediaType: 'application/pdf', size: 8 } })
  await user.upload(choice, pdf('cv.pdf'))
  await screen.findByText('cv.pdf')
  await goOn(user)
  await onPage('Your data')
  await user.click(screen.getByLabelText(/I agree that the hosts read/))
  await goOn(user)
  await onPage('Check and send')
  expect(screen.getByText('Your CV').closest('div')).toHaveTextContent('Yes')
  await user.click(screen.getByRole('button', { name: 'Send my registration' }))
  await screen.findByRole('heading', { name: /./, level: 1 })
  expect(askedFor('RegisterInterest')[0]?.variables.input).toMatchObject({
    answers: [{ questionKey: 'cv', values: [id] }],
  })
})
