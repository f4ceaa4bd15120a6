/** Valid inputs, which tests vary to check the resulting errors. */
import type { CreateEventInput } from '../__generated__/resolvers.ts'

type Wire<Value> = Value extends Date
  ? string
  : Value extends object
    ? { [Key in keyof Value]: Wire<Value[Key]> }
    : Value
/** Fields that a draft may lack. */
type Lacking = 'summaries' | 'startsAt' | 'endsAt' | 'registrationOpensAt' | 'registrationClosesAt' | 'groups' | 'plan'
/** In transport format: instants are text. No field is missing. */
export type CreateEventVariables = Wire<
  Omit<CreateEventInput, Lacking> & { [Field in Lacking]: NonNullable<CreateEventInput[Field]> }
>

const day = 86_400_000
const inDays = (days: number): string => new Date(Math.floor(Date.now() / day) * day + days * day).toISOString()

/** A consultation for review with three groups, 30 seats, two sessions and a chain of three questions. */
export const consultation = (changes: Partial<CreateEventVariables> = {}): CreateEventVariables => ({
  slug: 'open-procurement',
  hostSlug: 'host',
  kind: 'CONSULTATION',
  admission: 'REVIEW',
  format: 'VIRTUAL',
  titles: [
    { language: 'es', text: 'Contratación abierta' },
    { language: 'en', text: 'Open procurement' },
  ],
  seriesNames: [{ language: 'en', text: 'Open government' }],
  summaries: [{ language: 'en', text: 'How should public contracts be published?' }],
  descriptions: [{ language: 'en', text: 'First paragraph.\n\nSecond paragraph.' }],
  languages: ['en', 'es'],
  zone: 'America/Bogota',
  startsAt: inDays(40),
  endsAt: inDays(42),
  registrationOpensAt: inDays(-1),
  registrationClosesAt: inDays(20),
  decisionPromisedAt: inDays(30),
  groups: [
    { key: 'civil-society', names: [{ language: 'en', text: 'Civil society' }] },
    { key: 'academia', names: [{ language: 'en', text: 'Academia' }] },
    { key: 'private-sector', names: [{ language: 'en', text: 'Private sector' }] },
  ],
  plan: {
    total: 30,
    organisationCap: 2,
    policy: 'BALANCED',
    groups: [
      { groupKey: 'civil-society', minimum: 8, target: 14, maximum: 20, priority: 1 },
      { groupKey: 'academia', minimum: 4, target: 8, maximum: 12 },
      { groupKey: 'private-sector', minimum: 0, target: 8, maximum: 10 },
    ],
  },
  sessions: [
    { titles: [{ language: 'en', text: 'Second day' }], startsAt: inDays(41), endsAt: inDays(42) },
    { titles: [{ language: 'en', text: 'First day' }], startsAt: inDays(40), endsAt: inDays(40.5) },
  ],
  questions: [
    { key: 'first-time', kind: 'YES_NO', labels: [{ language: 'en', text: 'Your first time?' }], required: true },
    {
      key: 'how-heard',
      kind: 'ONE_CHOICE',
      labels: [{ language: 'en', text: 'How did you hear of us?' }],
      required: false,
      options: [
        { key: 'friend', labels: [{ language: 'en', text: 'From a friend' }] },
        { key: 'press', labels: [{ language: 'en', text: 'From the press' }] },
      ],
      shownIf: { questionKey: 'first-time', values: ['yes'] },
    },
    {
      key: 'which-paper',
      kind: 'SHORT_TEXT',
      labels: [{ language: 'en', text: 'Which paper?' }],
      required: true,
      shownIf: { questionKey: 'how-heard', values: ['press'] },
    },
  ],
  ...changes,
})

export const everything = /* GraphQL */ `
  fragment Everything on Event {
    slug kind admission state format title titles { language text } series seriesNames { language text }
    summary summaries { language text } description descriptions { language text } languages zone
    startsAt endsAt registrationOpensAt registrationClosesAt registrationWindow decisionPromisedAt offerHours version
    institutes { part purpose institute { slug name accent website } }
    sessions { id title titles { language text } startsAt endsAt }
    groups {
      key name names { language text } description descriptions { language text }
      minimum target maximum priority offered confirmed waiting submitted stagedDifference
    }
    seatPlan { total organisationCap minimumsReleasedAt policy version held free }
    questions {
      key kind label labels { language text } help helps { language text } required
      options { key label labels { language text } } shownIf { questionKey values }
    }
    consents { key text texts { language text } required version }
    viewerCan { edit publish setSeatPlan seeRegistrations decide seeAudit }
  }
`

const refused = '__typename ... on Refusal { message }'
const invalid = '... on InvalidInput { fields { path code message } }'
const infeasible = `... on SeatPlanInfeasible {
  problems { code groupKey message fix { field groupKey from to message } }
}`

export const createEvent = /* GraphQL */ `
  ${everything}
  mutation ($input: CreateEventInput!) {
    createEvent(input: $input) { ${refused} ${invalid} ${infeasible} ... on EventCreated { event { ...Everything } } }
  }
`

export const updateEvent = /* GraphQL */ `
  ${everything}
  mutation ($input: UpdateEventInput!) {
    updateEvent(input: $input) { ${refused} ${invalid} ... on EventUpdated { peopleEmailed event { ...Everything } } }
  }
`

export const publishEvent = /* GraphQL */ `
  mutation ($slug: String!) {
    publishEvent(slug: $slug) { ${refused} ... on NotReadyToPublish { fields { path code message } } ... on EventPublished { event { slug state version } } }
  }
`

export const setSeatPlan = /* GraphQL */ `
  ${everything}
  mutation ($input: SetSeatPlanInput!) {
    setSeatPlan(input: $input) { ${refused} ${invalid} ${infeasible} ... on SeatPlanSet { offersMade event { ...Everything } } }
  }
`

export const registerInterest = /* GraphQL */ `
  mutation ($input: RegisterInterestInput!) {
    registerInterest(input: $input) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { path code } }
      ... on InterestRegistered { registration { reference state offerExpiresAt } }
    }
  }
`
