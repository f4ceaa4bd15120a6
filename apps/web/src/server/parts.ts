/** What a page is sent with initially, so that no part waits for another: source files and message bundles. */
export interface Parts {
  modules: readonly string[]
  rooms: readonly string[]
  /** Parts loaded automatically after hydration. Others load on demand. */
  thenModules: readonly string[]
  thenRooms: readonly string[]
}

const form = 'src/registering/RegisterPage.tsx'
const restOfForm = 'src/registering/form/rest/rest.tsx'
const status = 'src/status/StatusPage.tsx'
const apollo = 'src/routes/apollo.tsx'

/** The pages that arrive drawn; each has an allowance of bytes (`apps/local/src/weight`). */
export const parts = {
  events: { modules: ['src/events/EventListPage.tsx'], rooms: ['list'], thenModules: [apollo], thenRooms: [] },
  event: {
    modules: ['src/events/EventPage.tsx'],
    rooms: ['event'],
    thenModules: ['src/events/EventBelow.tsx', 'src/groups/PublishedRoom.tsx', apollo],
    thenRooms: [],
  },
  series: { modules: ['src/series/SeriesPage.tsx'], rooms: ['list'], thenModules: [apollo], thenRooms: [] },
  report: { modules: ['src/report/ReportPage.tsx'], rooms: ['report'], thenModules: [apollo], thenRooms: [] },
  uptake: { modules: ['src/uptake/UptakePage.tsx'], rooms: ['report'], thenModules: [apollo], thenRooms: [] },
  privacy: { modules: ['src/routes/PrivacyPage.tsx'], rooms: ['rare'], thenModules: [apollo], thenRooms: [] },
  accessibility: {
    modules: ['src/routes/AccessibilityPage.tsx'],
    rooms: ['rare'],
    thenModules: [apollo],
    thenRooms: [],
  },
  newsStop: { modules: ['src/mail/NewsStopPage.tsx'], rooms: ['rare'], thenModules: [], thenRooms: [] },
  verify: { modules: ['src/attendance/VerifyPage.tsx'], rooms: ['rare'], thenModules: [apollo], thenRooms: [] },
  signIn: { modules: ['src/people/SignInPage.tsx'], rooms: ['door', 'fields'], thenModules: [apollo], thenRooms: [] },
  form: { modules: [form], rooms: ['form'], thenModules: [restOfForm, apollo], thenRooms: ['rest', 'fields'] },
  status: {
    modules: [status, 'src/status/Status.tsx'],
    rooms: ['status'],
    thenModules: [
      'src/status/below/Below.tsx',
      'src/status/below/SinceVisit.tsx',
      'src/replacements/OwnReplacement.tsx',
      'src/people/account/QrCode.tsx',
      'src/status/Followed.tsx',
      'src/sessions/SeatSessions.tsx',
      'src/kernel/post.ts',
      'src/kernel/line.ts',
    ],
    thenRooms: ['below'],
  },
  statusByLink: {
    modules: [status, 'src/status/ByLink.tsx'],
    rooms: ['status'],
    thenModules: ['src/people/MailedCode.tsx', apollo],
    thenRooms: ['door', 'fields'],
  },
} satisfies Record<string, Parts>

/** The form, resumed in the middle. Nobody enters the site there. */
export const middleOfForm: Parts = {
  modules: [form, restOfForm],
  rooms: ['form', 'rest', 'fields'],
  thenModules: [apollo],
  thenRooms: [],
}

/** Where the words of some rooms are, in a language of the interface. */
export const wordFiles = (rooms: readonly string[], locale: string): string[] =>
  rooms.map((room) =>
    room === 'fields' ? `../../packages/schema/src/words/${locale}.ts` : `src/locales/${room}/${locale}.po`,
  )
