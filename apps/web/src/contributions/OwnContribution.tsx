import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { isKept } from '../kernel/useKeptDraft.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { useLanguageNames } from '../ui/languages/codeNames.ts'
import { Notice } from '../ui/Notice.tsx'
import { useQuoted } from '../ui/quoted.ts'
import { toast } from '../ui/Toast.tsx'
import { When } from '../ui/When.tsx'
import { attributionWords, usedAs } from './attributionWords.ts'
import { ContributionForm, draftName } from './ContributionForm.tsx'
import { RefusedNotice } from './RefusedNotice.tsx'

const Own = graphql(`
  fragment OwnContribution_contribution on Contribution {
    id
    language
    text
    words
    attribution
    changedAt
    version
    identifyingWords
    isPublic
  }
`)

const TakeBack = graphql(`
  mutation WithdrawContribution($id: ID!) {
    withdrawContribution(id: $id) {
      __typename
      ... on ContributionWithdrawn {
        registration {
          reference
          contributions {
            id
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface OwnProps {
  reference: string
  topic: { id: string; title: string }
  contribution: FragmentType<typeof Own> | null
  /** Languages of the event, as ISO 639-1 codes. */
  languages: readonly string[]
  maxWords: number
  mayWrite: boolean
  mayBeNamed: boolean
  /** Whether contributions for publication are public. */
  areOpen: boolean
}

/** The viewer's contribution on one topic, or the form to write it. */
export function OwnContribution({ topic, contribution: given, mayWrite, areOpen, ...rest }: OwnProps) {
  const { t } = useLingui()
  const quoted = useQuoted()
  const languageNames = useLanguageNames()
  const contribution = readFragment(Own, given)
  const [writing, setWriting] = useState(() => mayWrite && isKept(draftName(rest.reference, topic.id)))
  const [asking, setAsking] = useState(false)
  /** Whether the form has just closed, and with it the focused element. */
  const [hasClosed, setHasClosed] = useState(false)

  if (writing) {
    const close = () => {
      setWriting(false)
      setHasClosed(true)
    }
    return <ContributionForm {...rest} topic={topic} contribution={contribution ?? null} onClose={close} />
  }
  if (!contribution)
    return (
      <Button kind="secondary" onClick={() => setWriting(true)} autoFocus={hasClosed}>
        <Trans id="contributions.write-on-this-topic">Write on this topic</Trans>
        <span className="sr-only"> {quoted(topic.title)}</span>
      </Button>
    )
  const { id, text, words, language, changedAt, identifyingWords, isPublic } = contribution
  const attribution = usedAs(contribution.attribution, rest.mayBeNamed)
  return (
    <div ref={hasClosed ? takeFocus : undefined} tabIndex={-1} className="grid scroll-mt-8 gap-3 outline-none">
      <p className="text-15 text-ink-2">
        {t(attributionWords[attribution].label)} ·{' '}
        <Plural id="contributions.words" value={words} one="# word" other="# words" /> · {languageNames([language])} ·{' '}
        <When at={changedAt} />
      </p>
      <p lang={language} className="wrap-anywhere whitespace-pre-line">
        {text}
      </p>
      {attribution !== contribution.attribution && (
        <p className="text-15 text-ink-2">
          <Trans id="contributions.you-had-chosen-to-be">
            You had chosen to be named, but have since asked us not to show who you are. Your text is no longer
            published with your name.
          </Trans>
        </p>
      )}
      {attribution === 'GROUP' && identifyingWords.length > 0 && (
        <Notice
          tone="warning"
          title={<Trans id="contributions.your-text-may-tell-who">Your text may reveal who wrote it</Trans>}
        >
          <Trans id="contributions.it-has-in-it-change">
            Your text contains: {identifyingWords.map((each) => quoted(each)).join(', ')}. To avoid being identified,
            change the text or choose “For the rapporteurs only”.
          </Trans>
        </Notice>
      )}
      {areOpen && attribution !== 'RAPPORTEURS' && !isPublic && (
        <p className="text-15 text-ink-2">
          <Trans id="contributions.editor-looks-at-it-before">
            An editor will check your text before it’s published.
          </Trans>
        </p>
      )}
      <p className="flex flex-wrap gap-x-5">
        {mayWrite && (
          <Button kind="quiet" onClick={() => setWriting(true)}>
            <Trans id="contributions.edit">Edit</Trans>
            <span className="sr-only"> {quoted(topic.title)}</span>
          </Button>
        )}
        <Button kind="quiet" onClick={() => setAsking(true)}>
          <Trans id="common.withdraw-3">Withdraw</Trans>
          <span className="sr-only"> {quoted(topic.title)}</span>
        </Button>
      </p>
      {asking && <TakeBackDialog id={id} title={topic.title} onClose={() => setAsking(false)} />}
    </div>
  )
}

/** Scrolls to the content that replaces a longer form. */
function takeFocus(shown: HTMLElement | null): void {
  shown?.focus({ preventScroll: true })
  shown?.scrollIntoView?.({ block: 'start' })
}

function TakeBackDialog({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const [take, { loading }] = useMutation(TakeBack)
  const [refused, setRefused] = useState<{ message: string } | null>()

  async function confirm() {
    const answer = await take({ variables: { id } }).catch(() => null)
    const result = answer?.data?.withdrawContribution
    if (result?.__typename !== 'ContributionWithdrawn') return setRefused(result ?? null)
    toast(<Trans id="common.withdrawn-nothing-has-been-stored">Withdrawn and deleted.</Trans>)
    onClose()
  }

  return (
    <Dialog
      title={<Trans id="contributions.take-back-what-you-wrote">Withdraw what you wrote on “{title}”?</Trans>}
      onClose={onClose}
    >
      <p className="mt-3">
        <Trans id="contributions.well-delete-it-immediately-and">
          We’ll delete it immediately, and no finding will be based on it any more. Reports already published don’t
          change.
        </Trans>
      </p>
      {refused !== undefined && <RefusedNotice refused={refused} />}
      <DialogActions>
        <Button kind="secondary" onClick={onClose}>
          <Trans id="contributions.keep-contribution">Keep contribution</Trans>
        </Button>
        <Button kind="grave" busy={loading} onClick={() => void confirm()}>
          <Trans id="common.withdraw-3">Withdraw</Trans>
        </Button>
      </DialogActions>
    </Dialog>
  )
}
