import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { act, cleanup, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { sockets, type TestSocket } from '../testing/sockets.ts'
import { useEventChanges, useRegistrationChanges } from './live.ts'

function Board({ slug }: { slug: string }) {
  const [reads, setReads] = useState(1)
  useEventChanges(slug, () => setReads((count) => count + 1))
  return <p>Read {reads} times</p>
}

function Status() {
  const [reads, setReads] = useState(1)
  useRegistrationChanges('ABCDEFGHJK', '2026-11-24T11:59:00.000Z', () => setReads((count) => count + 1))
  return <p>Read {reads} times</p>
}

let visibility: DocumentVisibilityState = 'visible'
const show = (state: DocumentVisibilityState) =>
  act(async () => {
    visibility = state
    document.dispatchEvent(new Event('visibilitychange'))
    await jest.advanceTimersByTimeAsync(0)
  })

const pass = (milliseconds: number) => act(async () => jest.advanceTimersByTimeAsync(milliseconds))
async function open(component = <Board slug="a-consultation" />) {
  const opened = await act(async () => render(component))
  await act(async () => {
    await import('./line.ts')
    await jest.advanceTimersByTimeAsync(0)
  })
  return opened
}
const newest = () => {
  const socket = sockets.at(-1)
  if (!socket) throw new Error('No socket was opened.')
  return socket
}
/** Makes the server's end do something, and waits until the page has processed it. */
const farEnd = (happens: (socket: TestSocket) => void) =>
  act(async () => {
    happens(newest())
    await jest.advanceTimersByTimeAsync(0)
  })
const accept = () => farEnd((socket) => socket.accept())
const changed = () => farEnd((socket) => socket.tell({ eventChanged: { at: '2026-11-24T12:00:00.000Z' } }))
const reads = () => Number(/\d+/.exec(screen.getByText(/^Read/).textContent ?? '')?.[0])

beforeEach(() => {
  jest.useFakeTimers()
  visibility = 'visible'
  jest.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility)
})

afterEach(async () => {
  cleanup()
  await pass(10_000)
  jest.useRealTimers()
})

describe('a page that listens', () => {
  it('reads again with every change that it hears', async () => {
    await open()
    expect(newest().url).toBe('ws://localhost/graphql')
    await accept()
    expect(newest().subscriptions).toMatchObject([{ variables: { slug: 'a-consultation' } }])
    expect(reads()).toBe(1)
    await changed()
    await changed()
    expect(reads()).toBe(3)
    await pass(120_000)
    expect(reads()).toBe(3)
  })

  it('hears of one registration', async () => {
    await open(<Status />)
    await accept()
    expect(newest().subscriptions).toMatchObject([
      { variables: { reference: 'ABCDEFGHJK', since: '2026-11-24T11:59:00.000Z' } },
    ])
    await farEnd((socket) => socket.tell({ registrationChanged: { at: '2026-11-24T12:00:00.000Z' } }))
    expect(reads()).toBe(2)
  })

  it('looks every 30 seconds where no line can be had, and no more once there is one', async () => {
    await open()
    await pass(65_000)
    expect(reads()).toBe(3)
    await accept()
    await pass(65_000)
    expect(reads()).toBe(3)
  })

  it('comes back after the line broke, looks meanwhile, and reads what it may have missed', async () => {
    await open()
    await accept()
    await farEnd((socket) => socket.close())
    const broken = sockets.length
    await pass(2_500)
    expect(sockets.length).toBe(broken + 1)
    await farEnd((socket) => socket.close())
    await pass(500)
    expect(sockets.length).toBe(broken + 1)
    await pass(35_000)
    expect(reads()).toBeGreaterThanOrEqual(2)
    const before = reads()
    await accept()
    expect(reads()).toBe(before + 1)
    await changed()
    expect(reads()).toBe(before + 2)
  })

  it('reads once more when its right to hear ends, and then listens no more', async () => {
    await open()
    await accept()
    await farEnd((socket) => socket.complete())
    expect(reads()).toBe(2)
    await pass(120_000)
    expect(reads()).toBe(2)
  })

  it('looks now and then where it is refused', async () => {
    await open()
    await accept()
    await farEnd((socket) => socket.refuse('You may not do this.'))
    const before = reads()
    await pass(31_000)
    expect(reads()).toBe(before + 1)
  })

  it('does neither while nobody looks at it, and reads when somebody does again', async () => {
    await open()
    await accept()
    await show('hidden')
    await pass(120_000)
    expect(newest().readyState).toBe(3)
    expect(reads()).toBe(1)
    await show('visible')
    expect(reads()).toBe(2)
    await accept()
    await changed()
    expect(reads()).toBe(3)
  })

  it('hangs up when it is left', async () => {
    const { unmount } = await open()
    await accept()
    const [socket] = sockets
    await act(async () => unmount())
    await pass(5_000)
    expect(socket?.readyState).toBe(3)
    await pass(120_000)
    expect(sockets).toHaveLength(1)
  })

  it('follows another event when it shows another', async () => {
    const { rerender } = await open()
    await accept()
    await act(async () => rerender(<Board slug="another" />))
    await pass(0)
    expect(newest().subscriptions).toMatchObject([{ variables: { slug: 'another' } }])
    expect(sockets).toHaveLength(1)
  })
})
