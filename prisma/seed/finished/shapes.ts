/** What comes after an event: who came, what was concluded and published, and what became of it. */
import type { EventSeed, History, NoteSeed } from '../shapes.ts'

/** In the languages of the report. */
export type ReportTexts = Record<'en' | 'es', string>

export interface HeardSeed extends Pick<NoteSeed, 'session' | 'kind' | 'groups' | 'text' | 'memberEmail'> {
  /** Minutes after the session began. */
  minute: number
}

export interface FindingSeed {
  key: string
  /** Key of the topic. */
  topic: string
  texts: ReportTexts
  /** What it was drawn from. */
  notes: HeardSeed[]
}

export interface RecommendationSeed {
  addressees: ReportTexts
  texts: ReportTexts
  /** Day by which it should be done, counted from the first start; null: none. */
  dueDay: number | null
  /** Keys of findings. */
  findings: string[]
}

export interface RecipientSeed {
  name: string
  body: string
  country: string
  language: 'en' | 'es' | 'pt_BR'
  email: string
  confirmsReceipt: boolean
}

export interface UptakeSeed {
  /** Key of a finding. */
  finding: string
  kind: 'USED' | 'ANSWERED' | 'NOT_TAKEN_UP' | 'UNDER_CONSIDERATION'
  /** By the link in their email, the recipient with this address; otherwise entered by the institute. */
  from: { email: string } | { body: string; country: string }
  /** Of the document. */
  document: { title: string; day: number; paragraph: string; url: string } | null
  remark: string
  language: 'en' | 'es'
}

/** Days are counted from the first start and negative. */
export interface FinishedSeed {
  event: EventSeed
  history: History
  /** Who was checked in at each session: numbers in the history's list. */
  attendance: number[][]
  /** Numbers of people who have fetched their certificate. */
  certified: number[]
  findings: FindingSeed[]
  report: {
    titles: ReportTexts
    introductions: ReportTexts
    methods: ReportTexts
    recommendations: RecommendationSeed[]
  }
  note: ReportTexts
  recipients: RecipientSeed[]
  uptake: UptakeSeed[]
  days: {
    created: number
    concluded: number
    published: number
    agreed: number
    sent: number
    receiptConfirmed: number
    used: number
    announced: number
    /** The day on which links to people are destroyed: positive. */
    evidenceUntil: number
  }
}
