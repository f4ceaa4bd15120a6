import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useLocation, useRouter } from 'wouter'
import { inLanguage, languages, rememberLanguage } from '../../kernel/language.ts'
import { paths } from '../../kernel/routes.ts'
import { ThemeSwitch } from '../../ui/ThemeSwitch.tsx'

/** The site's head and foot in the workspace: account, keys, language, light or dark. */
export function RailFoot({
  institutes,
  onKeys,
}: {
  /** Institutes that the viewer works for. */
  institutes: readonly { slug: string; name: string }[]
  /** Where there are keys. */
  onKeys?: () => void
}) {
  const { t, i18n } = useLingui()
  const { base } = useRouter()
  const [path] = useLocation()
  return (
    <div className="grid gap-1 px-2 text-13 text-ink-3">
      <nav aria-label={t({ id: 'common.yours', message: 'Yours' })}>
        <ul>
          <li>
            <Link
              to={paths.myRegistrations()}
              className="inline-block py-0.5 underline-offset-4 hover:text-ink hover:underline"
            >
              <Trans id="app.all-that-is-yours">All that is yours</Trans>
            </Link>
          </li>
          {institutes.map(({ slug, name }) => (
            <li key={slug}>
              <Link
                to={paths.institute(slug)}
                className="inline-block py-0.5 underline-offset-4 hover:text-ink hover:underline"
              >
                {name}
              </Link>
            </li>
          ))}
          <li>
            <Link
              to={paths.account()}
              className="inline-block py-0.5 underline-offset-4 hover:text-ink hover:underline"
            >
              <Trans id="common.my-account">My account</Trans>
            </Link>
          </li>
        </ul>
      </nav>
      {onKeys && (
        <p>
          <button
            type="button"
            onClick={onKeys}
            className="cursor-pointer py-0.5 underline-offset-4 hover:text-ink hover:underline"
          >
            <Trans id="app.keys-press">Keys: press ?</Trans>
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
                className="inline-block py-0.5 underline-offset-4 hover:text-ink hover:underline aria-[current]:text-ink"
              >
                {language.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="[&_label]:flex-wrap [&_label]:justify-between [&_select]:w-full [&_select]:px-1 [&_select]:py-0.5 [&_select]:text-13">
        <ThemeSwitch />
      </div>
    </div>
  )
}
