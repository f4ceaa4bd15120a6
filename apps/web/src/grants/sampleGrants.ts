import { sampleEvent } from '../testing/samples.ts'

const event = sampleEvent()
const [civilSociety, , , academia] = event.groups

export const host = { slug: 'meridian', name: 'Meridian Institute', markUrl: null }
export const partner = { slug: 'araucaria', name: 'Instituto Araucária', markUrl: null }

/** Terms in the shape of the API; tests override what they need. */
export function sampleTerms(changes: Record<string, unknown> = {}) {
  return {
    number: 1,
    proposedBy: 'HOST',
    proposer: 'ines@meridian.example',
    proposedAt: '2027-04-20T12:00:00.000Z',
    capabilities: ['SEE_REGISTRATIONS', 'REVIEW'],
    scope: { groups: [civilSociety, academia], countries: null, sessions: null },
    masks: [{ field: 'MOTIVATION', revealable: true }],
    allotment: null,
    countersign: ['DECLINE'],
    needsConsent: false,
    purpose: 'Helps to choose the participants from South America.',
    purposes: [{ language: 'en', text: 'Helps to choose the participants from South America.' }],
    endsAt: '2027-06-20T15:00:00.000Z',
    ...changes,
  }
}

/** The facts about its event that both sides of a grant know, and the event itself if the viewer may see it. */
export const sampleGrantEvent = (seen: unknown = event) => ({
  __typename: 'GrantEvent',
  slug: event.slug,
  title: event.title,
  kind: event.kind,
  zone: event.zone,
  startsAt: event.startsAt,
  undecidedDates: [],
  endsAt: event.endsAt,
  event: seen,
})

/** A grant in force, unless overridden, on which the viewer has no actions. */
export function sampleGrant(changes: Record<string, unknown> = {}) {
  const terms = sampleTerms()
  return {
    __typename: 'Grant',
    id: 'g1',
    event: sampleGrantEvent(),
    host,
    partner,
    state: 'AGREED',
    agreed: terms,
    proposed: null,
    allTerms: [terms],
    agreedAt: '2027-04-22T12:00:00.000Z',
    endedAt: null,
    reservedSeats: 0,
    auditEntries: [],
    viewerCan: sampleGrantAbilities(),
    version: 2,
    ...changes,
  }
}

export const sampleGrantAbilities = (changes: Record<string, boolean> = {}) => ({
  answer: false,
  withdrawProposal: false,
  propose: false,
  end: false,
  ...changes,
})
