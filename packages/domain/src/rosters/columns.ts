/** Finds the table of stays in the rows of a file: Zoom, Teams and Meet write other tables above it. */
import { foldWord } from '../exchange/suggest.ts'

export interface TableRow {
  /** As in a spreadsheet, from 1. */
  number: number
  cells: readonly string[]
}

export type RosterField = 'NAME' | 'FIRST_NAME' | 'LAST_NAME' | 'EMAIL' | 'JOINED' | 'LEFT' | 'DURATION' | 'WAITING'

export interface RosterTable {
  columns: ReadonlyMap<RosterField, number>
  /** Minutes that a plain number in the column of durations stands for. */
  unit: number
  rows: TableRow[]
}

/** Folded titles, as the programs write them in the site's languages. */
const titles: Record<RosterField, readonly string[]> = {
  NAME: [
    'name',
    'full name',
    'name original name',
    'user name',
    'user name original name',
    'participant',
    'participant name',
    'display name',
    'nombre',
    'nombre completo',
    'nombre nombre original',
    'nome',
    'nome completo',
    'nome nome original',
    'nom',
    'nom complet',
    'nom nom d origine',
  ],
  FIRST_NAME: ['first name', 'given name', 'nombre de pila', 'primeiro nome', 'prenom'],
  LAST_NAME: ['last name', 'surname', 'apellido', 'apellidos', 'sobrenome', 'nom de famille'],
  EMAIL: [
    'email',
    'e mail',
    'user email',
    'email address',
    'participant email',
    'correo',
    'correo electronico',
    'correo electronico del usuario',
    'e mail do usuario',
    'adresse e mail',
    'adresse electronique',
    'courriel',
    'e mail de l utilisateur',
  ],
  JOINED: [
    'join time',
    'joined',
    'joined at',
    'time joined',
    'hora de entrada',
    'hora de ingreso',
    'hora de incorporacion',
    'heure d arrivee',
    'heure de connexion',
  ],
  LEFT: [
    'leave time',
    'left',
    'left at',
    'time exited',
    'exit time',
    'hora de salida',
    'hora de saida',
    'heure de depart',
    'heure de deconnexion',
  ],
  DURATION: [
    'duration',
    'duration minutes',
    'duration min',
    'duration seconds',
    'total duration minutes',
    'total duration',
    'in meeting duration',
    'time in session minutes',
    'minutes',
    'duracion',
    'duracion minutos',
    'duracion total minutos',
    'duracion de la reunion',
    'duracao',
    'duracao minutos',
    'duracao total minutos',
    'duracao da reuniao',
    'duree',
    'duree minutes',
    'duree totale minutes',
    'duree de la reunion',
  ],
  WAITING: ['in waiting room', 'en la sala de espera', 'na sala de espera', 'en salle d attente'],
}

/** Titles of the table that describes the meeting itself. */
const ofMeeting: ReadonlySet<string> = new Set(['meeting id', 'webinar id', 'topic'])

function columnsOf(cells: readonly string[]): Map<RosterField, number> | null {
  const folded = cells.map(foldWord)
  if (folded.some((title) => ofMeeting.has(title))) return null
  const columns = new Map<RosterField, number>()
  for (const [field, known] of Object.entries(titles) as [RosterField, readonly string[]][]) {
    const column = folded.findIndex((title) => known.includes(title))
    if (column >= 0) columns.set(field, column)
  }
  const saysWho = columns.has('NAME') || columns.has('FIRST_NAME') || columns.has('EMAIL')
  return saysWho && (columns.has('DURATION') || hasStays(columns)) ? columns : null
}

const hasStays = (columns: ReadonlyMap<RosterField, number>): boolean => columns.has('JOINED') && columns.has('LEFT')

const isSeconds = (title: string): boolean => /\b(seconds?|segundos?|secondes?)\b/.test(foldWord(title))

/** The table with a row per stay, otherwise the first one with durations; null if there is neither. */
export function findTable(given: readonly TableRow[]): RosterTable | null {
  const tables: RosterTable[] = []
  for (const row of given) {
    const columns = columnsOf(row.cells)
    const title = row.cells[columns?.get('DURATION') ?? -1] ?? ''
    if (columns) tables.push({ columns, unit: isSeconds(title) ? 1 / 60 : 1, rows: [] })
    else if (row.cells.filter((cell) => cell.trim() !== '').length > 1) tables.at(-1)?.rows.push(row)
  }
  return tables.find(({ columns }) => hasStays(columns)) ?? tables[0] ?? null
}
