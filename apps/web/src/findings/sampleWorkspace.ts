/** The findings desk of the sample event, as the tests' starting point. */

import { sampleAbilities } from '../testing/samples.ts'
import { sampleWorkspace } from '../testing/sampleWorkspace.ts'

export const at = '/e/cybercrime-americas/manage/findings'

export const group = (key: string, name: string) => ({ __typename: 'StakeholderGroup', key, name })

const source = (id: string, text: string, changes: Record<string, unknown> = {}) => ({
  __typename: 'FindingSource',
  id,
  kind: 'CONCERN',
  text,
  mayBeQuoted: true,
  groups: [group('civil-society', 'Civil society')],
  session: { __typename: 'Session', id: 's1', title: 'Opening' },
  ...changes,
})

export const leaking = 'As Zoraida Quispe said, orders come late.'

export const hit = (changes: Record<string, unknown> = {}) => ({
  __typename: 'LeakHit',
  id: 'h1',
  kind: 'NAME',
  from: 3,
  to: 17,
  isPossible: false,
  clearance: null,
  explanation: 'Reads like the name of someone who registered.',
  ...changes,
})

export const passage = (language: string, text: string, hits: unknown[] = []) => ({
  __typename: 'Passage',
  language,
  text,
  hits,
})

export const finding = (id: string, changes: Record<string, unknown> = {}) => ({
  __typename: 'Finding',
  id,
  topicId: 't1',
  position: 0,
  version: 3,
  text: leaking,
  sourceIds: ['n1'],
  passages: [passage('en', leaking, [hit()]), passage('es', 'Las órdenes llegan tarde.')],
  support: { __typename: 'Support', words: 'Most groups expressed this view.' },
  disagreement: { __typename: 'Support', words: 'Some participants disagreed.' },
  freeze: null,
  freezeResolutions: [],
  said: null,
  editors: [],
  ...changes,
})

export const topic = (id: string, title: string, changes: Record<string, unknown> = {}) => ({
  __typename: 'TopicWorkspace',
  id,
  title,
  depth: 0,
  hasSources: true,
  silentGroups: [],
  sources: [],
  similarSources: [],
  findings: [],
  ...changes,
})

export const sources = [
  source('n1', 'Orders come too late.'),
  source('n2', 'The orders come late.'),
  source('n3', 'Judges must see them.'),
  source('c1', 'Wide words.', { kind: 'CONTRIBUTION', session: null, mayBeQuoted: false }),
]

interface DeskFacts {
  topics?: unknown
  blocks?: unknown[]
  contributionsToApprove?: unknown[]
  contributionsOpenedAt?: string | null
  root?: Record<string, unknown>
}

export function desk(facts: DeskFacts = {}) {
  const { topics = [topic('t1', 'Procedure', { sources, findings: [finding('f1')] })], blocks = [], root = {} } = facts
  const { contributionsToApprove = [], contributionsOpenedAt = null } = facts
  return sampleWorkspace(
    [],
    { ...marked, ...root },
    {
      viewerCan: sampleAbilities({ editFindings: true, setDisclosureThreshold: true }),
      contributionsToApprove,
      contributionsOpenedAt,
      findingsWorkspace: { __typename: 'FindingsWorkspace', threshold: 3, largestGroup: 5, topics, blocks },
    },
  )
}

const marked = { markEditing: () => ({ __typename: 'EditingMarked', finding: finding('f1') }) }

export const saved = (id: string) => ({ __typename: 'FindingSaved', finding: finding(id) })
