import { Buffer } from 'node:buffer'
import { describe, expect, it } from '@jest/globals'
import { EncodingWatch, separatorOf } from './encoding.ts'

const detected = (...parts: Buffer[]) => {
  const watch = new EncodingWatch()
  for (const part of parts) watch.pass(part)
  return watch.encoding.decoder
}

describe('the encoding of a file', () => {
  const accents = Buffer.from('José, Düsseldorf')
  it.each<[string, Buffer[], string]>([
    ['UTF-8', [accents], 'utf-8'],
    ['UTF-8 cut within a letter', [accents.subarray(0, 4), accents.subarray(4)], 'utf-8'],
    ['UTF-8 with a mark', [Buffer.from([0xef, 0xbb, 0xbf]), accents], 'utf-8'],
    ['UTF-16, little end first', [Buffer.from([0xff, 0xfe]), Buffer.from('é', 'utf16le')], 'utf-16le'],
    ['UTF-16, big end first', [Buffer.from([0xfe, 0xff, 0, 0xe9])], 'utf-16be'],
    ['UTF-16 without a mark', [Buffer.from('Name;Land\nĀda;Ω\n', 'utf16le')], 'utf-16le'],
    ['UTF-16 without a mark, big end first', [Buffer.from('Name;Land\nĀda;Ω\n', 'utf16le').swap16()], 'utf-16be'],
    ['zeros on both sides, which is no text', [Buffer.from([80, 0, 0, 7, 0, 0, 3, 0, 0, 1, 0, 0])], 'utf-8'],
    ['what is no UTF-8', [Buffer.from('Jos', 'latin1'), Buffer.from('é', 'latin1')], 'windows-1252'],
    ['UTF-8 that ends within a letter', [accents.subarray(0, 4)], 'windows-1252'],
    ['nothing', [], 'utf-8'],
  ])('%s', (_, parts, decoder) => {
    expect(detected(...parts)).toBe(decoder)
  })
})

describe('what parts the cells', () => {
  it.each<[string, string, string]>([
    ['commas', 'a,b,c\n1,2,3\n', ','],
    ['semicolons, with commas in the cells', 'a;b;c\n1,5;2,5;3,5\n', ';'],
    ['tabs', 'a\tb\n1\t2\n', '\t'],
    ['bars', 'a|b\n1|2\n', '|'],
    ['commas, with semicolons in quotes', '"a;a;a",b\n"1;2;3\n4",5\n', ','],
    ['nothing', 'email\nana@people.example\n', ','],
    ['what the first line says', 'sep=;\na,b\n', ';'],
  ])('%s', (_, start, separator) => {
    expect(separatorOf(start).separator).toBe(separator)
  })
})
