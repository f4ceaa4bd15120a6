/** People in a pasted list: one a line, as mail programs and spreadsheets write them. */
export interface Pasted {
  name: string
  email: string
}

const address = /[^\s<>,;"'()]+@[^\s<>,;"'()]+/

/**
 * `Ana Pérez <ana@people.example>`, `Ana Pérez, ana@people.example`, `ana@people.example⇥Ana Pérez`; several on a line where they
 * are parted by semicolons or commas and each has brackets. A line without an address is kept as a name, so that its problem is
 * shown.
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

/** `ana.perez@…` → `Ana Perez`, where only the address is known. */
const nameIn = (email: string): string =>
  (email.split('@')[0] ?? '')
    .split(/[._+-]+/)
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ')
