/** The measured requests: four reads on both servers, and the site's twenty most frequent requests on ours. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { webFolder } from '@plenaria/local/prepare'
import { largeEvent, partnerPage, type ReadsSite } from './site.ts'

/** One request to the contract, and its sender. */
export interface Read {
  body: object
  cookie?: string
}

export interface Pair {
  ours: Read
  theirs: Read
  goal: number
}

const demonstrated = 'cybercrime-convention-americas'

/** Trusted documents of the built site, by query name. */
function documentsOfSite(): Map<string, string> {
  const text = readFileSync(path.join(webFolder, 'server', 'documents.json'), 'utf8')
  const documents = Object.keys(JSON.parse(text) as Record<string, string>).map((hash) => [hash, nameIn(text, hash)])
  return new Map(documents.map(([hash = '', name = '']) => [name, hash]))
}

const nameIn = (text: string, hash: string): string =>
  /query (\w+)/.exec((JSON.parse(text) as Record<string, string>)[hash] ?? '')?.[1] ?? ''

/** By hash, like the site's own client. */
const bySite =
  (documents: Map<string, string>) =>
  (name: string, variables: object = {}, cookie?: string): Read => {
    const sha256Hash = documents.get(name)
    if (!sha256Hash) throw new Error(`The site asks no ${name}.`)
    const body = { variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }
    return cookie ? { body, cookie } : { body }
  }

const open = (query: string, variables: object = {}): Read => ({ body: { query, variables } })

const eventOfPeer = `slug kind state admission format titles seriesNames summaries descriptions languages zone startsAt endsAt
  registrationOpensAt registrationClosesAt decisionPromisedAt offerHours venue undecidedDates offersProtection contributionsOpenedAt
  calledOffAt callOffReasons postponedAt postponeReasons previousStartsAt rescheduleReasons hostPurposes
  instituteByHostId { slug names accent website }
  eventGrantsByEventId { nodes { state agreed endsAt instituteByPartnerId { slug names accent website } grantTermsByGrantId { nodes { number terms } } } }
  sessionsByEventId { nodes { rowId titles descriptions kind startsAt endsAt capacity held interpretation languages materials room rule tracks } }
  stakeholderGroupsByEventId { nodes { key names descriptions } }
  seatPlanByEventId { total organisationCap policy minimumsReleasedAt seatPlanGroupsByEventId { nodes { groupKey minimum target maximum } } }
  speakersByEventId { nodes { rowId name roles biographies link speakerSessionsBySpeakerId { nodes { sessionId } } } }
  topicsByEventId { nodes { rowId parentId titles questions } }
  retentionRulesByEventId { nodes { field days } }
  publicRoomsByEventId(last: 1) { nodes { disclosure threshold seats published } }
  reportByEventId { reportVersionsByEventId { nodes { number } } }
  seriesItemsByEventId { nodes { seriesBySeriesId { slug } } }`

const personOfPeer = `reference state groupKey name email organisation organisationNames country languages motivation answers consents
  registeredAt offerExpiresAt declineReason version protected sessionIds affiliation pseudonym limitReason limitedTo
  sessionPlacesByRegistrationId { nodes { state role sessionId } }
  attendancesByRegistrationId { nodes { sessionId attended at } }
  certificatesByRegistrationId { nodes { issuedAt revokedAt } }
  contributionsByRegistrationId { nodes { rowId } }
  replacementsByRegistrationId { nodes { rowId } }
  delegationMembersByRegistrationId { nodes { state } }
  followUpAnswerByRegistrationId { answeredAt }
  statusVisitByRegistrationId { at position earlierAt earlierPosition }
    calendarFeedByRegistrationId { hash }`

/** Both sides read the same tables and rows; on our side the policy narrows and masks them, on theirs nothing does. */
export function pairsOf(site: ReadsSite): Record<string, Pair> {
  const ask = bySite(documentsOfSite())
  return {
    public_list: {
      ours: open('{events(first:20){edges{node{slug startsAt sessions{id startsAt endsAt} groups{key name}}}}}'),
      theirs: open(
        '{allEvents(first:20,orderBy:STARTS_AT_ASC){edges{node{slug startsAt sessionsByEventId{nodes{rowId startsAt endsAt}} stakeholderGroupsByEventId{nodes{key names}}}}}}',
      ),
      goal: 2,
    },
    event_page: {
      ours: ask('EventToRead', { slug: demonstrated }),
      theirs: open(
        `query ($slug: String!) { allEvents(condition: { slug: $slug }, first: 1) { nodes { ${eventOfPeer} } } }`,
        { slug: demonstrated },
      ),
      goal: 2,
    },
    board_page: {
      ours: { body: partnerPage, cookie: site.partner },
      theirs: open(
        `query ($eventId: String!) { allRegistrations(condition: { eventId: $eventId, state: SUBMITTED }, orderBy: REGISTERED_AT_ASC, first: 50) {
          totalCount nodes { reference organisation country languages state registeredAt offerExpiresAt version protected answers
            groupKey reviewTallyByRegistrationId { reviews mean lowest highest } } }
          allStakeholderGroups(condition: { eventId: $eventId }) { nodes { key names } } }`,
        { eventId: largeEvent },
      ),
      goal: 1.5,
    },
    status_page: {
      ours: ask('RegistrationToFollow', { reference: site.reference }, site.participant),
      theirs: open(
        `query ($reference: String!) { allRegistrations(condition: { reference: $reference }, first: 1) { nodes { ${personOfPeer}
          eventByEventId { ${eventOfPeer}
            questionsByEventId { nodes { key kind labels helps required options shownIf } }
            consentTextsByEventId { nodes { key required texts version } } } } } }`,
        { reference: site.reference },
      ),
      goal: 1.5,
    },
  }
}

/** The site's most frequent requests: by visitors, participants and organisers. */
export function operationsOf({ organiser, participant, reference, application }: ReadsSite): Record<string, Read> {
  const ask = bySite(documentsOfSite())
  const ofLarge = (name: string, variables = {}) => ask(name, { slug: largeEvent, ...variables }, organiser)
  return {
    EventList: ask('EventList'),
    EventToRead: ask('EventToRead', { slug: demonstrated }),
    EventToRegister: ask('EventToRegister', { slug: demonstrated }),
    ReportToRead: ask('ReportToRead', { slug: demonstrated }),
    SignedIn: ask('SignedIn', {}, participant),
    MyRegistrations: ask('MyRegistrations', {}, participant),
    RegistrationToFollow: ask('RegistrationToFollow', { reference }, participant),
    EventForParticipant: ask('EventToRead', { slug: demonstrated }, participant),
    Home: ask('Home', {}, organiser),
    StaffEvent: ofLarge('StaffEvent'),
    Overview: ofLarge('Overview'),
    Board: ofLarge('Board', { first: 50, columns: [] }),
    BoardRows: ofLarge('BoardRows', { first: 50, skip: 50, columns: [] }),
    ReviewQueue: ofLarge('ReviewQueue', { filter: { states: ['WAITLISTED'], groupKeys: ['technical'] } }),
    Application: ask('Application', { reference: application }, organiser),
    SeatPlanOfEvent: ofLarge('SeatPlanOfEvent'),
    ProgrammeOfStaff: ofLarge('ProgrammeOfStaff'),
    WaitlistOfEvent: ofLarge('WaitlistOfEvent', { first: 20 }),
    MessagesOfEvent: ofLarge('MessagesOfEvent'),
    EventFigures: ofLarge('EventFigures'),
  }
}
