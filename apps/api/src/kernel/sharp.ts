/** The image library, loaded on first use: it has a large native part that few processes need. */
import type Sharp from 'sharp'

let loading: Promise<typeof Sharp> | undefined

/**
 * Decodes only these formats, whatever type a file claims, and caches no decoded images. SVG is only ever our own, in charts
 * (`report/docx.ts`) and previews (`site/public.ts`).
 */
async function load(): Promise<typeof Sharp> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({
    operation: ['VipsForeignLoadPng', 'VipsForeignLoadJpeg', 'VipsForeignLoadWebp', 'VipsForeignLoadSvgBuffer'],
  })
  return sharp
}

export function loadSharp(): Promise<typeof Sharp> {
  loading ??= load()
  return loading
}
