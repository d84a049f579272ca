/** The theme's colours as a canvas wants them: `light-dark()` is resolved on an element. */
const names = {
  sea: '--sheet',
  land: '--neutral-wash',
  line: '--rule',
  edge: '--edge',
  night: '--night',
  shadow: '--shadow',
  orbit: '--orbit',
  shade: '--ink',
  ink: '--quiet',
  link: '--ground',
} as const

export type Colours = Readonly<Record<keyof typeof names, string>>

export const coloursOf = (element: HTMLElement): Colours => {
  const probe = document.createElement('span')
  element.append(probe)
  const colours = Object.fromEntries(
    Object.entries(names).map(([role, name]) => {
      probe.style.color = `var(${name})`
      return [role, getComputedStyle(probe).color]
    }),
  )
  probe.remove()
  return colours as Colours
}
