import { Trans } from '@lingui/react/macro'
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { openDetector } from './openDetector.ts'

/** Polling interval in milliseconds. */
const every = 200
/** Milliseconds during which a code still in view isn't reported again. */
const repeats = 3_000

/** Why scanning isn't possible. */
type Failure = 'NOT_ALLOWED' | 'NO_CAMERA' | 'NO_CODE'

const hasCameras = (): boolean => typeof navigator.mediaDevices?.getUserMedia === 'function'

/** Scans codes continuously with the camera; renders nothing if the browser has no camera support. */
export function Scanner({ onCode }: { onCode: (text: string) => void }) {
  const [isOn, setOn] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const video = useRef<HTMLVideoElement>(null)

  useScanning(video, isOn, onCode, (failed) => {
    setFailure(failed)
    setOn(false)
  })

  if (!hasCameras()) return null
  return (
    <div className="grid justify-items-start gap-3">
      {isOn && <video ref={video} muted playsInline className="aspect-[4/3] w-full max-w-96 rounded-control bg-line" />}
      <Button
        kind="secondary"
        onClick={() => {
          setFailure(null)
          setOn(!isOn)
        }}
      >
        {isOn ? (
          <Trans id="attendance.stop-camera">Stop the camera</Trans>
        ) : (
          <Trans id="attendance.scan-codes-with-camera">Scan codes with the camera</Trans>
        )}
      </Button>
      {failure && <CameraFailed failure={failure} />}
    </div>
  )
}

function CameraFailed({ failure }: { failure: Failure }) {
  if (failure === 'NOT_ALLOWED')
    return (
      <Notice tone="warning" title={<Trans id="attendance.camera-not-allowed">The camera isn’t allowed here.</Trans>}>
        <Trans id="attendance.allow-camera-in-settings">
          Allow the camera in your browser’s settings for this site, or type the code instead.
        </Trans>
      </Notice>
    )
  if (failure === 'NO_CAMERA')
    return (
      <Notice tone="warning" title={<Trans id="attendance.no-camera">There’s no camera we can use.</Trans>}>
        <Trans id="attendance.close-other-apps">
          Close other apps that use the camera and try again, or type the code instead.
        </Trans>
      </Notice>
    )
  return (
    <Notice tone="warning" title={<Trans id="attendance.scanner-not-loaded">The scanner couldn’t be loaded.</Trans>}>
      <Trans id="attendance.try-again-or-type">Try again when you’re online, or type the code instead.</Trans>
    </Notice>
  )
}

/** Keeps the camera open while scanning is on. */
function useScanning(
  video: RefObject<HTMLVideoElement | null>,
  isOn: boolean,
  onCode: (text: string) => void,
  onFailure: (failure: Failure) => void,
): void {
  const read = useEffectEvent(onCode)
  const fail = useEffectEvent(onFailure)

  useEffect(() => {
    if (!isOn) return
    let stop = () => {}
    let isOver = false
    const end = () => {
      isOver = true
      stop()
    }
    Promise.all([openCamera(), openDetector().catch(() => null)]).then(([stream, detector]) => {
      const shown = video.current
      if (typeof stream === 'string') return fail(stream)
      if (isOver || !shown || !detector) {
        stopAll(stream)
        return isOver ? undefined : fail('NO_CODE')
      }
      shown.srcObject = stream
      void shown.play().catch(() => {})
      const latest = onceEach((text) => read(text))
      const timer = setInterval(() => {
        detector.detect(shown).then(
          ([found]) => found && latest(found.rawValue),
          () => {},
        )
      }, every)
      stop = () => {
        clearInterval(timer)
        stopAll(stream)
      }
    })
    return end
  }, [isOn, video])
}

const stopAll = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop()
}

/** Opens the camera, preferring a phone's rear one. */
const openCamera = (): Promise<MediaStream | Failure> =>
  navigator.mediaDevices
    .getUserMedia({ video: { facingMode: 'environment' } })
    .catch((fault: unknown) =>
      fault instanceof DOMException && fault.name === 'NotAllowedError' ? 'NOT_ALLOWED' : 'NO_CAMERA',
    )

/** Reports a code once while it stays in view, and again if it returns later. */
function onceEach(report: (text: string) => void): (text: string) => void {
  let last = ''
  let seenAt = Number.NEGATIVE_INFINITY
  return (text) => {
    const now = performance.now()
    const isSame = text === last && now - seenAt < repeats
    last = text
    seenAt = now
    if (!isSame) report(text)
  }
}
