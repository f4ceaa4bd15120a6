import { Trans, useLingui } from '@lingui/react/macro'
import { Bold, Heading, Italic, Link, List } from 'lucide-react'
import { type ClipboardEvent, type ComponentProps, type KeyboardEvent, lazy, Suspense, useState } from 'react'
import { TextArea } from '../../forms/inputs.tsx'
import { type Edit, editOf, type Format } from './edit.ts'

const Preview = lazy(() => import('./Preview.tsx'))

const formatOfKey: Record<string, Format> = { b: 'BOLD', i: 'ITALIC', k: 'LINK' }

const buttons = [
  ['BOLD', Bold],
  ['ITALIC', Italic],
  ['HEADING', Heading],
  ['LIST', List],
  ['LINK', Link],
] as const

/** Applies the edit as typed input, so that the browser can undo it. */
function type(field: HTMLTextAreaElement, { from, to, text, selection }: Edit, onValue: (value: string) => void): void {
  field.focus()
  field.setSelectionRange(from, to)
  if (!document.execCommand?.('insertText', false, text)) {
    field.setRangeText(text)
    onValue(field.value)
  }
  field.setSelectionRange(...selection)
}

/** Moves the focus between buttons with the arrow keys. */
function moveFocus({ key, currentTarget, target }: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[key]
  if (by === undefined) return
  const all: EventTarget[] = [...currentTarget.querySelectorAll('button')]
  const next = all.at((all.indexOf(target) + by) % all.length)
  if (next instanceof HTMLElement) next.focus()
}

type RichTextAreaProps = Omit<ComponentProps<typeof TextArea>, 'above' | 'onKeyDown' | 'onPaste'>

/** A Markdown editor with formatting buttons for those who don't know Markdown, and a preview. */
export function RichTextArea(props: RichTextAreaProps) {
  const { id, value, onValue } = props
  const { t } = useLingui()
  const [isShown, setShown] = useState(false)
  const names: Record<Format, string> = {
    BOLD: t({ id: 'ui.bold', message: 'Bold' }),
    ITALIC: t({ id: 'ui.italic', message: 'Italic' }),
    HEADING: t({ id: 'ui.heading', message: 'Heading' }),
    LIST: t({ id: 'ui.list', message: 'List' }),
    LINK: t({ id: 'ui.link', message: 'Link' }),
  }
  const act = (format: Format) => {
    const field = document.getElementById(id)
    if (!(field instanceof HTMLTextAreaElement)) return
    const { selectionStart: from, selectionEnd: to, value: text } = field
    type(field, editOf(format, { text, from, to }), onValue)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const format = formatOfKey[event.key.toLowerCase()]
    if (!format || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    act(format)
  }
  /** Keeps the formatting of pasted HTML, as Markdown. */
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html')
    if (html === '') return
    const plain = event.clipboardData.getData('text/plain')
    const field = event.currentTarget
    event.preventDefault()
    void import('./fromHtml.ts').then(({ markdownFromHtml }) => {
      const { selectionStart: from, selectionEnd: to } = field
      const text = markdownFromHtml(html) ?? plain
      type(field, { from, to, text, selection: [from + text.length, from + text.length] }, onValue)
    })
  }
  const toolbar = (
    <div className="mb-1 flex flex-wrap items-center gap-1">
      <div
        role="toolbar"
        aria-controls={id}
        aria-label={t({ id: 'ui.formatting', message: 'Formatting' })}
        onKeyDown={moveFocus}
      >
        {buttons.map(([format, Icon], place) => (
          <button
            key={format}
            type="button"
            // The toolbar is a single tab stop.
            tabIndex={place === 0 ? 0 : -1}
            aria-label={names[format]}
            title={names[format]}
            onClick={() => act(format)}
            className="rounded-control p-2 text-ink-2 hover:bg-raised hover:text-ink"
          >
            <Icon aria-hidden className="size-4" />
          </button>
        ))}
      </div>
      <button
        type="button"
        aria-pressed={isShown}
        onClick={() => setShown(!isShown)}
        className="ms-auto rounded-control px-2 py-1 text-15 text-ink-2 hover:bg-raised hover:text-ink aria-pressed:text-accent"
      >
        <Trans id="ui.preview">Preview</Trans>
      </button>
    </div>
  )
  return (
    <>
      <TextArea {...props} above={toolbar} onKeyDown={onKeyDown} onPaste={onPaste} />
      {isShown && value.trim() !== '' && (
        <section
          aria-label={t({ id: 'ui.preview', message: 'Preview' })}
          lang={props.lang}
          dir="auto"
          className="mt-2 rounded-control border border-line bg-paper px-4 py-3"
        >
          <Suspense>
            <Preview markdown={value} />
          </Suspense>
        </section>
      )}
    </>
  )
}
