import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { doWork } from './work.ts'

const asked = (number: number) => {
  const salt = '0011?expires=1795760347562&'
  const challenge = createHash('sha256').update(`${salt}${number}`).digest('hex')
  return { salt, challenge, signature: 'signed', maxNumber: 200 }
}

test.each([0, 137, 200])('finds %i', async (number) => {
  const { maxNumber: _, ...rest } = asked(number)
  expect(await doWork(asked(number))).toEqual({ ...rest, number })
})

test('says so where nothing fits', async () => {
  await expect(doWork(asked(201))).rejects.toThrow('no solution')
})
