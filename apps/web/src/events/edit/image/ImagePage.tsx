import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ImageToEditQuery } from '../../../__generated__/graphql.ts'
import { graphql } from '../../../__generated__/index.ts'
import { PageSkeleton } from '../../../ui/Skeleton.tsx'
import { PictureChoice } from '../../../ui/staff/crop/PictureChoice.tsx'
import { DeleteButton } from '../../../ui/staff/DeleteButton.tsx'
import { Page } from '../../../ui/staff/Page.tsx'
import { textsOf } from '../../../ui/staff/texts.ts'
import { Unavailable } from '../../../ui/staff/Unavailable.tsx'
import { toast } from '../../../ui/Toast.tsx'
import { ImageForm } from './ImageForm.tsx'
import { useUpload } from './useUpload.ts'

const ImageToEdit = graphql(`
  query ImageToEdit($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      viewerCan {
        edit
      }
      image {
        url
        alts {
          language
          text
        }
        source {
          fileId
          url
          width
          height
          frame {
            left
            top
            width
          }
        }
      }
    }
  }
`)

const RemoveEventImage = graphql(`
  mutation RemoveEventImage($eventSlug: String!) {
    removeEventImage(eventSlug: $eventSlug) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

/** The event's picture: upload, crop, describe or remove it. */
export function ImagePage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(ImageToEdit, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  if (!event?.viewerCan.edit) return <Unavailable kind="not-allowed" signedIn={viewer !== null} framed />
  return <Editor event={event} />
}

type EditedEvent = NonNullable<ImageToEditQuery['event']>

function Editor({ event: { slug, image } }: { event: EditedEvent }) {
  const { t } = useLingui()
  const [remove, { loading: removing }] = useMutation(RemoveEventImage, { refetchQueries: ['ImageToEdit'] })
  const upload = useUpload(slug)
  const { file } = upload
  const source = file ?? image?.source ?? null

  async function removeIt() {
    const answer = await remove({ variables: { eventSlug: slug } }).catch(() => null)
    const result = answer?.data?.removeEventImage
    if (result?.__typename === 'EventImageRemoved') {
      upload.forget()
      return toast(<Trans id="events.image-removed">Image deleted</Trans>)
    }
    toast(
      result && 'message' in result
        ? result.message
        : t({ id: 'common.server-didnt-respond-please-try', message: 'The server didn’t respond. Please try again.' }),
    )
  }

  return (
    <Page title={<Trans id="common.image">Image</Trans>}>
      <p className="mt-2 max-w-measure text-ink-2">
        <Trans id="events.where-image-is-shown">
          The image is shown on the event’s page and in previews of links to it. The page looks complete without one.
        </Trans>
      </p>
      <div className="mt-6 grid max-w-[41rem] gap-6">
        <PictureChoice
          {...upload}
          hasPicture={source !== null}
          help={
            <Trans id="events.png-jpeg-or-webp-up-to">
              A PNG, JPEG or WebP image, up to 15 MB and at least 640 × 320 pixels. We remove data about where and when
              it was taken.
            </Trans>
          }
        />
        {source && (
          <ImageForm
            key={source.fileId}
            slug={slug}
            source={source}
            frame={file ? null : (image?.source?.frame ?? null)}
            alts={textsOf(image?.alts ?? [])}
            onSaved={upload.forget}
            actions={
              image && (
                <DeleteButton
                  title={<Trans id="events.delete-image-question">Delete the image?</Trans>}
                  consequence={
                    <Trans id="events.image-is-deleted-from-page">
                      The image is deleted from the event’s page and from previews of links.
                    </Trans>
                  }
                  busy={removing}
                  onConfirm={removeIt}
                >
                  <Trans id="events.delete-image">Delete image</Trans>
                </DeleteButton>
              )
            }
          />
        )}
      </div>
    </Page>
  )
}
