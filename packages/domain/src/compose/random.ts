/** Random numbers reproducible from a seed on every machine: sfc32 in 32-bit integers. */
export interface Random {
  /** A whole number from 0 to `limit` − 1. */
  below: (limit: number) => number
}

/** The generator for a seed of any length, and for a purpose, so that two uses of one seed don't share numbers. */
export function randomFrom(seed: string, purpose: string): Random {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 1]
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (const character of `${purpose}\n${seed}`) {
    a ^= character.codePointAt(0) ?? 0
    for (let round = 0; round < 4; round += 1) next()
  }
  for (let round = 0; round < 16; round += 1) next()
  return {
    below: (limit) => {
      // Rejects numbers above the largest multiple, which would bias the result.
      const multiple = 2 ** 32 - (2 ** 32 % limit)
      let drawn = next()
      while (drawn >= multiple) drawn = next()
      return drawn % limit
    },
  }
}
