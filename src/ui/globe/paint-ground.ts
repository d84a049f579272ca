/** Sites and their links: bright where they carry, faint where the weather keeps them from it. */
import type { Colours } from './colours.ts'
import type { Frame } from './frame.ts'
import type { Contact } from './ground.ts'
import { dot, isHidden, type Vector } from './vectors.ts'

/** Weather of each place with sites: 2 clear, 1 cloudy, 0 rain that stops radio too. */
export type Weather = readonly number[]

export const paintGround = (
  context: CanvasRenderingContext2D,
  { x, y, scale, view }: Frame,
  contacts: readonly Contact[],
  weather: Weather | null,
  colours: Colours,
): void => {
  const seenAt = (point: Vector): readonly [number, number] | null => {
    const [right, up] = [dot(point, view.right), dot(point, view.up)]
    return isHidden(right, up, dot(point, view.towards)) ? null : [x + right * scale, y - up * scale]
  }
  const [bright, faint] = [new Path2D(), new Path2D()]
  const sites: { readonly at: readonly [number, number]; readonly open: boolean }[] = []
  contacts.forEach(({ place, ends }, n) => {
    // A site is on the ground: behind the Earth as soon as it is beyond the rim.
    const at = dot(place, view.towards) > 0 ? seenAt(place) : null
    if (!at) return
    const sky = weather?.[n] ?? 2
    let open = false
    for (const end of ends) {
      const isLit = (end.radio && sky >= 1) || (end.light && sky >= 2)
      open ||= isLit
      const far = seenAt(end.at)
      if (!far) continue
      const path = isLit ? bright : faint
      path.moveTo(...at)
      path.lineTo(...far)
    }
    sites.push({ at, open })
  })
  context.lineWidth = 1
  context.strokeStyle = colours.link
  context.globalAlpha = 0.25
  context.stroke(faint)
  context.globalAlpha = 1
  context.stroke(bright)
  context.lineWidth = 1.25
  for (const { at, open } of sites) {
    context.beginPath()
    context.arc(at[0], at[1], 2.75, 0, 2 * Math.PI)
    context.fillStyle = open ? colours.link : colours.sea
    context.fill()
    context.stroke()
  }
}
