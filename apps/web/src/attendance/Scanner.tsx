import { Trans } from '@lingui/react/macro'
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { openDetector } from './openDetector.ts'

/** Milliseconds between looks. */
const every = 200
/** Milliseconds in which a code that is still held in front of the camera isn't read again. */
const repeats = 3_000

/** Why nothing is scanned. */
type Failure = 'NOT_ALLOWED' | 'NO_CAMERA' | 'NO_CODE'

const hasCameras = (): boolean => typeof navigator.mediaDevices?.getUserMedia === 'function'

/** Reads codes by the camera, again and again; nothing is shown where a browser has no cameras. */
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
          Allow it in your browser’s settings for this site, or type the code instead.
        </Trans>
      </Notice>
    )
  if (failure === 'NO_CAMERA')
    return (
      <Notice tone="warning" title={<Trans id="attendance.no-camera">There’s no camera we can use.</Trans>}>
        <Trans id="attendance.close-other-apps">
          Close other apps that use it and try again, or type the code instead.
        </Trans>
      </Notice>
    )
  return (
    <Notice tone="warning" title={<Trans id="attendance.scanner-not-loaded">The scanner couldn’t be loaded.</Trans>}>
      <Trans id="attendance.try-again-or-type">Try again when you’re online, or type the code instead.</Trans>
    </Notice>
  )
}

/** Opens the camera while it is on. */
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

/** The one at the back, of a phone. */
const openCamera = (): Promise<MediaStream | Failure> =>
  navigator.mediaDevices
    .getUserMedia({ video: { facingMode: 'environment' } })
    .catch((fault: unknown) =>
      fault instanceof DOMException && fault.name === 'NotAllowedError' ? 'NOT_ALLOWED' : 'NO_CAMERA',
    )

/** A code that stays in sight is reported once; one that comes back after a while, again. */
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
