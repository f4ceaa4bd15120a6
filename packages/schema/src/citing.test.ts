import { expect, it } from '@jest/globals'
import { checkDoi, checkIsbn, doiAddress, doiIn, isbnIn } from './citing.ts'

it.each([
  ['10.1234/ABC-1', '10.1234/abc-1'],
  [' https://doi.org/10.55317/9781784136475 ', '10.55317/9781784136475'],
  ['http://dx.doi.org/10.1000/182', '10.1000/182'],
  ['doi: 10.1000.10/123', '10.1000.10/123'],
  ['', ''],
  [null, ''],
  ['10.12/abc', null],
  ['10.1234/', null],
  ['10.1234/a b', null],
  ['https://example.org/10.1234/abc', null],
  [`10.1234/${'x'.repeat(200)}`, null],
])('%s is the DOI %s', (given, doi) => {
  expect(doiIn(given)).toBe(doi)
  expect(checkDoi('doi', given)).toEqual(doi === null ? [{ path: 'doi', code: 'MALFORMED' }] : [])
})

it('a DOI has an address', () => {
  expect(doiAddress('10.1234/a<b>')).toBe('https://doi.org/10.1234/a%3Cb%3E')
})

it.each([
  ['978-1-78413-647-5', '978-1-78413-647-5'],
  ['ISBN 978 0 306 40615 7', '978-0-306-40615-7'],
  ['9780306406157', '9780306406157'],
  ['', ''],
  ['9780306406158', null],
  ['0-306-40615-2', null],
  ['978-0-306-40615-7x', null],
  ['-9780306406157', null],
])('%s is the ISBN %s', (given, isbn) => {
  expect(isbnIn(given)).toBe(isbn)
  expect(checkIsbn('isbn', given)).toEqual(isbn === null ? [{ path: 'isbn', code: 'MALFORMED' }] : [])
})
