import { expect, test } from '@jest/globals'
import { countries } from './countries.ts'
import { largeRegionOf, regionOf, regions } from './regions.ts'

test('every country but Antarctica is in one region', () => {
  expect(countries.filter((country) => regionOf(country) === null)).toEqual(['AQ'])
  expect(new Set(countries.map(regionOf))).toEqual(new Set([...regions, null]))
})

test('regions are those of the UN', () => {
  const of = (...codes: string[]) => codes.map(regionOf)
  expect(of('BR', 'MX', 'JM')).toEqual(['419', '419', '419'])
  expect(of('US', 'KE', 'GE', 'RU', 'FJ')).toEqual(['021', '002', '142', '150', '009'])
  expect(of('ZZ', '')).toEqual([null, null])
})

test('a region of few countries is not large', () => {
  expect(['BR', 'KE', 'FJ', 'US', 'AQ'].map(largeRegionOf)).toEqual(['419', '002', '009', null, null])
})
