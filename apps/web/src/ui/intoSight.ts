/** As a `ref`: what just appeared is brought into sight, wherever the page is scrolled to; later drawings leave the page where it is. */
export const intoSight = (shown: HTMLElement | null): void =>
  shown?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
