import { describe, expect, test } from '@jest/globals'
import { askedAt, type MenuItem, offered, without } from './menu.ts'
import { afterAnswer, type Said, type WaitingNote } from './waitingNotes.ts'

const said = (text: string): Said => ({ kind: 'CONCERN', text, topicId: null, groupKeys: ['academia', 'private'] })
const waits = (text: string, changes: Partial<WaitingNote> = {}): WaitingNote => ({
  id: 'n1',
  version: null,
  said: said(text),
  heardAt: '2027-06-14T15:00:00.000Z',
  isReworded: false,
  trouble: null,
  ...changes,
})
const note = (text: string, version: number) => ({
  note: { ...said(text), groupKeys: ['private', 'academia'], version },
})

describe('once a note is answered', () => {
  test('no note waits once it is answered as it was sent', () => {
    expect(afterAnswer(waits('A'), note('A', 1), waits('A'))).toBeNull()
  })

  test('a note reworded while it is being sent is sent as a change', () => {
    const sent = waits('A')
    expect(afterAnswer(sent, note('A', 1), waits('B', { isReworded: true }))).toMatchObject({
      version: 1,
      said: { text: 'B' },
      trouble: null,
    })
    const changed = waits('B', { version: 1 })
    expect(afterAnswer(changed, note('B', 2), { ...changed, said: said('C') })).toMatchObject({ version: 2 })
  })

  test('a note that was saved without an answer, and reworded since, is sent as a change', () => {
    const sent = waits('B', { isReworded: true })
    expect(afterAnswer(sent, note('A', 1), sent)).toMatchObject({ version: 1, said: { text: 'B' }, trouble: null })
  })

  test('a note changed by somebody else stays theirs; if reworded here too, both are shown', () => {
    expect(afterAnswer(waits('A'), note('Theirs', 2), waits('A'))).toBeNull()
    const reworded = waits('B', { isReworded: true })
    expect(afterAnswer(reworded, note('Theirs', 2), reworded)).toMatchObject({
      said: { text: 'B' },
      trouble: { kind: 'CHANGED', theirs: { text: 'Theirs' }, version: 2 },
    })
  })

  test('with a no, it waits for its writer', () => {
    const trouble = { kind: 'TAKEN_OUT' as const, message: 'Gone.' }
    expect(afterAnswer(waits('A'), { trouble }, waits('A'))).toMatchObject({ said: { text: 'A' }, trouble })
  })
})

describe('a slash', () => {
  const items: MenuItem[] = [
    { code: '1', what: 'KIND', value: 'CONCERN', label: 'Concern' },
    { code: 't1', what: 'TOPIC', value: 'x', label: 'Procedural measures' },
    { code: 't10', what: 'TOPIC', value: 'y', label: 'Économie' },
    { code: 'g1', what: 'GROUP', value: 'academia', label: 'Academia' },
  ]
  const codes = (query: string) => offered(items, query).map(({ code }) => code)

  test('asks at the beginning of a word only', () => {
    expect(askedAt('/pro', 4)).toEqual({ from: 0, to: 4, query: 'pro' })
    expect(askedAt('Courts /', 8)).toEqual({ from: 7, to: 8, query: '' })
    expect(askedAt('and/or', 6)).toBeNull()
    expect(askedAt('/1 Courts', 9)).toBeNull()
  })

  test('offers what the code or a word begins with, without regard to accents', () => {
    expect(codes('')).toHaveLength(4)
    expect(codes('t1')).toEqual(['t1', 't10'])
    expect(codes('mea')).toEqual(['t1'])
    expect(codes('eco')).toEqual(['t10'])
    expect(codes('zz')).toEqual([])
  })

  test('goes out of the text with what was typed behind it', () => {
    expect(without('Courts /g1 lack', { from: 7, to: 10, query: 'g1' })).toEqual({ text: 'Courts lack', cursor: 7 })
  })
})
