/** Parses messages in the ICU format, as far as Lingui uses it. */

export interface Argument {
  name: string
  /** `plural`, `select` or `selectordinal`; absent if the value is inserted unchanged. */
  kind?: string
  options: Record<string, Part[]>
}

export type Part = string | Argument

class Reader {
  #at = 0
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  parts(): Part[] {
    const found: Part[] = []
    while (this.#at < this.#text.length && this.#text[this.#at] !== '}')
      found.push(this.#text[this.#at] === '{' ? this.#argument() : this.#take(/[^{}]+/y))
    return found
  }

  end(): void {
    if (this.#at < this.#text.length) throw new Error(`a brace too many in “${this.#text}”`)
  }

  #argument(): Argument {
    const name = this.#take(/\{\s*\w+\s*/y)
      .slice(1)
      .trim()
    const options: Record<string, Part[]> = {}
    if (this.#take(/[},]/y) === '}') return { name, options }
    const kind = this.#take(/\s*\w+\s*/y).trim()
    this.#take(/,\s*(?:offset:\d+\s*)?/y)
    while (this.#text[this.#at] !== '}') {
      const key = this.#take(/\s*=?\w+\s*/y).trim()
      this.#take(/\{/y)
      options[key] = this.parts()
      this.#take(/\}\s*/y)
    }
    this.#take(/\}/y)
    return { name, kind, options }
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const [found] = pattern.exec(this.#text) ?? []
    if (found === undefined) throw new Error(`not a message: “${this.#text}”, at ${this.#at}`)
    this.#at += found.length
    return found
  }
}

/** @throws if it isn't a valid message */
export function parseMessage(text: string): Part[] {
  const reader = new Reader(text)
  const parts = reader.parts()
  reader.end()
  return parts
}

/** Every argument, including those nested in choices. */
export function* argumentsOf(parts: readonly Part[]): Generator<Argument> {
  for (const part of parts)
    if (typeof part !== 'string') {
      yield part
      for (const option of Object.values(part.options)) yield* argumentsOf(option)
    }
}

/** Everything needed to fill a message: its values, how each is used, its tags and the sign for a count. */
export const shapeOf = (text: string): string[] => [...new Set(shapeOfParts(parseMessage(text), false))].sort()

const shapeOfParts = (parts: readonly Part[], isCounted: boolean): string[] =>
  parts.flatMap((part) => {
    if (typeof part === 'string') return [...tagsIn(part), ...(isCounted && part.includes('#') ? ['#'] : [])]
    const own = part.kind ? `${part.name} ${part.kind}` : part.name
    const within = Object.values(part.options)
    return [own, ...within.flatMap((option) => shapeOfParts(option, isCounted || part.kind === 'plural'))]
  })

const tagsIn = (text: string): string[] => Array.from(text.matchAll(/<\/?\d+\/?>/g), ([tag]) => tag)

/** The texts of a message that a person may read, with each branch of each choice. */
export function sentencesOf(text: string): string[] {
  const spell = (parts: readonly Part[]): string[] =>
    parts.reduce<string[]>(
      (before, part) => {
        const after =
          typeof part === 'string'
            ? [part]
            : part.kind
              ? Object.values(part.options).flatMap(spell)
              : [`{${part.name}}`]
        // With several choices, each is varied while the others stay fixed: all combinations would be too many.
        return after.flatMap((one, place) => (place === 0 ? before : before.slice(0, 1)).map((start) => start + one))
      },
      [''],
    )
  return spell(parseMessage(text))
}
