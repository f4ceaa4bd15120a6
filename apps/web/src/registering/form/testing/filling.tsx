/** Helpers that fill in the form as a user would. */
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { renderRoute } from '../../../testing/renderRoute.tsx'
import { nobody, sampleEvent, sampleRegistration } from '../../../testing/samples.ts'

export interface Given {
  input: { requestId: string; email: string; answers: { questionKey: string; values: string[] }[] }
}

export const accepted = ({ input }: Given) => ({
  __typename: 'InterestRegistered',
  registration: sampleRegistration('SUBMITTED', { email: input.email }),
})

/** `step` includes the leading slash. */
export const open = (
  registerInterest: (given: Given) => unknown = accepted,
  step = '',
  changes: Parameters<typeof sampleEvent>[0] = {},
) => renderRoute(`/e/cybercrime-americas/register${step}`, { ...nobody, event: sampleEvent(changes), registerInterest })

export const goOn = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Continue' }))
export const onPage = (name: string) => screen.findByRole('heading', { level: 1, name })

export async function fillAboutYou(user: UserEvent) {
  await user.type(await screen.findByLabelText('Your name'), 'Lucía Ferrán')
  await user.type(screen.getByLabelText('Your email address'), 'lucia@colectivo.example')
  await goOn(user)
}

export async function fillGroup(user: UserEvent) {
  await onPage('Your group and country')
  await user.click(screen.getByLabelText('Civil society'))
  await user.selectOptions(screen.getByLabelText('Country or territory where you work'), 'CO')
  await user.click(screen.getByLabelText('Spanish'))
  await goOn(user)
}

export async function passSessions(user: UserEvent) {
  await onPage('Your sessions')
  await goOn(user)
}

export async function fillAll(user: UserEvent) {
  await fillAboutYou(user)
  await fillGroup(user)
  await passSessions(user)
  await onPage('Your contribution')
  await user.click(within(screen.getByRole('group', { name: /followed the negotiation/ })).getByLabelText('No'))
  await goOn(user)
  await onPage('Your data')
  await user.click(screen.getByLabelText(/I agree that the hosts read/))
  await goOn(user)
  await onPage('Check and send')
}

export const send = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Send my registration' }))
