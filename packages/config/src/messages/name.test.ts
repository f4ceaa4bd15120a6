import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { edited, unnamedIn } from './macros.ts'
import { nameMessages } from './name.ts'
import { isId, newId } from './newId.ts'

const imports = `import { msg, plural } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
`

const named = (code: string): string =>
  edited(
    code,
    unnamedIn('page.tsx', code).flatMap(({ write }, place) => write(`x.${place + 1}`)),
  )

test.each([
  ['t`Save`', "t({ id: 'x.1', message: 'Save' })"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code
  ['t`Save ${name}`', "t({ id: 'x.1', message: `Save ${name}` })"],
  ["t`It's`", "t({ id: 'x.1', message: `It's` })"],
  ['msg`Save`', "msg({ id: 'x.1', message: 'Save' })"],
  ["t({ message: 'All', context: 'recipients' })", "t({ id: 'x.1', message: 'All' })"],
  ['<Trans>Save</Trans>', '<Trans id="x.1">Save</Trans>'],
  ['<Trans context="decision">Take back</Trans>', '<Trans id="x.1">Take back</Trans>'],
  ['<Plural value={n} one="a" other="b" />', '<Plural id="x.1" value={n} one="a" other="b" />'],
  ['<p title={t`Save`} />', "<p title={t({ id: 'x.1', message: 'Save' })} />"],
])('%s gets an id', (before, after) => {
  expect(named(`${imports}const a = ${before}`)).toBe(`${imports}const a = ${after}`)
})

test.each([
  '<Trans id="a.b">There <Plural value={n} one="is one" other={<b>are #</b>} /></Trans>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source code
  "t({ id: 'a.b', message: `${plural(n, { one: '# seat', other: '# seats' })}` })",
  't(words)',
])('%s stays as it is', (code) => {
  expect(named(imports + code)).toBe(imports + code)
})

test('a message inside another gets an id of its own only where it is one of its own', () => {
  const code = `${imports}const a = <Trans>See <a title={t\`Open\`}>{isOld ? <Trans>old</Trans> : <b>it</b>}</a></Trans>`
  expect(unnamedIn('page.tsx', code)).toHaveLength(3)
})

test('a component that is only called as a macro is, is not a message', () => {
  const code = `import { Trans } from '@lingui/react/macro'\nimport { Select } from './Select.tsx'\nconst a = <Select label={<Trans>Country</Trans>} />`
  expect(named(code)).toContain('<Select label={<Trans id="x.1">Country</Trans>} />')
})

test('a choice outside of a message has no place for an id', () => {
  expect(() => named(`${imports}const a = plural(n, { one: '# seat', other: '# seats' })`)).toThrow('page.tsx:3')
})

test.each([
  ['Save the draft', 'notes.save-draft'],
  ['{0, plural, one {One thing needs you} other {# things need you}}', 'notes.things-need-you'],
  ['See <0>{name}</0>’s page', 'notes.see-s-page'],
  ['{when}, {zoneName}', 'notes.when-zone-name'],
  ['One two three four five six seven', 'notes.one-two-three-four-five'],
])('“%s” has an id that one can read', (english, id) => {
  expect(newId('notes', english, new Set())).toBe(id)
  expect(isId(id)).toBe(true)
})

test('texts of the same words get different ids', () => {
  const taken = new Set(['notes.refuse'])
  expect(newId('notes', 'Refuse?', taken)).toBe('notes.refuse-question')
  expect(newId('notes', 'refuse', taken)).toBe('notes.refuse-inline')
  expect(newId('notes', 'REFUSE', taken)).toBe('notes.refuse-2')
})

function repository(files: Record<string, string>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'messages-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  return root
}

test('the same text has the same id: of its area, of `common` where several areas use it, or the one it has already', async () => {
  const page = (text: string) =>
    `import { Trans } from '@lingui/react/macro'\nexport const a = <Trans>${text}</Trans>\n`
  const root = repository({
    'apps/web/src/notes/A.tsx': page('Cancel'),
    'apps/web/src/grants/B.tsx': page('Cancel'),
    'apps/web/src/followUps/C.tsx': page('Send'),
    'apps/web/src/grants/D.tsx': page('Save'),
    'apps/web/src/locales/en.po': 'msgid ""\nmsgstr ""\n\nmsgid "topics.save"\nmsgstr "Save"\n',
  })
  const format = () => {}
  expect((await nameMessages(root, format)).map(({ id }) => id).sort()).toEqual([
    'common.cancel',
    'follow-ups.send',
    'topics.save',
  ])
  expect(readFileSync(path.join(root, 'apps/web/src/notes/A.tsx'), 'utf8')).toBe(
    page('Cancel').replace('<Trans>', '<Trans id="common.cancel">'),
  )
  expect(await nameMessages(root, format)).toEqual([])
})
