/**
 * Every satellite as a point, by WebGL2: what a processor of pictures turns at once, a million as well as ten thousand.
 * Where there is no WebGL2, or only one that a main processor imitates slowly, the canvas draws them (`placeDots`).
 */
import type { Constellation } from '../../fleet/constellation.ts'
import { anomalyOf } from '../../fleet/satellites.ts'
import { earthRadius } from '../../physics/constants.ts'
import type { Colours } from './colours.ts'
import { mostShown, type Place } from './fleet.ts'
import type { Frame } from './frame.ts'

export interface Points {
  readonly load: (constellation: Pick<Constellation, 'rings'>) => void
  readonly draw: (frame: Frame, place: Place, phase: number, size: number) => void
}

const vertexSource = `#version 300 es
in vec3 satellite; // argument of latitude at midnight, node from the constellation's, radius in radii of the Earth
uniform float phase, node, inclination, size;
uniform vec3 sun, viewRight, viewUp, viewTowards;
uniform vec2 centre, halfCanvas;
uniform float scale;
uniform vec4 lit, shaded;
out vec4 colour;
void main() {
  float u = satellite.x + phase, o = node + satellite.y;
  float across = sin(u) * cos(inclination);
  vec3 p = satellite.z * vec3(cos(u) * cos(o) - across * sin(o), cos(u) * sin(o) + across * cos(o), sin(u) * sin(inclination));
  vec2 seen = vec2(dot(p, viewRight), dot(p, viewUp));
  bool hidden = dot(p, viewTowards) < 0.0 && dot(seen, seen) < 1.0;
  float along = dot(p, sun);
  colour = along < 0.0 && dot(p, p) - along * along < 1.0 ? shaded : lit;
  gl_Position = hidden ? vec4(2.0, 2.0, 2.0, 1.0)
    : vec4((centre.x + seen.x * scale) / halfCanvas.x - 1.0, 1.0 - (centre.y - seen.y * scale) / halfCanvas.y, 0.0, 1.0);
  gl_PointSize = size;
}`

const fragmentSource = `#version 300 es
precision mediump float;
in vec4 colour;
out vec4 pixel;
void main() { pixel = colour; }`

/** Argument, node and radius of each satellite, of very many every so many. */
export const satellitesOf = ({ rings }: Pick<Constellation, 'rings'>): Float32Array => {
  const count = rings.reduce((sum, ring) => sum + ring.satellites, 0)
  const skip = Math.max(1, Math.ceil(count / mostShown))
  const values = new Float32Array(3 * Math.ceil(count / skip))
  let [n, at] = [0, 0]
  for (const ring of rings)
    for (let place = 0; place < ring.satellites; place++, n++) {
      if (n % skip !== 0) continue
      values[at++] = anomalyOf(ring, place)
      values[at++] = ring.node
      values[at++] = 1 + ring.altitude / earthRadius
    }
  return values
}

/** A colour as CSS computes it, `rgb(1 2 3 / 50%)` or `rgba(1, 2, 3, 0.5)`, with its opacity multiplied in. */
export const channelsOf = (css: string): readonly [number, number, number, number] => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number)
  const opacity = alpha > 1 ? alpha / 100 : alpha
  return [(red / 255) * opacity, (green / 255) * opacity, (blue / 255) * opacity, opacity]
}

/**
 * @param isWanted Whether WebGL2 is worth using here; a measurement takes an imitated one, too.
 * @returns What draws on the canvas, or null where no graphics processor helps.
 */
export const createPoints = (
  canvas: HTMLCanvasElement,
  colours: Pick<Colours, 'orbit' | 'shade'>,
  isWanted: () => boolean = hasGraphics,
): Points | null => {
  if (!isWanted()) return null
  const gl = canvas.getContext('webgl2', { antialias: false, depth: false })
  if (!gl) return null
  const program = link(gl)
  if (!program) return null
  const place = (name: string) => gl.getUniformLocation(program, name)
  const at = Object.fromEntries(
    'phase node inclination size sun viewRight viewUp viewTowards centre halfCanvas scale lit shaded'
      .split(' ')
      .map((name) => [name, place(name)]),
  )
  // biome-ignore lint/correctness/useHookAtTopLevel: a call of WebGL, not a hook.
  gl.useProgram(program)
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer())
  const input = gl.getAttribLocation(program, 'satellite')
  gl.enableVertexAttribArray(input)
  gl.vertexAttribPointer(input, 3, gl.FLOAT, false, 0, 0)
  gl.uniform4fv(at['lit'] ?? null, channelsOf(colours.orbit))
  gl.uniform4fv(at['shaded'] ?? null, channelsOf(colours.shade))
  let count = 0
  return {
    load: (constellation) => {
      const satellites = satellitesOf(constellation)
      count = satellites.length / 3
      gl.bufferData(gl.ARRAY_BUFFER, satellites, gl.STATIC_DRAW)
    },
    draw: ({ x, y, scale, view, width, height }, { node, inclination, sun }, phase, size) => {
      const number = (name: string, value: number) => gl.uniform1f(at[name] ?? null, value)
      const vector = (name: string, value: readonly number[]) => gl.uniform3fv(at[name] ?? null, value)
      gl.viewport(0, 0, canvas.width, canvas.height)
      gl.clearColor(0, 0, 0, 0)
      gl.clear(gl.COLOR_BUFFER_BIT)
      number('phase', phase)
      number('node', node % (2 * Math.PI))
      number('inclination', inclination)
      number('scale', scale)
      number('size', size * (canvas.width / width))
      vector('sun', sun)
      vector('viewRight', view.right)
      vector('viewUp', view.up)
      vector('viewTowards', view.towards)
      gl.uniform2f(at['centre'] ?? null, x, y)
      gl.uniform2f(at['halfCanvas'] ?? null, width / 2, height / 2)
      gl.drawArrays(gl.POINTS, 0, count)
    },
  }
}

/** Names under which main processors imitate graphics ones: slower than a canvas, and loud in the console. */
const imitations = /swiftshader|llvmpipe|softpipe|software|basic render/i

/** Whether WebGL2 is there and real, asked of a canvas that is thrown away. */
const hasGraphics = (): boolean => {
  const gl = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true })
  if (!gl) return false
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return !imitations.test(name)
}

const link = (gl: WebGL2RenderingContext): WebGLProgram | null => {
  const program = gl.createProgram()
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertexSource],
    [gl.FRAGMENT_SHADER, fragmentSource],
  ] as const) {
    const shader = gl.createShader(kind)
    if (!shader) return null
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
  }
  gl.linkProgram(program)
  return gl.getProgramParameter(program, gl.LINK_STATUS) ? program : null
}
