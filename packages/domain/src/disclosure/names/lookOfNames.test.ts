import { describe, expect, it } from '@jest/globals'
import { looksLikePeople, maxTextLength } from './lookOfNames.ts'

const open = ['Instituto Araucária', 'Civil society', 'Evidence Without Borders', 'Keynote by Wanjiru Kamau']
const marked = (text: string) => looksLikePeople(text, open).map(({ from, to }) => text.slice(from, to))

describe('by its form alone', () => {
  it.each([
    ['Maria Fernanda Lopez said it is slow.', 'Maria Fernanda Lopez'],
    ['According to João da Silva Pereira, requests take months.', 'João da Silva Pereira'],
    ['Nobody asked Ludwig van der Berg.', 'Ludwig van der Berg'],
    ['Como dijo María de la Cruz Ortega ayer', 'María de la Cruz Ortega'],
    ['Jean-Pierre Mbaye agreed.', 'Jean-Pierre Mbaye'],
    ['It was MARIA LOPEZ.', 'MARIA LOPEZ'],
    ['It was J. Lopez again.', 'J. Lopez'],
    ['In Rio de Janeiro, John Smith told us.', 'John Smith'],
    ['Write to maria.lopez@example.org', 'maria.lopez@example.org'],
    ['Write to maria (at) example (dot) org', 'maria (at) example (dot) org'],
    ['Call +599 9 555 0142 now', '+599 9 555 0142'],
    ['Call (061) 555 014 233 now', '(061) 555 014 233'],
    ['As @marialopez wrote', '@marialopez'],
  ])('marks a full name, an address or a number: %s', (text, what) => {
    expect(marked(text)).toEqual([what])
  })

  it.each([
    'Yesterday Maria spoke.',
    'The Budapest Convention and the United Nations Office on Drugs and Crime.',
    'El Ministerio de Justicia de Costa Rica no respondió.',
    'Latin America, New York and São Paulo, Buenos Aires, Puerto Rico.',
    'Instituto Araucária and Civil Society want Evidence Without Borders.',
    'It was said by Wanjiru Kamau in the keynote.',
    'On 2027-01-06, at 11:00, 62 people of 12 countries.',
    'Le Conseil des droits de l’homme et l’Université Laval.',
    'Two requests. Many months. Google answers; Microsoft does not.',
  ])('leaves places, institutes, titles and other words alone: %s', (text) => {
    expect(marked(text)).toEqual([])
  })

  it('looks at no text that is longer than any note, and at all others in no time', () => {
    expect(marked(`${'a '.repeat(maxTextLength / 2)} Maria Lopez`)).toEqual([])
    const before = performance.now()
    for (const text of ['@', 'Aa de ', '1 ', '12-', 'a.', 'a at ', 'A.'])
      marked(text.repeat(maxTextLength / text.length))
    expect(performance.now() - before).toBeLessThan(2_000)
  })
})
