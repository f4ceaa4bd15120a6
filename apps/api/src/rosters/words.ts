/** Why a roster of a video conference can't be read. */
import type { RosterFault } from '@plenaria/domain/rosters/read'
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'

export type RosterFaultName = RosterFault['fault'] | 'FILE_TOO_LARGE' | 'ROSTER_TOO_LONG' | 'UNKNOWN_ZONE'

interface Facts {
  /** Of the first such row. */
  row: number
  /** First and last times, in words. */
  from: string
  to: string
  /** Times of the session, in words. */
  starts: string
  ends: string
}

export const rosterWords: Record<Language, Record<RosterFaultName, (facts: Facts) => string>> = {
  en: {
    NOT_A_ROSTER: () =>
      'We found no participants in this file. It needs a column for the name or email. It also needs the duration, or the join and leave times.',
    ROSTER_EMPTY: () => 'The file has no participants below its header.',
    TIME_UNREADABLE: ({ row }) =>
      `We can’t read the join or leave time in row ${row}. Write it like 2027-05-20 10:00, then upload the file again.`,
    DURATION_UNREADABLE: ({ row }) =>
      `We can’t read the duration in row ${row}. Write it in minutes, then upload the file again.`,
    NEGATIVE_DURATION: ({ row }) =>
      `In row ${row}, the duration is negative or the leave time is before the join time. Correct it, then upload the file again.`,
    OUTSIDE_SESSION: ({ from, to, starts, ends }) =>
      `No one in this file was there during the session. The file covers ${from} to ${to}; the session runs from ${starts} to ${ends}. If the file gives times in another time zone, choose it above and upload the file again.`,
    FILE_TOO_LARGE: () => 'The file is larger than 10 MB. Remove anything you don’t need, or split it.',
    ROSTER_TOO_LONG: () => 'The file has more than 10,000 rows. Remove the rows of other sessions.',
    UNKNOWN_ZONE: () => 'We don’t know this time zone. Choose one from the list.',
  },
  es: {
    NOT_A_ROSTER: () =>
      'No encontramos participantes en este archivo. Necesita una columna con el nombre o el correo. También necesita la duración, o las horas de entrada y salida.',
    ROSTER_EMPTY: () => 'El archivo no tiene participantes bajo el encabezado.',
    TIME_UNREADABLE: ({ row }) =>
      `No podemos leer la hora de entrada o de salida de la fila ${row}. Escríbala como 2027-05-20 10:00 y vuelva a subir el archivo.`,
    DURATION_UNREADABLE: ({ row }) =>
      `No podemos leer la duración de la fila ${row}. Escríbala en minutos y vuelva a subir el archivo.`,
    NEGATIVE_DURATION: ({ row }) =>
      `En la fila ${row}, la duración es negativa o la salida es anterior a la entrada. Corríjala y vuelva a subir el archivo.`,
    OUTSIDE_SESSION: ({ from, to, starts, ends }) =>
      `En este archivo no figura nadie durante la sesión. Primera hora del archivo: ${from}; última: ${to}. Inicio de la sesión: ${starts}; fin: ${ends}. Si el archivo da las horas en otra zona horaria, elíjala arriba y vuelva a subirlo.`,
    FILE_TOO_LARGE: () => 'El archivo supera los 10 MB. Quite lo que no haga falta o divídalo.',
    ROSTER_TOO_LONG: () => 'El archivo tiene más de 10 000 filas. Quite las de otras sesiones.',
    UNKNOWN_ZONE: () => 'No conocemos esta zona horaria. Elija una de la lista.',
  },
  pt_BR: {
    NOT_A_ROSTER: () =>
      'Não encontramos participantes neste arquivo. Ele precisa de uma coluna com o nome ou o e-mail. Também precisa da duração, ou dos horários de entrada e saída.',
    ROSTER_EMPTY: () => 'O arquivo não tem participantes abaixo do cabeçalho.',
    TIME_UNREADABLE: ({ row }) =>
      `Não conseguimos ler o horário de entrada ou de saída da linha ${row}. Escreva-o como 2027-05-20 10:00 e envie o arquivo de novo.`,
    DURATION_UNREADABLE: ({ row }) =>
      `Não conseguimos ler a duração da linha ${row}. Escreva-a em minutos e envie o arquivo de novo.`,
    NEGATIVE_DURATION: ({ row }) =>
      `Na linha ${row}, a duração é negativa ou a saída é anterior à entrada. Corrija-a e envie o arquivo de novo.`,
    OUTSIDE_SESSION: ({ from, to, starts, ends }) =>
      `Ninguém consta neste arquivo durante a sessão. Primeiro horário do arquivo: ${from}; último: ${to}. Início da sessão: ${starts}; fim: ${ends}. Se o arquivo traz os horários em outro fuso, escolha-o acima e envie o arquivo de novo.`,
    FILE_TOO_LARGE: () => 'O arquivo tem mais de 10 MB. Remova o que não for necessário ou divida-o.',
    ROSTER_TOO_LONG: () => 'O arquivo tem mais de 10.000 linhas. Remova as de outras sessões.',
    UNKNOWN_ZONE: () => 'Não conhecemos este fuso horário. Escolha um da lista.',
  },
  fr: wellSpaced({
    NOT_A_ROSTER: () =>
      'Nous ne trouvons personne dans ce fichier. Il lui faut une colonne pour le nom ou l’adresse. Il lui faut aussi la durée, ou les heures d’arrivée et de départ.',
    ROSTER_EMPTY: () => 'Le fichier n’a aucune ligne sous son en-tête.',
    TIME_UNREADABLE: ({ row }) =>
      `Nous ne pouvons pas lire l’heure d’arrivée ou de départ de la ligne ${row}. Écrivez-la comme 2027-05-20 10:00, puis envoyez de nouveau le fichier.`,
    DURATION_UNREADABLE: ({ row }) =>
      `Nous ne pouvons pas lire la durée de la ligne ${row}. Écrivez-la en minutes, puis envoyez de nouveau le fichier.`,
    NEGATIVE_DURATION: ({ row }) =>
      `À la ligne ${row}, la durée est négative ou le départ précède l’arrivée. Corrigez-la, puis envoyez de nouveau le fichier.`,
    OUTSIDE_SESSION: ({ from, to, starts, ends }) =>
      `Personne ne figure dans ce fichier pendant la séance. Première heure du fichier : ${from} ; dernière : ${to}. Début de la séance : ${starts} ; fin : ${ends}. Si le fichier donne les heures d’un autre fuseau, choisissez-le ci-dessus et envoyez de nouveau le fichier.`,
    FILE_TOO_LARGE: () => 'Le fichier dépasse 10 Mo. Retirez ce qui est inutile ou divisez-le.',
    ROSTER_TOO_LONG: () => 'Le fichier compte plus de 10 000 lignes. Retirez celles des autres séances.',
    UNKNOWN_ZONE: () => 'Nous ne connaissons pas ce fuseau horaire. Choisissez-en un dans la liste.',
  }),
}
