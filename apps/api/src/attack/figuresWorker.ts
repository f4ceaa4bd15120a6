/** The thread's side: finds what a report's figures have to leave out. */
import { parentPort, workerData } from 'node:worker_threads'
import { attack } from '@plenaria/domain/attack/attack'
import { cheapestChange, withholdAll } from '@plenaria/domain/attack/change'
import type { ParticipationFigures } from '@plenaria/domain/report/content'
import type { Question } from './figuresThread.ts'

function answer({ before, report, readers }: Question): ParticipationFigures {
  if (attack(before).isConsistent) return unlessContradicting({ before, report, readers })
  // A seat plan that was changed since can contradict what was told under another: then only the last state counts.
  const last = before.rooms.length - 1
  const atLast = readers.map((reader) => reader && { ...reader, rooms: reader.rooms.includes(last) ? [0] : [] })
  return unlessContradicting({
    before: { ...before, rooms: before.rooms.slice(-1), isFromStart: false },
    ...{ report, readers: atLast },
  })
}

/** From what contradicts itself nothing can be shown to be safe: every number is left out. */
function unlessContradicting({ before, report, readers }: Question): ParticipationFigures {
  const { figures } = cheapestChange(before, report, readers)
  const isConsistent = attack({ ...before, reports: [...before.reports, { ...report, figures }] }).isConsistent
  return isConsistent ? figures : withholdAll(figures)
}

parentPort?.postMessage(answer(workerData))
