/** Error messages for files of people and their rows. */

import type { ImportField } from '@plenaria/domain/exchange/suggest'
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'
import { fieldMessage } from '@plenaria/schema/words/all'
import { problemWords } from '../invitations/words.ts'
import type { RowProblem } from './readRow.ts'

export type FileFault =
  | 'FILE_TOO_LARGE'
  | 'NOT_A_TABLE'
  | 'TABLE_BROKEN'
  | 'ROW_TOO_LONG'
  | 'TABLE_EMPTY'
  | 'TOO_MANY_COLUMNS'
  | 'TOO_MANY_ROWS'

interface ImportWords {
  /** `line`: for `TABLE_BROKEN` and `ROW_TOO_LONG`, if known. `found`: for `TOO_MANY_COLUMNS`. */
  files: Record<FileFault, (facts: { line?: number; found?: number }) => string>
  alreadyRegistered: string
  alreadyRecipient: string
  /** An earlier row has the same address. */
  repeated: (firstRow: number) => string
  tooManyCells: (columns: number) => string
  unknownCountry: string
  unknownGroup: string
  unknownLanguage: string
  unknownChoice: string
  yesOrNo: string
  missing: string
}

export const importWords: Record<Language, ImportWords> = {
  en: {
    files: {
      FILE_TOO_LARGE: () => 'The file is larger than 200 MB. Remove anything you don’t need, or split it.',
      NOT_A_TABLE: () => 'This isn’t a CSV file. Save your spreadsheet as CSV, then choose that file.',
      TABLE_BROKEN: ({ line }) =>
        line === undefined
          ? 'We can’t read the table to the end: a quotation mark is opened but not closed.'
          : `We can’t read the table from line ${line} on: a quotation mark is opened but not closed.`,
      ROW_TOO_LONG: ({ line }) =>
        `${line === undefined ? 'A row' : `The row at line ${line}`} has more than 200,000 characters. Shorten it, or check for a quotation mark that is opened there but not closed.`,
      TABLE_EMPTY: () => 'The table has no rows below its header.',
      TOO_MANY_COLUMNS: ({ found }) =>
        `The table has ${found} columns, and the limit is 300. Remove any you don’t need.`,
      TOO_MANY_ROWS: () => 'The table has more than 20,000 rows. Split it into smaller files.',
    },
    alreadyRegistered: 'This address is already registered for the event.',
    alreadyRecipient: 'This address is already among the recipients.',
    repeated: (firstRow) => `The same address is in row ${firstRow}.`,
    tooManyCells: (columns) => `The row has more cells than the header has columns (${columns}).`,
    unknownCountry: 'We don’t recognise this country or territory. Enter its name or two-letter code.',
    unknownGroup: 'This isn’t one of the event’s stakeholder groups. Choose the group it stands for.',
    unknownLanguage: 'We don’t recognise this language. Enter its name or two-letter code.',
    unknownChoice: 'This isn’t one of the answers offered.',
    yesOrNo: 'Enter yes or no.',
    missing: 'This is missing.',
  },
  es: {
    files: {
      FILE_TOO_LARGE: () => 'El archivo supera los 200 MB. Quite lo que no haga falta o divídalo.',
      NOT_A_TABLE: () => 'Esto no es una tabla de texto. Guárdela como CSV en su hoja de cálculo y elija ese archivo.',
      TABLE_BROKEN: ({ line }) =>
        line === undefined
          ? 'La tabla no se puede leer hasta el final: se abren unas comillas que no se cierran.'
          : `La tabla no se puede leer a partir de la línea ${line}: se abren unas comillas que no se cierran.`,
      ROW_TOO_LONG: ({ line }) =>
        `${line === undefined ? 'Una fila' : `La fila de la línea ${line}`} tiene más de 200 000 caracteres. Acórtela, o revise si allí se abren unas comillas que no se cierran.`,
      TABLE_EMPTY: () => 'La tabla no tiene ninguna fila bajo el encabezado.',
      TOO_MANY_COLUMNS: ({ found }) =>
        `La tabla tiene ${found} columnas, pero solo se leen 300. Quite las que no hagan falta.`,
      TOO_MANY_ROWS: () => 'La tabla tiene más de 20 000 filas. Divídala en varios archivos.',
    },
    alreadyRegistered: 'Esta dirección ya tiene una inscripción en el evento.',
    alreadyRecipient: 'Esta dirección ya figura entre las personas destinatarias.',
    repeated: (firstRow) => `La misma dirección figura en la fila ${firstRow}.`,
    tooManyCells: (columns) => `La fila tiene más celdas que las ${columns} columnas del encabezado.`,
    unknownCountry: 'No conocemos este país o territorio. Escriba su nombre o su código de dos letras.',
    unknownGroup: 'No es un grupo del evento. Indique a cuál corresponde.',
    unknownLanguage: 'No conocemos este idioma. Escriba su nombre o su código de dos letras.',
    unknownChoice: 'No es ninguna de las respuestas propuestas.',
    yesOrNo: 'Escriba sí o no.',
    missing: 'Falta este dato.',
  },
  pt_BR: {
    files: {
      FILE_TOO_LARGE: () => 'O arquivo tem mais de 200 MB. Remova o que não for necessário ou divida-o.',
      NOT_A_TABLE: () => 'Isto não é uma tabela em texto. Salve-a como CSV na sua planilha e escolha esse arquivo.',
      TABLE_BROKEN: ({ line }) =>
        line === undefined
          ? 'Não foi possível ler a tabela até o fim: há aspas abertas que não se fecham.'
          : `Não foi possível ler a tabela a partir da linha ${line}: há aspas abertas que não se fecham.`,
      ROW_TOO_LONG: ({ line }) =>
        `${line === undefined ? 'Uma linha da tabela' : `A linha ${line}`} tem mais de 200.000 caracteres. Encurte-a; ou talvez haja ali aspas abertas que não se fecham.`,
      TABLE_EMPTY: () => 'A tabela não tem nenhuma linha abaixo do cabeçalho.',
      TOO_MANY_COLUMNS: ({ found }) =>
        `A tabela tem ${found} colunas; são lidas no máximo 300. Remova as desnecessárias.`,
      TOO_MANY_ROWS: () => 'A tabela tem mais de 20.000 linhas. Divida-a em arquivos que não passem disso.',
    },
    alreadyRegistered: 'Este endereço já tem inscrição no evento.',
    alreadyRecipient: 'Este endereço já consta entre as pessoas destinatárias.',
    repeated: (firstRow) => `O mesmo endereço está na linha ${firstRow}.`,
    tooManyCells: (columns) => `A linha tem mais células do que as ${columns} colunas do cabeçalho.`,
    unknownCountry: 'Não conhecemos este país ou território. Escreva o nome ou o código de duas letras.',
    unknownGroup: 'Não é um grupo do evento. Indique a qual deles corresponde.',
    unknownLanguage: 'Não conhecemos este idioma. Escreva o nome ou o código de duas letras.',
    unknownChoice: 'Não é nenhuma das respostas oferecidas.',
    yesOrNo: 'Escreva sim ou não.',
    missing: 'Falta este dado.',
  },
  fr: wellSpaced({
    files: {
      FILE_TOO_LARGE: () => 'Le fichier dépasse 200 Mo. Retirez ce qui est inutile ou divisez-le.',
      NOT_A_TABLE: () =>
        'Ce n’est pas un tableau au format texte. Enregistrez-le en CSV dans votre tableur et choisissez ce fichier.',
      TABLE_BROKEN: ({ line }) =>
        line === undefined
          ? 'Le tableau ne peut pas être lu jusqu’au bout : un guillemet ouvert n’est pas refermé.'
          : `Le tableau ne peut pas être lu à partir de la ligne ${line} : un guillemet ouvert n’est pas refermé.`,
      ROW_TOO_LONG: ({ line }) =>
        `${line === undefined ? 'Une ligne du tableau' : `La ligne ${line}`} compte plus de 200 000 caractères. Raccourcissez-la. Un guillemet y est peut-être ouvert sans être refermé.`,
      TABLE_EMPTY: () => 'Le tableau n’a aucune ligne sous son en-tête.',
      TOO_MANY_COLUMNS: ({ found }) =>
        `Le tableau compte ${found} colonnes, et seules 300 sont lues. Retirez celles qui sont inutiles.`,
      TOO_MANY_ROWS: () =>
        'Le tableau compte plus de 20 000 lignes. Divisez-le en fichiers qui n’en comptent pas plus.',
    },
    alreadyRegistered: 'Cette adresse est déjà inscrite à l’événement.',
    alreadyRecipient: 'Cette adresse figure déjà parmi les destinataires.',
    repeated: (firstRow) => `La même adresse figure à la ligne ${firstRow}.`,
    tooManyCells: (columns) => `La ligne compte plus de cellules que les ${columns} colonnes de l’en-tête.`,
    unknownCountry: 'Nous ne connaissons pas ce pays ou territoire. Indiquez son nom ou son code à deux lettres.',
    unknownGroup: 'Ce n’est pas un groupe de l’événement. Indiquez auquel cela correspond.',
    unknownLanguage: 'Nous ne connaissons pas cette langue. Indiquez son nom ou son code à deux lettres.',
    unknownChoice: 'Ce n’est aucune des réponses proposées.',
    yesOrNo: 'Indiquez oui ou non.',
    missing: 'Cette information manque.',
  }),
}

/** One sentence about a row's error. */
export function rowMessage(language: Language, { field, problem }: Pick<RowProblem, 'field' | 'problem'>): string {
  const say = importWords[language]
  const { code, firstRow, maximum, expected, invited, received } = problem
  const unknown: Partial<Record<ImportField, string>> = {
    COUNTRY: say.unknownCountry,
    GROUP: say.unknownGroup,
    LANGUAGES: say.unknownLanguage,
    ANSWER: say.unknownChoice,
  }
  if (field === null && code === 'TOO_MANY') return say.tooManyCells(maximum ?? 0)
  if (code === 'REQUIRED') return say.missing
  if (invited) return problemWords[language][invited]
  if (code === 'TAKEN') return received ? say.alreadyRecipient : say.alreadyRegistered
  if (code === 'REPEATED' && firstRow !== undefined) return say.repeated(firstRow)
  if (code === 'UNKNOWN' && field && unknown[field]) return unknown[field]
  if (code === 'MALFORMED' && field === 'ANSWER' && expected === 'CHOICE') return say.yesOrNo
  return fieldMessage(language, { path: '', ...problem })
}
