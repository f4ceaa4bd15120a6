/** A `ref` that scrolls a new element into view, once. */
export const intoSight = (shown: HTMLElement | null): void =>
  shown?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
