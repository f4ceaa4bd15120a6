/** As a `ref`: scrolls a new element into view; later renders leave the page where it is. */
export const intoSight = (shown: HTMLElement | null): void =>
  shown?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
