import type { ReactNode } from 'react'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { HiddenFields, TextInput } from '../../ui/forms/inputs.tsx'

interface CodeFormProps {
  id: string
  label: ReactNode
  help?: ReactNode
  /** Label of the submit button. */
  press: ReactNode
  /** Six digits from the app, or a recovery code. */
  kind: 'DIGITS' | 'RECOVERY'
  busy: boolean
  refusal: string | null
  onCode: (code: string) => void
  /** Target and fields of the form if the browser submits it before its code has loaded. Default: it can't be submitted then. */
  native?: { action: string; values: Readonly<Record<string, string>> }
  /** Additional buttons. */
  children?: ReactNode
}

/** A field for a code, and a button. */
export function CodeForm({ id, label, help, press, kind, busy, refusal, onCode, native, children }: CodeFormProps) {
  const [code, setCode] = useState('')
  return (
    <form
      noValidate
      method={native && 'post'}
      action={native?.action}
      className="grid gap-5"
      onSubmit={(submit) => {
        submit.preventDefault()
        if (code.trim() === '') document.getElementById(id)?.focus()
        else if (!busy) onCode(code.trim())
      }}
    >
      {native && <HiddenFields values={native.values} />}
      <div role={refusal ? 'alert' : undefined}>
        <TextInput
          id={id}
          name={native && 'code'}
          label={label}
          help={help}
          error={refusal}
          value={code}
          onValue={setCode}
          inputMode={kind === 'DIGITS' ? 'numeric' : 'text'}
          autoComplete={kind === 'DIGITS' ? 'one-time-code' : 'off'}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          maxLength={kind === 'DIGITS' ? 10 : 20}
          className={`tabular-nums ${kind === 'DIGITS' ? 'max-w-40 tracking-[0.2em]' : 'max-w-64 tracking-wider'}`}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button type="submit" busy={busy} native={native !== undefined}>
          {press}
        </Button>
        {children}
      </div>
    </form>
  )
}
