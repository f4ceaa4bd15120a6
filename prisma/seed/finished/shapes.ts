/** What follows an event: attendance, findings, publication and uptake. */
import type { EventSeed, History, NoteSeed } from '../shapes.ts'

/** In the report's languages. */
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
  /** The notes it was drawn from. */
  notes: HeardSeed[]
}

export interface RecommendationSeed {
  addressees: ReportTexts
  texts: ReportTexts
  /** Due day, counted from the first start; null: none. */
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
  /** `email`: entered through the link emailed to the recipient with this address; otherwise entered by the institute. */
  from: { email: string } | { body: string; country: string }
  /** The cited document. */
  document: { title: string; day: number; paragraph: string; url: string } | null
  remark: string
  language: 'en' | 'es'
}

/** Days are counted from the first start; negative unless stated otherwise. */
export interface FinishedSeed {
  event: EventSeed
  history: History
  /** People checked in at each session, as indexes in the history's list. */
  attendance: number[][]
  /** Indexes of people who have downloaded their certificate. */
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
    /** Day on which links to people are destroyed; positive. */
    evidenceUntil: number
  }
}
