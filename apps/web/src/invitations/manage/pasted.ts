/** People from a pasted list, one per line, in the formats of mail programs and spreadsheets. */
export interface Pasted {
  name: string
  email: string
}

const address = /[^\s<>,;"'()]+@[^\s<>,;"'()]+/

/**
 * Parses `Ana Pérez <ana@people.example>`, `Ana Pérez, ana@people.example` and `ana@people.example⇥Ana Pérez`. A line may have
 * several people separated by commas or semicolons if every address is in angle brackets. A line without an address is kept as a
 * name, so that its error is shown.
 */
export function readPasted(text: string): Pasted[] {
  return text
    .split(/\r?\n/)
    .flatMap((line) => ((line.match(/<[^<>]*@[^<>]*>/g)?.length ?? 0) > 1 ? line.split(/(?<=>)\s*[,;]/) : [line]))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const email = address.exec(line)?.[0] ?? ''
      const name = line
        .replace(email, ' ')
        .replaceAll(/[<>"\t,;()]/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim()
      return { name: name || nameIn(email), email }
    })
}

/** Guesses a name from the address: `ana.perez@…` → `Ana Perez`. */
const nameIn = (email: string): string =>
  (email.split('@')[0] ?? '')
    .split(/[._+-]+/)
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ')
