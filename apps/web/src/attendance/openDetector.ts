/** Finds codes in what a camera sees. */
export interface Detector {
  detect: (source: HTMLVideoElement) => Promise<readonly { rawValue: string }[]>
}

interface DetectorKind {
  new (options: { formats: ['qr_code'] }): Detector
  getSupportedFormats: () => Promise<readonly string[]>
}

/** The browser's own, where it has one that knows these codes; Safari, Firefox and Chromium on Linux don't. */
async function kindOfBrowser(): Promise<DetectorKind | null> {
  const { BarcodeDetector: kind } = window as { BarcodeDetector?: DetectorKind }
  const formats = (await kind?.getSupportedFormats().catch((): string[] => [])) ?? []
  return kind && formats.includes('qr_code') ? kind : null
}

/** @throws where the code that reads codes doesn't arrive */
export async function openDetector(): Promise<Detector> {
  const kind: DetectorKind = (await kindOfBrowser()) ?? (await import('qr/decode.js')).BarcodeDetector
  return new kind({ formats: ['qr_code'] })
}
