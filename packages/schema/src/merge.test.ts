import { expect, test } from '@jest/globals'
import { checkMerge, merge, mergeFallbacks, mergeFields, subjectFields } from './merge.ts'
import { fieldMessage } from './words/all.ts'

test('fields are filled in, with the writer’s words or ours where there is nothing', () => {
  const text = 'Dear {{name}} of {{ organisation }}, {{group|all of you}}: {{offer_deadline | soon}}.'
  expect(merge(text, { name: 'Ana', organisation: 'Red', group: 'Academia' }, 'en')).toBe(
    'Dear Ana of Red, Academia: soon.',
  )
  expect(merge(text, { name: 'Ana', organisation: null }, 'es')).toBe('Dear Ana of su organización, all of you: soon.')
})

test('a merged value is not searched for fields again', () => {
  expect(merge('{{name}}', { name: '{{status_link}} {{' }, 'en')).toBe('{{status_link}} {{')
})

test('an unknown field is reported with the nearest known one', () => {
  expect(checkMerge('texts.0.text', 'Hello {{nmae}}', mergeFields)).toEqual([
    { path: 'texts.0.text', code: 'UNKNOWN', expected: 'MERGE_FIELD', given: 'nmae', nearest: 'name' },
  ])
  const nearest = (given: string) => checkMerge('x', `{{${given}}}`, mergeFields)[0]?.nearest
  expect(['Offer-Deadline', 'organization', 'StatusLink', 'start', 'evnt'].map(nearest)).toEqual([
    'offer_deadline',
    'organisation',
    'status_link',
    'starts_at',
    'event',
  ])
  for (const language of ['en', 'es', 'pt_BR', 'fr'] as const) {
    const [problem] = checkMerge('x', '{{nmae}}', mergeFields)
    expect(problem && fieldMessage(language, problem)).toMatch(/\{\{nmae\}\}.*\{\{name\}\}/)
  }
})

test('braces that enclose no field are reported', () => {
  for (const text of ['{{name', 'name}}', '{{na{me}}', '{{}} }}']) {
    expect(checkMerge('x', text, mergeFields)).toEqual([{ path: 'x', code: 'MALFORMED', expected: 'MERGE_FIELD' }])
  }
  expect(checkMerge('x', 'A { single } brace, {{name}} and {{event}}', mergeFields)).toEqual([])
})

test('a subject holds no link', () => {
  expect(checkMerge('x', '{{status_link}}', subjectFields)).toMatchObject([{ code: 'UNKNOWN' }])
})

test('every language has a word for each field', () => {
  for (const words of Object.values(mergeFallbacks)) expect(Object.keys(words)).toEqual([...mergeFields])
})
