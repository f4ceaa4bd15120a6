import { expect, test } from '@jest/globals'
import { readBounce } from './bounce.ts'

const id = '01976b3a-7c1e-7d2f-8a4b-5c6d7e8f9a0b'
const lines = (...all: string[]) => all.join('\r\n')

/** In the format of Postfix 3. */
const postfix = (action: string, status: string) =>
  lines(
    'Return-Path: <>',
    'Date: Wed, 24 Jun 2026 10:12:01 +0000 (UTC)',
    'From: MAILER-DAEMON@mx.plenaria.example (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    'To: no-reply@plenaria.example',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="4A1B2C3D4E.1782295921/mx.plenaria.example"',
    'Content-Transfer-Encoding: 8bit',
    'Message-Id: <20260624101201.5F6A7B8C9D@mx.plenaria.example>',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--4A1B2C3D4E.1782295921/mx.plenaria.example',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'This is the mail system at host mx.plenaria.example.',
    '',
    '<ana@people.example>: host mx.people.example[192.0.2.7] said: 550 5.1.1',
    '    <ana@people.example>: Recipient address rejected: User unknown',
    '',
    '--4A1B2C3D4E.1782295921/mx.plenaria.example',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.plenaria.example',
    'X-Postfix-Queue-ID: 4A1B2C3D4E',
    'X-Postfix-Sender: rfc822; no-reply@plenaria.example',
    'Arrival-Date: Wed, 24 Jun 2026 10:11:58 +0000 (UTC)',
    '',
    'Final-Recipient: rfc822; ana@people.example',
    'Original-Recipient: rfc822;ana@people.example',
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mx.people.example',
    'Diagnostic-Code: smtp; 550 5.1.1 <ana@people.example>: Recipient address',
    '    rejected: User unknown',
    '',
    '--4A1B2C3D4E.1782295921/mx.plenaria.example',
    'Content-Description: Undelivered Message Headers',
    'Content-Type: text/rfc822-headers',
    '',
    'From: Plenaria <no-reply@plenaria.example>',
    'To: ana@people.example',
    'Subject: A seat is held for you',
    `Message-ID: <${id}@plenaria.example>`,
    '',
    '--4A1B2C3D4E.1782295921/mx.plenaria.example--',
  )

const exim = lines(
  'From: Mail Delivery System <Mailer-Daemon@mail.host.example>',
  `To: bounces+${id}@plenaria.example`,
  'Content-Type: multipart/report; report-type=delivery-status; boundary=1782295921-eximdsn-1804289383',
  'MIME-Version: 1.0',
  'Subject: Mail delivery failed: returning message to sender',
  'X-Failed-Recipients: bo@people.example',
  'Message-Id: <E1uTzAb-0001Cd-2e@mail.host.example>',
  '',
  '--1782295921-eximdsn-1804289383',
  'Content-type: text/plain; charset=us-ascii',
  '',
  'This message was created automatically by mail delivery software.',
  '',
  '--1782295921-eximdsn-1804289383',
  'Content-type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mail.host.example',
  '',
  'Action: failed',
  'Final-Recipient: rfc822;bo@people.example',
  'Status: 5.0.0',
  'Remote-MTA: dns; mx.people.example',
  'Diagnostic-Code: smtp; 554 5.7.1 Service unavailable; client blocked',
  '',
  '--1782295921-eximdsn-1804289383',
  'Content-type: message/rfc822',
  '',
  'Return-path: <bounces@plenaria.example>',
  'Subject: News',
  '',
  'Dear Bo,',
  '',
  '--1782295921-eximdsn-1804289383--',
)

/** In Exim's format from before it wrote delivery reports. */
const oldExim = lines(
  'X-Failed-Recipients: cai@people.example',
  'Auto-Submitted: auto-replied',
  'From: Mail Delivery System <Mailer-Daemon@old.host.example>',
  'To: no-reply@plenaria.example',
  'Subject: Mail delivery failed: returning message to sender',
  '',
  'A message that you sent could not be delivered to one or more of its',
  'recipients. This is a permanent error. The following address(es) failed:',
  '',
  '  cai@people.example',
  '    SMTP error from remote mail server after RCPT TO:<cai@people.example>:',
  '    host mx.people.example [192.0.2.9]: 550 5.2.1 mailbox disabled',
  '',
  '------ This is a copy of the message, including all the headers. ------',
  '',
  'Return-path: <no-reply@plenaria.example>',
  `Message-ID: <${id}@plenaria.example>`,
  'Subject: A seat is held for you',
)

/** The text part and the report in base64; the returned email with folded headers. */
const exchange = lines(
  'From: <postmaster@people.example>',
  'To: <no-reply@plenaria.example>',
  'Date: Wed, 24 Jun 2026 12:30:44 +0200',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status;',
  '\tboundary="9B095B5ADSN=_01DA8C0B2E4F1C5A0000A1B2EXCH01.people.exa"',
  'X-DSNContext: 335a7efd - 4523 - 00000001 - 80040546',
  'Message-ID: <zX9y8w7v6000004b2@EXCH01.people.example>',
  'Subject: Undeliverable: A seat is held for you',
  '',
  '--9B095B5ADSN=_01DA8C0B2E4F1C5A0000A1B2EXCH01.people.exa',
  'Content-Type: multipart/alternative; differences=Content-Type;',
  '\tboundary="inner-1"',
  '',
  '--inner-1',
  'Content-Type: text/plain; charset="utf-8"',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('Delivery has failed to these recipients or groups.').toString('base64'),
  '',
  '--inner-1--',
  '--9B095B5ADSN=_01DA8C0B2E4F1C5A0000A1B2EXCH01.people.exa',
  'Content-Type: message/delivery-status',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(
    lines(
      'Reporting-MTA: dns;EXCH01.people.example',
      '',
      'Final-recipient: RFC822;dan@people.example',
      'Action: failed',
      'Status: 5.1.10',
      "Diagnostic-code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient 'dan@people.example' not found by SMTP address lookup",
      '',
    ),
  ).toString('base64'),
  '--9B095B5ADSN=_01DA8C0B2E4F1C5A0000A1B2EXCH01.people.exa',
  'Content-Type: message/rfc822',
  '',
  'Received: from mx.plenaria.example (192.0.2.1) by EXCH01.people.example',
  ' with Microsoft SMTP Server; Wed, 24 Jun 2026 12:30:40 +0200',
  'Message-ID:',
  ` <${id}@plenaria.example>`,
  'Subject: A seat is held for you',
  '',
  '--9B095B5ADSN=_01DA8C0B2E4F1C5A0000A1B2EXCH01.people.exa--',
)

