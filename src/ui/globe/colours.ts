/** The theme's colours as a canvas wants them: `light-dark()` is resolved on an element. */
import type { Colours } from './draw.ts'

const names: Readonly<Record<keyof Colours, string>> = {
  sea: '--sheet',
  land: '--neutral-wash',
  line: '--rule',
  night: '--night',
  orbit: '--orbit',
  shade: '--ink',
  ink: '--quiet',
}

export const coloursOf = (element: HTMLElement): Colours => {
  const probe = document.createElement('span')
  element.append(probe)
  const read = (name: string) => {
    probe.style.color = `var(${name})`
    return getComputedStyle(probe).color
  }
  const colours = {
    sea: read(names.sea),
    land: read(names.land),
    line: read(names.line),
    night: read(names.night),
    orbit: read(names.orbit),
    shade: read(names.shade),
    ink: read(names.ink),
  }
  probe.remove()
  return colours
}
