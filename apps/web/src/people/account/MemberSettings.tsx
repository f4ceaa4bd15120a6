import '../../ui/staff/staff.css'
import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { Tokens } from '../../tokens/Tokens.tsx'
import { DigestChoice } from './DigestChoice.tsx'
import { Section } from './Section.tsx'

const SettingsOfMember = graphql(`
  fragment MemberSettings_Viewer on Viewer {
    ...Tokens_Viewer
    ...DigestChoice_Viewer
  }
`)

/** Account settings for members who run events: API tokens, and the digest. */
export function MemberSettings({ viewer: masked }: { viewer: FragmentType<typeof SettingsOfMember> }) {
  const viewer = readFragment(SettingsOfMember, masked)
  return (
    <>
      <Section title={<Trans id="people.api-tokens">API tokens</Trans>}>
        <Tokens viewer={viewer} />
      </Section>
      <Section title={<Trans id="people.digest">Digest</Trans>}>
        <DigestChoice viewer={viewer} />
      </Section>
    </>
  )
}
