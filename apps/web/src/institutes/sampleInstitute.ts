import { connection } from '../testing/samples.ts'

const page = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }

export const ines = {
  id: 'm1',
  name: 'Inés Robledo',
  email: 'ines@meridian.example',
  role: 'OWNER',
  hasSecondFactor: true,
  isViewer: true,
}
export const tomas = {
  id: 'm2',
  name: 'Tomás Vidal',
  email: 'tomas@meridian.example',
  role: 'REVIEWER',
  hasSecondFactor: false,
  isViewer: false,
}

/** An institute as its owner sees it. */
export function sampleInstitute(changes: Record<string, unknown> = {}) {
  return {
    __typename: 'Institute',
    slug: 'meridian',
    name: 'Meridian Institute',
    names: [
      { language: 'en', text: 'Meridian Institute' },
      { language: 'es', text: 'Instituto Meridiano' },
    ],
    accent: '#0e5a5a',
    website: 'https://meridian.example',
    markUrl: null,
    secondFactorRequired: false,
    members: [ines, tomas],
    invitations: [],
    hostedSeries: [],
    securityEvents: [],
    auditEntries: { ...connection([]), pageInfo: page },
    viewerCan: {
      edit: true,
      seeMembers: true,
      manageMembers: true,
      seeAudit: true,
      createSeries: true,
      manageWebhooks: true,
      seeOutbox: true,
    },
    version: 1,
    ...changes,
  }
}
