import { Trans, useLingui } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { kindWords } from './kindWords.ts'

const OwnCompanionsRegistration = graphql(`
  fragment OwnCompanions on StoredRegistration {
    companions {
      name
      kind
      language
    }
  }
`)

/** Part of a person's own data: companions that organisers added for them. */
export function OwnCompanions({ held }: { held: FragmentType<typeof OwnCompanionsRegistration> }) {
  const { t } = useLingui()
  const { companions } = readFragment(OwnCompanionsRegistration, held)
  return companions.map(({ name, kind, language }, place) => (
    <span key={`${name} ${place}`} className="block">
      <bdi>{name}</bdi>, {t(kindWords[kind])}
      {language && (
        <>
          {' '}
          (<bdi>{language}</bdi>)
        </>
      )}
    </span>
  ))
}

export const OwnCompanionsTitle = () => <Trans id="companions.people-accompanying-you">People accompanying you</Trans>
