import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link, matchRoute, useLocation, useRoute, useRouter } from 'wouter'
import { useMutation, useQuery } from '../kernel/data.ts'
import { type InterfaceLanguage, inLanguage, languages, rememberLanguage } from '../kernel/language.ts'
import { paths, patterns } from '../kernel/routes.ts'
import { SetLanguage } from '../kernel/setLanguage.ts'
import { FaultNotice } from '../ui/FaultNotice.tsx'
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx'
import { ToastRegion } from '../ui/Toast.tsx'
import { AccountLink, SignedIn, useIsMember } from './AccountLink.tsx'

/** The frame of every page: site name, navigation, languages. The workspace brings its own header. */
export function Layout({ language, children }: { language: InterfaceLanguage; children: ReactNode }) {
  const [path] = useLocation()
  const inWorkspace = useInWorkspace()

  // Not on the first page: a reader who has scrolled or is pressing something by then must not be moved.
  const shown = useRef(path)
  useEffect(() => {
    if (shown.current !== path && !location.hash) window.scrollTo(0, 0)
    shown.current = path
  }, [path])

  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="absolute start-4 z-20 -translate-y-20 rounded-control bg-ink px-4 py-2 text-15 text-paper focus:translate-y-3"
      >
        <Trans id="routes.skip-to-content">Skip to content</Trans>
      </a>
      {!inWorkspace && (
        <header className="border-line border-b print:hidden">
          <div className="mx-auto flex max-w-page flex-wrap items-baseline gap-x-4 gap-y-1 px-5 py-4 sm:px-8">
            <Link to={paths.events()} className="me-auto flex items-baseline gap-2.5 font-medium font-serif text-20">
              <Mark />
              {/* Visually hidden on the narrowest screens, so that the header stays on one line. */}
              <span className="max-[22rem]:sr-only">Plenaria</span>
            </Link>
            <div className="ms-auto flex items-baseline gap-x-4 sm:gap-x-6">
              <SiteNavigation />
              <LanguageMenu language={language} />
            </div>
          </div>
        </header>
      )}
      <main id="main" tabIndex={-1} className="grow">
        <FaultNotice />
        {children}
      </main>
      {!inWorkspace && (
        <footer className="mt-12 border-line border-t text-15 text-ink-2 print:hidden">
          <div className="mx-auto flex max-w-page flex-wrap items-baseline gap-x-10 gap-y-4 px-5 py-8 sm:px-8">
            <p className="me-auto max-w-measure">
              <Trans id="routes.consultations-with-limited-seats-balanced">
                Consultations with limited seats, balanced in the open.
              </Trans>
            </p>
            <p className="flex flex-wrap gap-x-5 gap-y-1">
              <Link to={paths.accessibility()} className={`inline-block ${navigationLink}`}>
                <Trans id="routes.accessibility">Accessibility</Trans>
              </Link>
              <Link to={paths.privacy()} className={`inline-block ${navigationLink}`}>
                <Trans id="routes.privacy">Privacy</Trans>
              </Link>
            </p>
            <LanguageLinks language={language} className="flex flex-wrap gap-x-4 gap-y-1" />
            <ThemeSwitch />
          </div>
        </footer>
      )}
      <ToastRegion />
    </div>
  )
}

const workspace = [
  patterns.manage,
  patterns.home,
  patterns.institute,
  patterns.person,
  patterns.webhooks,
  patterns.letterhead,
  patterns.instituteOutbox,
]

/** Whether the page is rendered in the workspace's shell. For members of institutes, that includes their account pages. */
function useInWorkspace(): boolean {
  const { parser } = useRouter()
  const [path] = useLocation()
  const isMember = useIsMember(path.startsWith(patterns.account))
  return isMember === true || workspace.some((pattern) => matchRoute(parser, pattern, path)[0])
}

/** Eight seats in a hemicycle. */
function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 20" className="h-[15px] w-6 fill-accent">
      {[
        [3, 17],
        [6.5, 7.5],
        [16, 3],
        [25.5, 7.5],
        [29, 17],
        [11, 17],
        [16, 11.5],
        [21, 17],
      ].map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="2.9" />
      ))}
    </svg>
  )
}

function SiteNavigation() {
  const { t } = useLingui()
  // Validation rounds are anonymous: no account link there.
  const [isUnsigned] = useRoute(patterns.validation)
  return (
    <nav aria-label={t({ id: 'routes.site', message: 'Site' })} className="flex items-baseline gap-x-5 text-15">
      <Link to={paths.events()} className={`hidden sm:inline-block ${navigationLink}`}>
        <Trans id="common.events">Events</Trans>
      </Link>
      {!isUnsigned && <AccountLink className={navigationLink} />}
    </nav>
  )
}

const navigationLink = 'py-0.5 text-ink-2 decoration-line-strong underline-offset-4 hover:text-ink hover:underline'

function LanguageMenu({ language }: { language: InterfaceLanguage }) {
  const { t } = useLingui()
  return (
    <details className="relative text-15" onBlur={closeWhenLeft}>
      <summary className="cursor-pointer list-none py-0.5 text-ink-2 hover:text-ink">
        <span className="inline-flex items-center gap-1.5">
          {language.locale.slice(0, 2).toUpperCase()}
          <span className="sr-only">{t({ id: 'routes.language', message: `Language: ${language.name}` })}</span>
          <svg aria-hidden="true" viewBox="0 0 10 6" className="w-2.5 fill-none stroke-current stroke-[1.5]">
            <path d="m1 1 4 4 4-4" />
          </svg>
        </span>
      </summary>
      <div className="absolute end-0 z-10 mt-2 min-w-36 border border-line-strong bg-raised px-4 py-3 shadow-sm">
        <LanguageLinks language={language} className="grid gap-1" />
      </div>
    </details>
  )
}

function closeWhenLeft(event: React.FocusEvent<HTMLDetailsElement>) {
  if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false
}

/** Links to the page in each language. Signed-in people also get email in the language they choose here. */
function LanguageLinks({ language, className }: { language: InterfaceLanguage; className: string }) {
  const { t } = useLingui()
  const { base } = useRouter()
  const [path] = useLocation()
  const [isUnsigned] = useRoute(patterns.validation)
  const { data } = useQuery(SignedIn, { skip: isUnsigned })
  const [setLanguage] = useMutation(SetLanguage, { errorPolicy: 'ignore' })

  function choose(other: InterfaceLanguage) {
    rememberLanguage(other)
    if (data?.viewer) void setLanguage({ variables: { language: other.api } }).catch(() => {})
  }

  return (
    <nav aria-label={t({ id: 'common.language', message: 'Language' })}>
      <ul className={className}>
        {languages.map((other) => (
          <li key={other.locale}>
            <Link
              to={`~${inLanguage(other, base + path)}`}
              lang={other.locale}
              hrefLang={other.locale}
              aria-current={other === language ? 'true' : undefined}
              onClick={() => choose(other)}
              className="inline-block py-0.5 text-ink-2 underline-offset-4 hover:text-ink hover:underline aria-[current]:font-medium aria-[current]:text-ink"
            >
              {other.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
