import { Trans } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/Button.tsx'

interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>
}

/** The native barcode reader of some browsers. */
const detectorOf = (): Detector | null => {
  const Kind = (window as { BarcodeDetector?: new (options: { formats: string[] }) => Detector }).BarcodeDetector
  return Kind && typeof navigator.mediaDevices?.getUserMedia === 'function' ? new Kind({ formats: ['qr_code'] }) : null
}

/** Milliseconds between looks. */
const every = 250

/** Reads codes by the camera, where there is one and the browser can; elsewhere nothing is shown. */
export function Scanner({ onCode }: { onCode: (text: string) => void }) {
  const [detector] = useState(detectorOf)
  const [isOn, setOn] = useState(false)
  const [isRefused, setRefused] = useState(false)
  const video = useRef<HTMLVideoElement>(null)
  const handler = useRef(onCode)
  useEffect(() => {
    handler.current = onCode
  })

  useEffect(() => {
    if (!isOn || !detector) return
    let stream: MediaStream | null = null
    let timer: ReturnType<typeof setInterval> | undefined
    let last = ''
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: 'environment' } })
      .then((opened) => {
        stream = opened
        const shown = video.current
        if (!shown) return
        shown.srcObject = opened
        void shown.play()
        timer = setInterval(() => {
          void detector
            .detect(shown)
            .then(([found]) => {
              if (!found || found.rawValue === last) return
              last = found.rawValue
              handler.current(found.rawValue)
            })
            .catch(() => {})
        }, every)
      })
      .catch(() => {
        setRefused(true)
        setOn(false)
      })
    return () => {
      clearInterval(timer)
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
  }, [isOn, detector])

  if (!detector) return null
  return (
    <div className="grid justify-items-start gap-3">
      {isOn && <video ref={video} muted playsInline className="aspect-[4/3] w-full max-w-96 rounded-control bg-line" />}
      <Button kind="secondary" onClick={() => setOn(!isOn)}>
        {isOn ? (
          <Trans id="attendance.stop-camera">Stop the camera</Trans>
        ) : (
          <Trans id="attendance.scan-codes-with-camera">Scan codes with the camera</Trans>
        )}
      </Button>
      {isRefused && (
        <p className="text-15 text-ink-2">
          <Trans id="attendance.camera-cant-be-used-here">The camera can’t be used here. Type the code instead.</Trans>
        </p>
      )}
    </div>
  )
}
