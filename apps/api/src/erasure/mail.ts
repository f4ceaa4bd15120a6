/** The two emails about erasing: the confirmation link, and the proof. Neither is stored in the outbox. */
import { type Language, languageOf } from '@plenaria/schema/languages'
import type { JobPayload } from '../jobs/jobSchemas.ts'
import { openSealing } from '../kernel/sealing.ts'
import { deliverOrGiveUp, type MailTools } from '../mail/deliver.ts'
import { ownLetterhead } from '../mail/letterhead.ts'
import { siteIn, written } from '../mail/templates.ts'
import { moment } from '../refusals/words/moment.ts'
import { linkFor, tokenOf } from './link.ts'
import { erasureWords } from './words.ts'

const look = { ...ownLetterhead, greeting: null }

export async function sendErasureLink(
  tools: MailTools,
  { language: asked, ...link }: JobPayload<'send_erasure_link'>,
  jobId: string,
): Promise<void> {
  const { config } = tools
  const language: Language = languageOf([asked]) ?? 'en'
  const { subject, one, all, press, action, footer } = erasureWords[language].link
  const url = `${siteIn(config.siteUrl, language)}/erase#token=${tokenOf(openSealing(config.secret), link)}`
  const until = moment(language, new Date(link.askedAt + linkFor))
  const what = link.reference === null ? all : one(link.reference)
  const mail = written({
    ...look,
    language,
    subject,
    paragraphs: [what, press(until)],
    facts: [],
    note: null,
    footer,
    action: { label: action, url },
  })
  await deliverOrGiveUp(tools, link.emailKey, mail, `erasure-${jobId}`)
}

export async function sendErasureNotice(
  tools: MailTools,
  { emailKey, language: asked, proofs }: JobPayload<'send_erasure_notice'>,
  jobId: string,
): Promise<void> {
  const language: Language = languageOf([asked]) ?? 'en'
  const { subject, paragraphs, proof, action, footer } = erasureWords[language].notice
  const mail = written({
    ...look,
    language,
    subject,
    paragraphs,
    note: null,
    footer,
    facts: proofs.map(({ id, digest }) => ({ label: proof, value: `${id} · SHA-256 ${digest}` })),
    action: { label: action, url: siteIn(tools.config.siteUrl, language) },
  })
  await deliverOrGiveUp(tools, emailKey, mail, `erased-${jobId}`)
}
