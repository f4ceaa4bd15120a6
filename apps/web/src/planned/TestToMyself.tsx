import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Language } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { languageOfLocale } from '../kernel/language.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import type { Previewed } from './preview.ts'

const TestAction = graphql(`
  mutation TestAction($kind: PlannedActionKind!, $args: JSON!, $language: Language!) {
    testAction(kind: $kind, args: $args, language: $language) {
      __typename
      ... on MessageTestSent {
        to
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface TestProps {
  action: Previewed
  /** Of the email, if anybody gets it in that. Default: the page's. */
  language?: Language
  disabled?: boolean
}

/** Sends one of the emails that an action would send to nobody but the organiser who is about to send them. */
export function TestToMyself({ action, language, disabled = false }: TestProps) {
  const { i18n } = useLingui()
  const [test, { loading }] = useMutation(TestAction)

  async function send() {
    const variables = { ...action, language: language ?? languageOfLocale(i18n.locale).api }
    const answer = await test({ variables }).catch(() => null)
    const result = answer?.data?.testAction
    if (result?.__typename === 'MessageTestSent')
      toast(<Trans id="messages.test-is-on-its-way">A test is on its way to {result.to}</Trans>)
    else toast(result?.message ?? <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>)
  }

  return (
    <StaffButton busy={loading} disabled={disabled} onClick={() => void send()}>
      <Trans id="messages.send-test-to-myself">Send a test to myself</Trans>
    </StaffButton>
  )
}
