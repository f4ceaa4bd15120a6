/** A probability as people say it: "2 in 5". */
export interface SpokenChance {
  part: number
  whole: number
}

/** Denominators used besides "1 in n". */
const spokenWholes = [2, 3, 4, 5, 10, 20]
/** Above this probability, "19 in 20" would understate it. */
const almostAll = 0.975

/** The nearest such fraction; null if the chance should be given as a number of rooms. */
export function spokenChance(rooms: number, of: number): SpokenChance | null {
  const share = rooms / of
  if (rooms === 0 || share > almostAll) return null
  const oneIn = { part: 1, whole: Math.max(2, Math.round(1 / share)) }
  const others = spokenWholes.map((whole) => ({ part: Math.round(share * whole), whole }))
  const distance = ({ part, whole }: SpokenChance) => Math.abs(part / whole - share)
  return [oneIn, ...others.filter(({ part, whole }) => part > 0 && part < whole)].reduce((best, next) =>
    distance(next) < distance(best) - 1e-9 ? next : best,
  )
}
