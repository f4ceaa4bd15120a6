import { expect, test } from '@jest/globals'
import { faultsIn, readWalks } from './walks.ts'

const page = `# Architecture

## Walks

Read in this order.

### \`leave\`

1. \`web/Button.tsx\`, \`Button\`: sends it
2. \`api/leave.ts\`, \`leave\`: does it

## Rights
`

const files: Record<string, string> = {
  'web/Button.tsx': 'export function Button() {\n  leave()\n}\n',
  'api/leave.ts': 'export async function leave() {}\n',
}

const faults = (changed: Record<string, string | null> = {}, text = page) =>
  readWalks(text).flatMap((walk) => faultsIn(walk, (file) => ({ ...files, ...changed })[file] ?? null))

test('a walk whose files lead to each other passes', () => {
  expect(readWalks(page)).toEqual([
    {
      name: 'leave',
      steps: [
        { file: 'web/Button.tsx', entry: 'Button' },
        { file: 'api/leave.ts', entry: 'leave' },
      ],
    },
  ])
  expect(faults()).toEqual([])
})

test('a file that is gone, or that nothing leads to any more, is named', () => {
  expect(faults({ 'api/leave.ts': null })).toEqual(['leave: api/leave.ts does not exist.'])
  expect(faults({ 'web/Button.tsx': 'export function Button() {}\n' })).toEqual([
    'leave: web/Button.tsx no longer refers to leave in api/leave.ts.',
  ])
  expect(faults({ 'api/leave.ts': 'export const go = 1\n' })).toEqual(['leave: api/leave.ts no longer declares leave.'])
})

test('the contract counts neither as a file nor by its lines', () => {
  const through = page.replace('2. `api', '2. `leave.graphql`, `leave`\n3. `api')
  const contract = `type Mutation {\n  leave(id: ID!): Left!\n}\n${'\n'.repeat(1500)}`
  expect(faults({ 'leave.graphql': contract }, through)).toEqual([])
})

test('a walk that is too long, or comes back to a file, is refused', () => {
  expect(faults({ 'api/leave.ts': `export const leave = 1\n${'\n'.repeat(1500)}` })).toEqual([
    'leave: 1504 lines; at most 1500 are allowed.',
  ])
  const twice = page.replace('\n## Rights', '3. `web/Button.tsx`, `Button`: again\n\n## Rights')
  expect(faults({ 'api/leave.ts': 'export const leave = Button\n' }, twice)).toEqual([
    'leave: web/Button.tsx is entered twice.',
  ])
  const many = page.replace('\n## Rights', `${'3. `api/leave.ts`, `leave`: again\n'.repeat(11)}\n## Rights`)
  expect(faults({}, many)).toContain('leave: 13 files; at most 12 are allowed.')
})
