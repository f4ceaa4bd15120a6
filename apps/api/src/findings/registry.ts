/** The Research Organization Registry, whose alternative names help the leak check to find participants' organisations. */
import type { PrismaClient } from '@plenaria/prisma/client'
import { foldOrganisation } from '@plenaria/schema/texts'

/** Why a file isn't the registry, worded for the operator who supplied it. */
export class NotTheRegistry extends Error {
  override name = 'NotTheRegistry'
}

const rowsOfBatch = 1_000
/** Minimum characters of a folded name; shorter ones are ambiguous. */
const minKeyLength = 3

interface RegistryEntry {
  id: string
  /** In all languages, including acronyms. */
  names: string[]
}

/** The texts of the objects in a JSON array, one by one: the file has some 250 MB. */
export async function* objectsIn(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  const braces = new Braces()
  let object = ''
  for await (const chunk of chunks) {
    let from = 0
    for (let at = 0; at < chunk.length; at += 1) {
      const edge = braces.read(chunk[at])
      if (edge === 'BEGINS') from = at
      if (edge !== 'ENDS') continue
      yield object + chunk.slice(from, at + 1)
      object = ''
    }
    if (braces.depth > 0) object += chunk.slice(from)
  }
}

/** Counts braces in JSON, except in strings. */
class Braces {
  depth = 0
  #isText = false
  #isEscaped = false

  /** Whether the character begins or ends a top-level object. */
  read(sign: string | undefined): 'BEGINS' | 'ENDS' | null {
    if (this.#isEscaped) this.#isEscaped = false
    else if (this.#isText && sign === '\\') this.#isEscaped = true
    else if (sign === '"') this.#isText = !this.#isText
    else if (!this.#isText) return this.#count(sign)
    return null
  }

  #count(sign: string | undefined): 'BEGINS' | 'ENDS' | null {
    if (sign === '{') {
      this.depth += 1
      return this.depth === 1 ? 'BEGINS' : null
    }
    if (sign !== '}') return null
    this.depth -= 1
    return this.depth > 0 ? null : 'ENDS'
  }
}

/** Parses an entry of schema 1 or 2. Null if it was withdrawn, or has only one name. @throws if it is neither */
function entryOf(object: string): RegistryEntry | null {
  const { id, status, names, name, aliases, acronyms, labels } = JSON.parse(object) as {
    id?: unknown
    status?: unknown
    names?: { value: string }[]
    name?: string
    aliases?: string[]
    acronyms?: string[]
    labels?: { label: string }[]
  }
  if (typeof id !== 'string' || (!Array.isArray(names) && typeof name !== 'string'))
    throw new NotTheRegistry('This is no data file of the registry.')
  const all = names
    ? names.map(({ value }) => value)
    : [name ?? '', ...(aliases ?? []), ...(acronyms ?? []), ...(labels ?? []).map(({ label }) => label)]
  const distinct = [...new Set(all.filter((each) => typeof each === 'string' && each !== ''))]
  return status === 'withdrawn' || distinct.length < 2 ? null : { id, names: distinct }
}

async function write(database: Pick<PrismaClient, '$executeRaw'>, entries: readonly RegistryEntry[]): Promise<void> {
  const keys = entries.flatMap(({ id, names }) =>
    [...new Set(names.map(foldOrganisation))].filter((key) => key.length >= minKeyLength).map((key) => ({ key, id })),
  )
  await database.$executeRaw`
    insert into registry_organisation (id, names)
    select id, array(select jsonb_array_elements_text(names))
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as entry (id text, names jsonb)
    on conflict (id) do nothing`
  await database.$executeRaw`
    insert into registry_name (key, organisation_id)
    select key, id from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as name (key text, id text)
    on conflict do nothing`
}

/** Replaces the previous import completely, or not at all. @returns the number of organisations now stored */
export async function importRegistry(database: PrismaClient, chunks: AsyncIterable<string>): Promise<number> {
  return database.$transaction(
    async (transaction) => {
      await transaction.registryOrganisation.deleteMany()
      let batch: RegistryEntry[] = []
      for await (const object of objectsIn(chunks)) {
        const entry = entryOf(object)
        if (entry) batch.push(entry)
        if (batch.length < rowsOfBatch) continue
        await write(transaction, batch)
        batch = []
      }
      await write(transaction, batch)
      return transaction.registryOrganisation.count()
    },
    { timeout: 30 * 60_000 },
  )
}
