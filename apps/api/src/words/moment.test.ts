import { expect, test } from '@jest/globals'
import { moment, momentIn } from './moment.ts'

test('in French a month begins on its «1er», and no other day is written so', () => {
  expect(moment('fr', '2027-01-01T16:00:00Z', 'America/Bogota')).toMatch(/^1er janvier 2027 à 11:00 \(/)
  expect(momentIn('fr', 'America/Bogota', '2027-01-01T16:00:00Z')).toMatch(/^vendredi 1er janvier 2027 à 11:00 \(/)
  expect(moment('fr', '2027-01-11T16:00:00Z')).toBe('11 janvier 2027 à 16:00 UTC')
  expect(moment('pt_BR', '2027-01-01T16:00:00Z')).toMatch(/^1 de janeiro de 2027/)
})
