/** What a form says with each question about needs: who reads the answer, and when it is deleted. */
import type { Language } from '@plenaria/schema/languages'
import { day } from '../refusals/words/moment.ts'
import { eventById } from '../request/byId.ts'
import type { Context } from '../request/context.ts'
import { retentionRulesOf } from '../request/ofEvent.ts'
import { daysOf, erasedOn } from './retention.ts'

interface Words {
  on: (day: string) => string
  /** While it isn't decided when the event ends. */
  after: (days: number) => string
}

const days = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const words: Record<Language, Words> = {
  en: {
    on: (day) =>
      `Only the organisers and partner institutes who check people in can read your answer. It isn’t shown when seats are decided. We delete it on ${day}.`,
    after: (count) =>
      `Only the organisers and partner institutes who check people in can read your answer. It isn’t shown when seats are decided. We delete it ${days(count, 'day', 'days')} after the event.`,
  },
  es: {
    on: (day) =>
      `Solo pueden leer su respuesta quienes registran las llegadas, de la institución anfitriona o de una asociada. No se muestra cuando se deciden las plazas. La eliminamos el ${day}.`,
    after: (count) =>
      `Solo pueden leer su respuesta quienes registran las llegadas, de la institución anfitriona o de una asociada. No se muestra cuando se deciden las plazas. La eliminamos ${days(count, 'día', 'días')} después del evento.`,
  },
  pt_BR: {
    on: (day) =>
      `Só quem registra as chegadas, na instituição anfitriã ou em uma parceira, pode ler a sua resposta. Ela não é mostrada quando as vagas são decididas. Vamos excluí-la em ${day}.`,
    after: (count) =>
      `Só quem registra as chegadas, na instituição anfitriã ou em uma parceira, pode ler a sua resposta. Ela não é mostrada quando as vagas são decididas. Vamos excluí-la ${days(count, 'dia', 'dias')} depois do evento.`,
  },
  fr: {
    on: (day) =>
      `Seules les personnes qui enregistrent les arrivées, à l’institut hôte ou dans un institut partenaire, peuvent lire votre réponse. Elle n’est pas affichée lors de l’attribution des places. Nous l’effaçons le ${day}.`,
    after: (count) =>
      `Seules les personnes qui enregistrent les arrivées, à l’institut hôte ou dans un institut partenaire, peuvent lire votre réponse. Elle n’est pas affichée lors de l’attribution des places. Nous l’effaçons ${days(count, 'jour', 'jours')} après l’événement.`,
  },
}

export async function needNotice(eventId: string, context: Context): Promise<string> {
  const { language } = context
  const [event, rules] = await Promise.all([eventById(eventId, context), retentionRulesOf(eventId, context)])
  const { NEEDS } = daysOf(rules)
  const { on, after } = words[language]
  if (event.undecidedDates.includes('ENDS_AT')) return after(NEEDS)
  return on(day(language, event.zone, erasedOn(event, NEEDS)))
}
