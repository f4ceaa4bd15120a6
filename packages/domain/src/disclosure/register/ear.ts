/** How a name sounds to somebody who spells it by ear in their own language: Etchegoyhen, Etxegoien; Xicoténcatl, Jicotencal. */

/** Sounds that languages spell differently; capitals are classes of sounds. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(?:h|g)u(?=[aeio])/, 'w'],
  [/tl$/, 'l'],
  [/shch|schtsch|chtch|tsch|tch|tx|sch|sh|ch|cz/g, 'X'],
  [/ph|ff/g, 'f'],
  [/ts|tz|ss|[zs]|c(?=[eiy])/g, 's'],
  [/qu(?=[ei])|ck|[qkc]/g, 'k'],
  [/gu(?=[ei])/g, 'g'],
  [/dj|g(?=[eiy])|j/g, 'J'],
  [/h/g, ''],
  [/ll/g, 'i'],
  [/gn|ny/g, 'n'],
  [/ou|oo/g, 'u'],
  [/v/g, 'b'],
  [/[yi]+/g, 'i'],
]

/** Letters pronounced differently from language to language. */
const doubtful: readonly (readonly [letter: string, sounds: readonly string[]])[] = [
  ['x', ['X', 'J', 's', 'ks']],
  ['w', ['w', 'b']],
]
const maxKnown = 20_000
/** Cached because texts repeat their words. */
const known = new Map<string, readonly string[]>()

/** Every pronunciation of a folded name, at most eight. */
export function earsOf(key: string): readonly string[] {
  const found = known.get(key)
  if (found) return found
  const bare = spellings.reduce((sound, [letters, instead]) => sound.replace(letters, instead), key)
  const ears = doubtful
    .reduce<string[]>(
      (all, [letter, sounds]) =>
        all.flatMap((sound) => (sound.includes(letter) ? sounds.map((one) => sound.replaceAll(letter, one)) : [sound])),
      [bare],
    )
    .map((sound) => sound.replace(/([a-zJX])\1+/g, '$1'))
  if (known.size < maxKnown) known.set(key, ears)
  return ears
}

/** Whether they may be the same name. */
export const soundAlike = (one: string, other: string): boolean => {
  const ears = earsOf(other)
  return earsOf(one).some((ear) => ears.includes(ear))
}
