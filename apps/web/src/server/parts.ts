/** Source files and message bundles that are sent with a page, so that none has to wait for another. */
export interface Parts {
  modules: readonly string[]
  catalogues: readonly string[]
  /** Parts loaded automatically after hydration. Others load on demand. */
  thenModules: readonly string[]
  thenCatalogues: readonly string[]
}

const form = 'src/registering/RegisterPage.tsx'
const restOfForm = 'src/registering/form/rest/rest.tsx'
const status = 'src/status/StatusPage.tsx'
const apollo = 'src/routes/apollo.tsx'

/** Server-rendered pages; each has a size budget (`apps/local/src/weight`). */
export const parts = {
  events: {
    modules: ['src/events/EventListPage.tsx'],
    catalogues: ['list'],
    thenModules: [apollo],
    thenCatalogues: [],
  },
  event: {
    modules: ['src/events/EventPage.tsx'],
    catalogues: ['event'],
    thenModules: ['src/events/EventBelow.tsx', 'src/groups/PublishedRoom.tsx', apollo],
    thenCatalogues: [],
  },
  series: { modules: ['src/series/SeriesPage.tsx'], catalogues: ['list'], thenModules: [apollo], thenCatalogues: [] },
  report: { modules: ['src/report/ReportPage.tsx'], catalogues: ['report'], thenModules: [apollo], thenCatalogues: [] },
  uptake: { modules: ['src/uptake/UptakePage.tsx'], catalogues: ['report'], thenModules: [apollo], thenCatalogues: [] },
  draw: { modules: ['src/draws/DrawPage.tsx'], catalogues: ['draw'], thenModules: [apollo], thenCatalogues: [] },
  privacy: { modules: ['src/routes/PrivacyPage.tsx'], catalogues: ['rare'], thenModules: [apollo], thenCatalogues: [] },
  accessibility: {
    modules: ['src/routes/AccessibilityPage.tsx'],
    catalogues: ['rare'],
    thenModules: [apollo],
    thenCatalogues: [],
  },
  newsStop: { modules: ['src/mail/UnsubscribePage.tsx'], catalogues: ['rare'], thenModules: [], thenCatalogues: [] },
  verify: {
    modules: ['src/attendance/VerifyPage.tsx'],
    catalogues: ['rare'],
    thenModules: [apollo],
    thenCatalogues: [],
  },
  signIn: {
    modules: ['src/people/SignInPage.tsx'],
    catalogues: ['door', 'fields'],
    thenModules: [apollo],
    thenCatalogues: [],
  },
  form: {
    modules: [form],
    catalogues: ['form'],
    thenModules: [restOfForm, apollo],
    thenCatalogues: ['rest', 'fields'],
  },
  status: {
    modules: [status, 'src/status/Status.tsx'],
    catalogues: ['status'],
    thenModules: [
      'src/status/below/Below.tsx',
      'src/status/below/Leaving.tsx',
      'src/people/account/QrCode.tsx',
      'src/status/Followed.tsx',
      'src/kernel/post.ts',
      'src/kernel/line.ts',
    ],
    thenCatalogues: ['below'],
  },
  statusByLink: {
    modules: [status, 'src/status/StatusByLink.tsx'],
    catalogues: ['status'],
    thenModules: ['src/status/below/ConfirmItsYou.tsx', apollo],
    thenCatalogues: ['door', 'fields'],
  },
} satisfies Record<string, Parts>

/** The form, resumed at a later step. No one's first visit to the site starts there. */
export const middleOfForm: Parts = {
  modules: [form, restOfForm],
  catalogues: ['form', 'rest', 'fields'],
  thenModules: [apollo],
  thenCatalogues: [],
}

/** Source files of message bundles in a language. */
export const wordFiles = (catalogues: readonly string[], locale: string): string[] =>
  catalogues.map((catalogue) =>
    catalogue === 'fields' ? `../../packages/schema/src/words/${locale}.ts` : `src/locales/${catalogue}/${locale}.po`,
  )
