/** A chance as people say it: "2 in 5". */
export interface SpokenChance {
  part: number
  whole: number
}

/** Wholes that are read as a chance beyond "1 in n". */
const spokenWholes = [2, 3, 4, 5, 10, 20]
/** From this chance on, "19 in 20" would make it smaller than it is. */
const almostAll = 0.975

/** The nearest spoken chance; null: it is spoken as a number of rooms. */
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
