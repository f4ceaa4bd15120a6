import { createHash, createVerify, generateKeyPairSync } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { readConfig } from '../kernel/config.ts'
import { openSmtpServer } from '../testing/smtp.ts'
import { openTransport } from '../worker.ts'
import { deliver } from './deliver.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const needed = { DATABASE_URL: 'postgresql://nowhere', SECRET: 'a secret that is long enough for it' }
const env = { ...needed, DKIM_DOMAIN: 'plenaria.example', DKIM_SELECTOR: 'june', DKIM_KEY: privateKey }

/** Relaxed canonicalisation, RFC 6376, 3.4.2 and 3.4.4. */
const header = (name: string, value: string) => `${name.toLowerCase()}:${value.replace(/\s+/g, ' ').trim()}`
const relaxedBody = (body: string) =>
  `${body
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
    .join('\r\n')
    .replace(/(\r\n)*$/, '')}\r\n`

test('an email is signed so that others can tell, with what stops news', async () => {
  const config = { ...readConfig(env), bounceAddress: null }
  const smtp = await openSmtpServer()
  const transport = openTransport({ smtpUrl: smtp.url, dkim: config.dkim })
  const stops = {
    'List-Unsubscribe': '<https://plenaria.example/x>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
  await deliver(
    { transport, config },
    'ana@people.example',
    {
      subject: 'Grüße',
      text: 'Hello  there \n\n',
      html: '<p>Hello</p>',
      headers: stops,
      senderName: 'Institut für Dialog',
      replyTo: 'events@institute.example',
    },
    'id-1',
  )
  transport.close()
  await smtp.close()

  const [head = '', ...rest] = (smtp.messages[0] ?? '').split('\n\n')
  const fields = head
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const)
  const signature = fields.find(([name]) => name === 'DKIM-Signature')?.[1] ?? ''
  const tags = Object.fromEntries(
    signature.split(';').map((tag) => [tag.slice(0, tag.indexOf('=')).trim(), tag.slice(tag.indexOf('=') + 1)]),
  )
  expect(tags).toMatchObject({ a: 'rsa-sha256', d: 'plenaria.example', s: 'june' })
  expect(
    createHash('sha256')
      .update(relaxedBody(rest.join('\n\n')))
      .digest('base64'),
  ).toBe(tags.bh?.replace(/\s/g, ''))

  const names = (tags.h ?? '').split(':').map((name) => name.trim().toLowerCase())
  expect(names).toEqual(
    expect.arrayContaining(['from', 'to', 'subject', 'message-id', 'list-unsubscribe', 'list-unsubscribe-post']),
  )
  const signed = names.flatMap((name) =>
    fields.filter((field) => field[0].toLowerCase() === name).map(([, value]) => header(name, value)),
  )
  const own = header('dkim-signature', signature.replace(/\bb=[^;]*$/, 'b='))
  const verify = createVerify('RSA-SHA256').update(`${signed.join('\r\n')}\r\n${own}`)
  expect(verify.verify(publicKey, (tags.b ?? '').replace(/\s/g, ''), 'base64')).toBe(true)
})

test('half a setting is said to be one', () => {
  expect(readConfig(needed).dkim).toBeNull()
  expect(() => readConfig({ ...env, DKIM_SELECTOR: '' })).toThrow(
    'Set all of DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY, or none.',
  )
  expect(() => readConfig({ ...env, DKIM_KEY: '/no/such/file' })).toThrow(
    'DKIM_KEY must be a private key in PEM, or the path of a file that holds one.',
  )
  expect(() => readConfig({ ...needed, BOUNCE_SECRET: 'short' })).toThrow(
    'BOUNCE_SECRET must have 32 characters or more.',
  )
  expect(() => readConfig({ ...needed, BOUNCE_ADDRESS: 'bounces' })).toThrow('BOUNCE_ADDRESS must be an address')
})
