import { expect, test } from '@jest/globals'
import { fileName, savedAs } from './fileName.ts'

test.each([
  ['Programme.pdf', 'Programme.pdf'],
  ['C:\\Users\\maria\\Agenda final.PDF', 'Agenda final.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['invoice.pdf.exe', 'invoice.pdf'],
  ['evil\u202efdp.exe', 'evil fdp.pdf'],
  ['a"b\r\nc<d>.pdf', 'a b c d.pdf'],
  ['Programación — día 2.pdf', 'Programación — día 2.pdf'],
  ['议程.pdf', '议程.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['.pdf', 'file.pdf'],
  ['Programme v2.0.pdf', 'Programme v2.0.pdf'],
  ['', 'file.pdf'],
  ['x'.repeat(300), `${'x'.repeat(80)}.pdf`],
])('%j is sent as %j', (given, name) => expect(fileName(given, 'application/pdf')).toBe(name))

test('a name in any script is in the header of a download', () => {
  expect(savedAs('Día 2 (议).pdf')).toBe(
    `attachment; filename="D_a 2 (_).pdf"; filename*=UTF-8''D%C3%ADa%202%20%28%E8%AE%AE%29.pdf`,
  )
})
