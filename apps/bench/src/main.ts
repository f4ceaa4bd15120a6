/** `npx pnpm@12 bench NAME`: each measurement prints one line of JSON per figure. */
import { benchAttack } from './attack/attack.ts'
import { benchBoard } from './board/board.ts'
import { benchCompose } from './compose/compose.ts'
import { benchCrash } from './crash/bench.ts'
import { benchDev } from './dev.ts'
import { benchDisclosure } from './disclosure/bench.ts'
import { benchDraw } from './draw/draw.ts'
import { say } from './figure.ts'
import { benchHostile } from './hostile/hostile.ts'
import { benchReads } from './reads/reads.ts'
import { benchSeats } from './seats/seats.ts'
import { benchWeb } from './web/web.ts'

const benches: Record<string, (args: string[]) => Promise<void>> = {
  seats: benchSeats,
  reads: benchReads,
  crash: benchCrash,
  board: benchBoard,
  disclosure: benchDisclosure,
  attack: benchAttack,
  draw: benchDraw,
  compose: benchCompose,
  web: benchWeb,
  hostile: benchHostile,
  dev: benchDev,
}

const [name = '', ...args] = process.argv.slice(2)
const bench = benches[name]
if (bench) {
  await bench(args)
} else {
  say(`Which bench? npx pnpm@12 bench ${Object.keys(benches).join(' | ')} [--quick]`)
  process.exitCode = 1
}
