/** Detects codes in a video frame. */
export interface Detector {
  detect: (source: HTMLVideoElement) => Promise<readonly { rawValue: string }[]>
}

interface DetectorKind {
  new (options: { formats: ['qr_code'] }): Detector
  getSupportedFormats: () => Promise<readonly string[]>
}

/** The browser's native detector, if it supports QR codes; Safari, Firefox and Chromium on Linux lack one. */
async function kindOfBrowser(): Promise<DetectorKind | null> {
  const { BarcodeDetector: kind } = window as { BarcodeDetector?: DetectorKind }
  const formats = (await kind?.getSupportedFormats().catch((): string[] => [])) ?? []
  return kind && formats.includes('qr_code') ? kind : null
}

/** @throws if the decoder can't be loaded */
export async function openDetector(): Promise<Detector> {
  const kind: DetectorKind = (await kindOfBrowser()) ?? (await import('qr/decode.js')).BarcodeDetector
  return new kind({ formats: ['qr_code'] })
}
