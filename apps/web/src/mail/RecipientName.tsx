interface Recipient {
  reference: string | null
  name: string | null
  address: string | null
}

/** Whom an email goes to, as far as the viewer sees the person: name, or else reference, and address. */
export function RecipientName({ recipient: { reference, name, address } }: { recipient: Recipient }) {
  return <span className="[overflow-wrap:anywhere]">{[name ?? reference, address].filter(Boolean).join(', ')}</span>
}