const gmail = lines(
  'Delivered-To: no-reply@plenaria.example',
  'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
  'To: no-reply@plenaria.example',
  'Auto-Submitted: auto-replied',
  'Subject: Delivery Status Notification (Failure)',
  `References: <${id}@plenaria.example>`,
  `In-Reply-To: <${id}@plenaria.example>`,
  'X-Failed-Recipients: eve@people.example',
  'Message-ID: <6679a1b2.050a0220.1c2d3.4e5f.GMR@mx.google.com>',
  'Content-Type: multipart/report; boundary="0000000000001a2b3c061b9d4e5f"; report-type=delivery-status',
  '',
  '--0000000000001a2b3c061b9d4e5f',
  'Content-Type: multipart/related; boundary="0000000000001a2b3d061b9d4e60"',
  '',
  '--0000000000001a2b3d061b9d4e60',
  'Content-Type: text/plain; charset="UTF-8"',
  '',
  '** Address not found **',
  '',
  '--0000000000001a2b3d061b9d4e60--',
  '--0000000000001a2b3c061b9d4e5f',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; googlemail.com',
  'Received-From-MTA: dns; no-reply@plenaria.example',
  'Arrival-Date: Wed, 24 Jun 2026 03:11:58 -0700 (PDT)',
  `X-Original-Message-ID: <${id}@plenaria.example>`,
  '',
  'Final-Recipient: rfc822; eve@people.example',
  'Action: failed',
  'Status: 5.1.1',
  'Remote-MTA: dns; gmail-smtp-in.l.google.com. (192.0.2.26, the server for the domain people.example.)',
  'Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try',
  " 550-5.1.1 double-checking the recipient's email address for typos or",
  ' 550 5.1.1 unnecessary spaces.',
  'Last-Attempt-Date: Wed, 24 Jun 2026 03:12:00 -0700 (PDT)',
  '',
  '--0000000000001a2b3c061b9d4e5f--',
)

test.each([
  ['Postfix', postfix('failed', '5.1.1'), '5.1.1', '550 5.1.1 …: Recipient address rejected: User unknown'],
  ['Exim', exim, '5.0.0', '554 5.7.1 Service unavailable; client blocked'],
  ['Exim without a report', oldExim, '5.2.1', '550 5.2.1 mailbox disabled'],
  [
    'Exchange',
    exchange,
    '5.1.10',
    "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient '…' not found by SMTP address lookup",
  ],
  [
    'Gmail',
    gmail,
    '5.1.1',
    expect.stringMatching(/^550-5\.1\.1 The email account that you tried to reach does not exist/),
  ],
])('%s: which email, and why', (_, raw, status, said) => {
  expect(readBounce(raw)).toEqual({ id, status, said })
  expect(readBounce(raw.replaceAll('\r\n', '\n'))).toEqual({ id, status, said })
})

test('only reports of failed delivery count as bounces', () => {
  expect(readBounce(postfix('delayed', '4.4.1'))).toBeNull()
  expect(readBounce(postfix('delivered', '2.0.0'))).toBeNull()
  expect(
    readBounce(lines('Subject: Out of office', `In-Reply-To: <${id}@plenaria.example>`, '', 'Back on Monday.')),
  ).toBeNull()
  expect(readBounce('')).toBeNull()
})

test('a report about an email of somebody else is not ours', () => {
  expect(readBounce(postfix('failed', '5.1.1').replace(id, 'CAF-12345'))).toBeNull()
})

test('a broken report ends in nothing, not in a fault', () => {
  for (let end = 0; end < exchange.length; end += 97) expect(() => readBounce(exchange.slice(0, end))).not.toThrow()
})

const megabyte = 1024 * 1024
const reportSaying = (diagnostic: string) =>
  postfix('failed', '5.1.1').replace('smtp; 550 5.1.1', `smtp; ${diagnostic} 550 5.1.1`)

test.each([
  ['empty lines', () => `X-Failed-Recipients: a@people.example\n\n${'\n'.repeat(megabyte)}`],
  ['spaces', () => `Content-Transfer-Encoding: quoted-printable\n\na${' '.repeat(megabyte)}b`],
  ['one long word', () => reportSaying('a'.repeat(megabyte))],
  ['parts', () => `Content-Type: multipart/report; boundary=b\n\n${'--b\n\n'.repeat(megabyte / 5)}`],
  [
    'ids',
    () => `X-Failed-Recipients: a@people.example\nReferences: ${`<${id}@a`.repeat(megabyte / 39)}\n\n550 No such user`,
  ],
])('a report of a megabyte of %s is read in linear time', (_, raw) => {
  readBounce(raw())
})

test('an address that is cut with a long answer is left out', () => {
  const said = readBounce(reportSaying(`${'<ana@people.example> '.repeat(94)}${'b'.repeat(60)}@people.example`))?.said
  expect(said).toMatch(/^[… ]+$/)
})
