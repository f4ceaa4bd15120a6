import { Trans } from '@lingui/react/macro'

/** Downloads the file that answers a question, for viewers who read the answer. */
export function AnswerFile({ id }: { id: string }) {
  return (
    <a href={`/media/answers/${encodeURIComponent(id)}`} download className="underline underline-offset-4">
      <Trans id="ui.download-file">Download the file</Trans>
    </a>
  )
}
