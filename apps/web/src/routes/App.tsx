import { I18nProvider } from '@lingui/react'
import { type ComponentType, lazy, type ReactNode, Suspense, use, useEffect, useMemo } from 'react'
import { Route, Router, type RouterOptions, Switch, useLocation } from 'wouter'
import { ContactMail } from '../kernel/contact.ts'
import { DataSource } from '../kernel/data.ts'
import type { FirstAnswers } from '../kernel/firstAnswers.ts'
import { type InterfaceLanguage, languageOfPath, rememberLanguage, wordsOf } from '../kernel/language.ts'
import { lazyPage } from '../kernel/lazyPart.tsx'
import { patterns } from '../kernel/routes.ts'
import { type Connect, openSource } from '../kernel/source.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { NotFoundPage } from '../ui/NotFoundPage.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Layout } from './Layout.tsx'

const EventListPage = lazyPage(() => import('../events/EventListPage.tsx'), 'list')
const EventPage = lazyPage(() => import('../events/EventPage.tsx'), 'event')
const RegisterPage = lazyPage(() => import('../registering/RegisterPage.tsx'), 'form')
const StatusPage = lazyPage(() => import('../status/StatusPage.tsx'), 'status')
const UnsubscribePage = lazyPage(() => import('../mail/UnsubscribePage.tsx'), 'rare')
const VerifyPage = lazyPage(() => import('../attendance/VerifyPage.tsx'), 'rare')
const AccessibilityPage = lazyPage(() => import('./AccessibilityPage.tsx'), 'rare')
const PrivacyPage = lazyPage(() => import('./PrivacyPage.tsx'), 'rare')
const SeriesPage = lazyPage(() => import('../series/SeriesPage.tsx'), 'list')
const ReportPage = lazyPage(() => import('../report/ReportPage.tsx'), 'report')
const UptakePage = lazyPage(() => import('../uptake/UptakePage.tsx'), 'report')
const DrawPage = lazyPage(() => import('../draws/DrawPage.tsx'), 'draw')
const AnswerPage = lazyPage(() => import('../validation/AnswerPage.tsx'), 'rare')
const SignInPage = lazyPage(() => import('../people/SignInPage.tsx'), 'door', 'fields')
const MyRegistrationsPage = lazyPage(() => import('../people/MyRegistrationsPage.tsx'), 'door')
const loadAccountRoutes = () => import('./MemberAccount.tsx')
/** Account pages: signing in and its settings. */
const AccountRoutes = lazyPage(loadAccountRoutes, 'own')
const loadDataRoutes = () => import('../erasure/DataRoutes.tsx')
/** Personal data pages. */
const DataRoutes = lazyPage(loadDataRoutes, 'own', 'below')
const loadRareRoutes = () => import('./RareRoutes.tsx')
const RareRoutes = lazyPage(loadRareRoutes, 'rare', 'report', 'rest', 'below', 'door', 'fields')
const WithApollo = lazy(() => import('./apollo.tsx'))
const loadStaffRoutes = () => import('./staff/StaffRoutes.tsx')
/** Organisers' pages: all messages, because they reuse parts of every page. */
const StaffRoutes = lazyPage(
  loadStaffRoutes,
  'staff',
  'own',
  'rest',
  'below',
  'event',
  'form',
  'status',
  'report',
  'list',
  'door',
  'rare',
  'fields',
)

/** Provides a client for a language, immediately or once it has loaded. */
type ConnectIn = (language: InterfaceLanguage) => ReturnType<Connect>

const load: ConnectIn = async (language) => (await import('./apollo.tsx')).connect(language)

interface Props {
  /** Router options, if they don't follow from the browser's address. */
  place?: Partial<RouterOptions>
  /** Answers embedded in the HTML. */
  first?: FirstAnswers | null
  connect?: ConnectIn
  /** Called when the first page is rendered and usable. */
  onReady?: () => void
}

/** The whole site. */
export function App({ place, ...rest }: Props) {
  return (
    <Router {...place}>
      <ContactMail value={rest.first?.contactMail ?? null}>
        <InLanguage {...rest} />
      </ContactMail>
    </Router>
  )
}

