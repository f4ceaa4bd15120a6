import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'

const sources = path.resolve(import.meta.dirname, '..')

/** Utilities with a physical side, which is wrong in right-to-left languages. */
const sided =
  /(?<![\w-])-?(?:(?:scroll-)?[mp][lr]-(?:\d|px|auto|\[)|(?:left|right)-(?:\d|px|auto|full|\[)|(?:border|rounded)-[lr](?![\w])|(?:text|float)-(?:left|right)(?![\w-]))[^\s"'`}]*/g

/** Physical sides in inline styles and style sheets. */
const sidedStyle = /\b(?:margin|padding|border)-?(?:left|right)\b|(?<![\w-])(?:left|right): [`'\d-]/gi

/** Exempt for now: organisers' tables and boards are converted when next changed. */
const ofStaff =
  /^(board|waitlist|routes\/staff|ui\/staff|auditLog|erasure|exchange|figures|findings|grants|institutes|messages|notes|reviews|tokens|topics|webhooks|validation)\/|\/(account|board|breakouts|edit|limit|manage|waitlist)\//

const isRead = (file: string) =>
  /\.(tsx?|css)$/.test(file) && !/\.test\.|__generated__|testing\//.test(file) && !ofStaff.test(file)

test('utilities that name a side are known, and others are not', () => {
  const found = (text: string) => text.match(sided) ?? []
  for (const utility of ['ml-4', '-mr-2', 'pl-[13px]', 'left-0', 'border-l-4', 'border-r', 'text-right', 'rounded-l'])
    expect(found(`"flex sm:${utility} p-2"`)).toEqual([utility])
  for (const utility of ['ms-4', 'pe-2', 'start-0', 'border-s-4', 'text-end', 'mx-auto', 'border-line', 'text-ink'])
    expect(found(`"flex ${utility} p-2"`)).toEqual([])
})

test('no style of a page for everybody names a side of the screen', () => {
  const named = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter(isRead)
    .flatMap((file) =>
      readFileSync(path.join(sources, file), 'utf8')
        .split('\n')
        .flatMap((line, place) =>
          [...(line.match(sided) ?? []), ...(line.match(sidedStyle) ?? [])].map((it) => `${file}:${place + 1} ${it}`),
        ),
    )
  expect(named).toEqual([])
})
