import { describe, expect, it } from '@jest/globals'
import { post } from '../webhooks/post.ts'
import { openReceiver } from '../webhooks/testing/receiver.ts'
import { addressesOf, isPublic, NotPublic } from './addresses.ts'

describe('an address', () => {
  it.each([
    '93.184.216.34',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700:4700::1111',
    '2a00:1450:4001:81b::200e',
  ])('%s is public', (address) => expect(isPublic(address)).toBe(true))

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '2001:db8::1',
    '100::1',
    // IPv4 within IPv6: mapped, compatible, translated (NAT64), 6to4, Teredo.
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::',
    '2002:a9fe:a9fe::1',
    '2001:0:53aa:64c::1',
    'not an address',
    '0x7f.1',
    '2130706433',
  ])('%s is not', (address) => expect(isPublic(address)).toBe(false))
})

const leadingTo = (...addresses: string[]) => ({
  allowed: [],
  resolve: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
})

describe('a name', () => {
  it('may be connected to where all that it leads to is public', async () => {
    const found = await addressesOf(new URL('https://hooks.example/a'), leadingTo('8.8.8.8', '2606:4700:4700::1111'))
    expect(found.map(({ address }) => address)).toEqual(['8.8.8.8', '2606:4700:4700::1111'])
  })

  it('may not where one of many is not', async () => {
    const asked = addressesOf(new URL('https://hooks.example/a'), leadingTo('8.8.8.8', '127.0.0.1'))
    await expect(asked).rejects.toThrow(NotPublic)
  })

  it.each([
    'https://127.1/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://[::ffff:10.0.0.1]/',
    'https://[::1]/',
  ])('written as %s leads to what it means', async (url) => {
    await expect(addressesOf(new URL(url), leadingTo('8.8.8.8'))).rejects.toThrow(NotPublic)
  })

  it('is connected to where it was looked at, whatever it leads to a moment later', async () => {
    const receiver = await openReceiver()
    let asked = 0
    const url = new URL(receiver.url.replace('127.0.0.1', 'rebinding.example'))
    const resolve = async () => {
      asked += 1
      return [{ address: '127.0.0.1', family: 4 }]
    }
    expect(await post(url, {}, '{}', { allowed: [url.host], resolve })).toMatchObject({ status: 204, failure: null })
    expect([asked, receiver.received.length]).toEqual([1, 1])
    const refused = await post(url, {}, '{}', { allowed: [], resolve })
    expect(refused).toMatchObject({ status: null, failure: 'NOT_PUBLIC' })
    expect(receiver.received).toHaveLength(1)
    receiver.close()
  })

  it('is not followed to where an answer points', async () => {
    const [receiver, other] = [await openReceiver(), await openReceiver()]
    receiver.answerWith(307, other.url)
    const url = new URL(receiver.url)
    const answered = await post(url, {}, '{}', { allowed: [url.host], resolve: async () => [] })
    expect(answered).toMatchObject({ status: 307, failure: 'STATUS' })
    expect(other.received).toEqual([])
    receiver.close()
    other.close()
  })

  it('a name that leads nowhere, or where nobody listens, is reported as such', async () => {
    const url = new URL('https://nobody.example/')
    const nowhere = async () => {
      throw new Error('ENOTFOUND')
    }
    expect(await post(url, {}, '{}', { allowed: [], resolve: nowhere })).toMatchObject({ failure: 'UNREACHABLE' })
  })
})
