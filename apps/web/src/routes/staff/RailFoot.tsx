import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useLocation, useRouter } from 'wouter'
import { inLanguage, languages, rememberLanguage } from '../../kernel/language.ts'
import { paths } from '../../kernel/routes.ts'
import { ThemeSwitch } from '../../ui/ThemeSwitch.tsx'

const footLink = 'inline-block py-0.5 underline-offset-4 hover:text-ink hover:underline'

/** Site-wide controls in the workspace: home, account, shortcuts, language, theme. */
export function RailFoot({
  institutes,
  onKeys,
}: {
  /** The viewer's institutes; null where the rail itself links to home, account and institutes. */
  institutes: readonly { slug: string; name: string }[] | null
  /** Only on pages with keyboard shortcuts. */
  onKeys?: () => void
}) {
  const { t, i18n } = useLingui()
  const { base } = useRouter()
  const [path] = useLocation()
  return (
    <div className="grid gap-0.5 px-2 text-13 text-ink-3">
      {institutes && (
        <nav aria-label={t({ id: 'common.yours', message: 'Your account and institutes' })}>
          <ul className="flex flex-wrap gap-x-3">
            <li>
              <Link to={paths.home()} className={footLink}>
                <Trans id="routes.home">Home</Trans>
              </Link>
            </li>
            <li>
              <Link to={paths.account()} className={footLink}>
                <Trans id="common.my-account">My account</Trans>
              </Link>
            </li>
            {institutes.map(({ slug, name }) => (
              <li key={slug} className="basis-full">
                <Link to={paths.institute(slug)} className={footLink}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {onKeys && (
        <p className="max-md:hidden">
          <button type="button" onClick={onKeys} className={`cursor-pointer ${footLink}`}>
            <Trans id="routes.keys-press">Shortcuts: press ?</Trans>
          </button>
        </p>
      )}
      <nav aria-label={t({ id: 'common.language', message: 'Language' })}>
        <ul className="flex flex-wrap gap-x-2.5">
          {languages.map((language) => (
            <li key={language.locale}>
              <Link
                to={`~${inLanguage(language, base + path)}`}
                lang={language.locale}
                hrefLang={language.locale}
                aria-current={language.locale === i18n.locale ? 'true' : undefined}
                onClick={() => rememberLanguage(language)}
                className={`${footLink} aria-[current]:text-ink`}
              >
                {language.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="[&_label]:flex-wrap [&_label]:justify-between [&_select]:px-1 [&_select]:py-0 [&_select]:text-13">
        <ThemeSwitch />
      </div>
    </div>
  )
}