function InLanguage({ first = null, connect = load, onReady }: Omit<Props, 'place'>) {
  const [path] = useLocation()
  const language = languageOfPath(path)
  const source = useMemo(
    () => openSource(first?.locale === language.locale ? first : null, () => connect(language)),
    [first, connect, language],
  )
  return (
    <ErrorBoundary place={path}>
      <Suspense>
        <InWords key={language.locale} language={language}>
          <DataSource value={source}>
            <Router base={language.base}>
              <Layout language={language}>
                <ErrorBoundary place={path}>
                  <Suspense fallback={<PageSkeleton />}>
                    <Pages />
                    <Ready onReady={onReady} />
                  </Suspense>
                </ErrorBoundary>
              </Layout>
            </Router>
          </DataSource>
        </InWords>
      </Suspense>
    </ErrorBoundary>
  )
}

function Ready({ onReady }: Pick<Props, 'onReady'>) {
  useEffect(() => onReady?.(), [onReady])
  return null
}

function InWords({ language, children }: { language: InterfaceLanguage; children: ReactNode }) {
  const words = use(useMemo(() => wordsOf(language), [language]))
  useEffect(() => {
    document.documentElement.lang = language.locale
    rememberLanguage(language)
  }, [language])
  return <I18nProvider i18n={words}>{children}</I18nProvider>
}

const rare = [
  patterns.invitation,
  patterns.places,
  patterns.replacement,
  patterns.delegation,
  patterns.received,
  patterns.speaker,
  patterns.contributions,
  patterns.ownContributions,
  patterns.followUp,
]
const data = [patterns.myData, patterns.erase]
const account = [patterns.account, patterns.confirm, patterns.signIns]
const workspace = [
  patterns.editSeries,
  patterns.newSeries,
  patterns.home,
  patterns.institute,
  patterns.person,
  patterns.webhooks,
  patterns.letterhead,
  patterns.instituteOutbox,
  patterns.join,
  patterns.newEvent,
  patterns.manage,
]

const routesTo = (paths: readonly string[], component: ComponentType) =>
  paths.map((path) => <Route key={path} path={path} component={component} />)

function Pages() {
  return (
    <Switch>
      <Route path={patterns.events} component={EventListPage} />
      <Route path={patterns.event}>{({ slug }) => <EventPage key={slug} slug={slug} />}</Route>
      <Route path={patterns.register}>{({ slug, step }) => <RegisterPage key={slug} slug={slug} step={step} />}</Route>
      <Route path={patterns.draw}>{({ slug }) => <DrawPage key={slug} slug={slug} />}</Route>
      <Route path={patterns.registration}>
        {({ reference }) => <StatusPage key={reference} reference={reference} />}
      </Route>
      <Route path={patterns.series}>{({ slug }) => <SeriesPage key={slug} slug={slug} />}</Route>
      <Route path={patterns.report}>
        {({ slug, version }) => <ReportPage key={`${slug} ${version}`} slug={slug} version={version} />}
      </Route>
      <Route path={patterns.uptake}>
        {({ slug, findingId }) => <UptakePage key={`${slug} ${findingId}`} slug={slug} findingId={findingId} />}
      </Route>
      <Route path={patterns.validation}>{({ roundId }) => <AnswerPage key={roundId} roundId={roundId} />}</Route>
      <Route path={patterns.accessibility} component={AccessibilityPage} />
      <Route path={patterns.privacy} component={PrivacyPage} />
      <Route path={patterns.signIn} component={SignInPage} />
      <Route path={patterns.myRegistrations} component={MyRegistrationsPage} />
      <Route path={patterns.verify} component={VerifyPage} />
      <Route path={patterns.newsStop}>{({ token }) => <UnsubscribePage token={token} />}</Route>
      {routesTo(rare, Rare)}
      {routesTo(data, Data)}
      {routesTo(account, Account)}
      {routesTo(workspace, Workspace)}
      <Route component={NotFoundPage} />
    </Switch>
  )
}

/** Wraps pages that use Apollo's own hooks. Their code loads in parallel with Apollo. */
const through = (load: () => Promise<unknown>, Page: ComponentType) =>
  function Through() {
    load().catch(() => {})
    return (
      <WithApollo>
        <Page />
      </WithApollo>
    )
  }

const Workspace = through(loadStaffRoutes, StaffRoutes)
const Rare = through(loadRareRoutes, RareRoutes)
const Data = through(loadDataRoutes, DataRoutes)
const Account = through(loadAccountRoutes, AccountRoutes)
