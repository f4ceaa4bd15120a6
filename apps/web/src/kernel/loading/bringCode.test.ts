import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { bringCode } from './bringCode.ts'

// Loaded files are remembered for the lifetime of the page, so each test uses its own files.

const fetched = jest.fn<(address: string) => Promise<Response>>()
const original = globalThis.fetch
const arrived = () => Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) } as Response)
const notFound = () => Promise.resolve({ ok: false, status: 404 } as Response)
const broken = () => Promise.reject(new TypeError('Failed to fetch'))

beforeEach(() => {
  fetched.mockReset().mockImplementation(arrived)
  globalThis.fetch = fetched as unknown as typeof fetch
})

afterEach(() => {
  globalThis.fetch = original
  document.head.replaceChildren()
})

test('a module is imported once all its files have arrived', async () => {
  const load = jest.fn(async () => 'the module')
  expect(await bringCode(load, ['assets/a1.js', 'assets/b1.js'])).toBe('the module')
  expect(fetched.mock.calls).toEqual([['/assets/a1.js'], ['/assets/b1.js']])
})

test('a module is not imported while one of its files is missing, and can be brought later', async () => {
  const load = jest.fn(async () => 'the module')
  for (const failure of [broken, notFound]) {
    fetched.mockImplementation((address) => (address === '/assets/b2.js' ? failure() : arrived()))
    await expect(bringCode(load, ['assets/a2.js', 'assets/b2.js'])).rejects.toThrow()
  }
  expect(load).not.toHaveBeenCalled()

  fetched.mockClear().mockImplementation(arrived)
  expect(await bringCode(load, ['assets/a2.js', 'assets/b2.js'])).toBe('the module')
  expect(fetched.mock.calls).toEqual([['/assets/b2.js']])
})

test('what the page began with is not fetched a second time; what it names for later is', async () => {
  document.head.innerHTML =
    '<link rel="preload" as="fetch" data-start href="/assets/a3.js"><link rel="preload" as="fetch" href="/assets/b3.js">'
  await bringCode(async () => null, ['assets/a3.js', 'assets/b3.js'])
  expect(fetched.mock.calls).toEqual([['/assets/b3.js']])
})

test('a stylesheet is added once, and again after it failed', async () => {
  const sheets = () => document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')
  const first = bringCode(async () => 'first', ['assets/a4.css'])
  sheets()[0]?.dispatchEvent(new Event('error'))
  await expect(first).rejects.toThrow('a4.css')
  expect(sheets()).toHaveLength(0)

  const second = bringCode(async () => 'second', ['assets/a4.css'])
  sheets()[0]?.dispatchEvent(new Event('load'))
  expect(await second).toBe('second')
  expect(await bringCode(async () => 'third', ['assets/a4.css'])).toBe('third')
  expect(sheets()).toHaveLength(1)
})
