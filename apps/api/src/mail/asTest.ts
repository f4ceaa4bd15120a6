/** An email as a test brings it to a member: its link opens nobody's registration, and it says so. */
import { wellSpaced } from '@plenaria/schema/french'
import type { Language } from '@plenaria/schema/languages'
import type { EventRow } from '../request/rows.ts'
import type { Page } from './layout.ts'
import { siteIn } from './templates.ts'

/** What the link of a test opens, in place of what is the recipient's alone. `PUBLIC`: what it opens for everybody. */
type Opened = 'EVENT' | 'REPORT' | 'PUBLIC'

interface Target {
  opens: Opened
  url: string
}

const notes: Record<Language, Record<Opened, string>> = {
  en: {
    EVENT:
      'This is a test. In the emails that people get, the link is theirs alone. In this one, it opens the event’s page.',
    REPORT:
      'This is a test. In the emails that people get, the link is theirs alone. In this one, it opens the published report.',
    PUBLIC: 'This is a test. The emails that people get also have a personal link to unsubscribe.',
  },
  es: {
    EVENT:
      'Esto es una prueba. En los correos que se envían, cada enlace es personal. En este abre la página del evento.',
    REPORT:
      'Esto es una prueba. En los correos que se envían, cada enlace es personal. En este abre el informe publicado.',
    PUBLIC:
      'Esto es una prueba. Los correos que se envían incluyen también un enlace personal para no recibir más noticias.',
  },
  pt_BR: {
    EVENT: 'Este é um teste. Nos e-mails enviados, cada link é pessoal. Neste, abre a página do evento.',
    REPORT: 'Este é um teste. Nos e-mails enviados, cada link é pessoal. Neste, abre o relatório publicado.',
    PUBLIC: 'Este é um teste. Os e-mails enviados trazem também um link pessoal para não receber mais notícias.',
  },
  fr: wellSpaced({
    EVENT:
      'Ceci est un test. Dans les courriels envoyés, chaque lien est personnel. Dans celui-ci, il ouvre la page de l’événement.',
    REPORT:
      'Ceci est un test. Dans les courriels envoyés, chaque lien est personnel. Dans celui-ci, il ouvre le rapport publié.',
    PUBLIC:
      'Ceci est un test. Les courriels envoyés contiennent aussi un lien personnel pour ne plus recevoir de nouvelles.',
  }),
}

export const eventUrl = (siteUrl: string, language: Language, { slug }: Pick<EventRow, 'slug'>): string =>
  `${siteIn(siteUrl, language)}/e/${encodeURIComponent(slug)}`

export const reportUrl = (
  siteUrl: string,
  language: Language,
  { slug, number }: Pick<EventRow, 'slug'> & { number: number },
): string => `${siteIn(siteUrl, language)}/reports/${encodeURIComponent(slug)}/v${number}`

/** Organisers' own texts can contain the link, too. */
export function asTest(page: Page, { opens, url }: Target): Page {
  const { action, stop, language } = page
  const personal = [action.url, ...(stop ? [stop.url] : [])]
  const withoutLinks = (text: string) =>
    personal.reduce((left, link) => left.replaceAll(link, url), text).replace(/\S*#token=\S*/g, url)
  return {
    ...page,
    paragraphs: page.paragraphs.map(withoutLinks),
    action: { label: action.label, url },
    note: notes[language][opens],
    stop: null,
  }
}
