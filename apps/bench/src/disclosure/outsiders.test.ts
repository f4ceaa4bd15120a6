import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readPassages, readPeople } from './outsiders.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plenaria-outsiders-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function fileOf(content: string | Buffer): Promise<string> {
  const file = path.join(folder, 'table.csv')
  await writeFile(file, content)
  return file
}

const header = 'kind,language,label,text\n'
const row = 'place,es,planted,"La única peruana, dijo «no»"\n'
const read = [{ kind: 'place', language: 'es', isPlanted: true, text: 'La única peruana, dijo «no»' }]

describe('sets that others wrote', () => {
  it('are read in UTF-8, UTF-16 and Latin-1', async () => {
    expect(await readPassages(await fileOf(header + row))).toEqual(read)
    expect(await readPassages(await fileOf(Buffer.from(`\uFEFF${header}${row}`, 'utf16le')))).toEqual(read)
    expect(await readPassages(await fileOf(Buffer.from(header + row, 'latin1')))).toEqual(read)
  })

  it('may have 100,000 passages', async () => {
    expect(await readPassages(await fileOf(header + row.repeat(100_000)))).toHaveLength(100_000)
  })

  it.each([
    ['kind,language,text\na,es,b\n', /no column label.*kind,language,label,text/],
    [`${header}a,es,perhaps,b\n`, /line 2: the label is “perhaps”/],
    [`${header}a,es,planted,\n`, /line 2: there is no text/],
    ['', /is empty/],
    [Buffer.from([0x89, 0x50, 0, 0, 1, 2, 0, 3]), /not a text file|no column/],
  ])('are refused with the place of what is wrong', async (content, problem) => {
    await expect(readPassages(await fileOf(content))).rejects.toThrow(problem)
  })

  it('name people, whose aliases are separated by semicolons', async () => {
    const people = 'name,organisation,group,country,title,aliases\nAna Solís,,officials,PE,,Anita; A. Sol\n'
    expect(await readPeople(await fileOf(people))).toEqual([
      {
        name: 'Ana Solís',
        organisation: null,
        group: 'officials',
        country: 'PE',
        title: null,
        aliases: ['Anita', 'A. Sol'],
      },
    ])
    await expect(readPeople(path.join(folder, 'none.csv'))).rejects.toThrow('There is no file')
    await expect(readPeople(await fileOf(`name\n`))).rejects.toThrow('no column organisation, group, country, title')
  })
})
