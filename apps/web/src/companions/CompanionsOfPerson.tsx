import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { CompanionsOfPersonFragment } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { CompanionName } from './companionWords.tsx'
import { kindWords } from './kindWords.ts'

export const CompanionsRegistration = graphql(`
  fragment CompanionsOfPerson on Registration {
    reference
    event {
      slug
      viewerCan {
        manageCompanions
      }
    }
    companions {
      id
      name
      kind
      language
    }
  }
`)

/** A person's companions, with a button to add one. */
export function CompanionsOfPerson({ registration }: { registration: CompanionsOfPersonFragment }) {
  const { t } = useLingui()
  const { reference, event, companions } = registration
  return (
    <>
      {companions?.map(({ id, name, kind, language }) => (
        <span key={id} className="block">
          <CompanionName name={name} />, {t(kindWords[kind])}
          {language && ` (${language})`}
        </span>
      ))}
      {event.viewerCan.manageCompanions && (
        <Link
          to={`${paths.manage(event.slug, 'companions')}?for=${encodeURIComponent(reference)}`}
          className="underline decoration-line-strong underline-offset-4 hover:text-ink print:hidden"
        >
          <Trans id="companions.add-companion">Add a companion</Trans>
        </Link>
      )}
    </>
  )
}
