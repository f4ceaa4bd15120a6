/** The picture library, loaded when a picture is first asked for: it has a large native part, which few processes need. */
import type Sharp from 'sharp'

let loading: Promise<typeof Sharp> | undefined

/**
 * Only these formats are ever decoded, whatever a file pretends to be, and decoded pictures aren't kept. SVG is only our own, of
 * charts (`report/docx.ts`) and previews (`site/public.ts`).
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
