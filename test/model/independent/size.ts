/** Wires, booms and wheels of one satellite, cell by cell and slice by slice. */
import { given } from './given.ts'

/** Metal of the wires when every cell of a grid over the wings has a pair of its own to the body. */
export const wires = (area: number, power: number): number => {
  const [long, wide] = [Math.sqrt(area * given('wingAspect')), Math.sqrt(area / given('wingAspect'))]
  const cells = 60
  let kilograms = 0
  for (let i = 0; i < cells; i++)
    for (let j = 0; j < cells; j++) {
      const way = Math.hypot(((i + 0.5) / cells - 0.5) * long, ((j + 0.5) / cells - 0.5) * wide)
      const current = power / cells ** 2 / given('busVoltage')
      const resistance = (given('distributionLoss') * given('busVoltage')) / current
      const section = (given('wireResistivity') * 2 * way) / resistance
      kilograms += section * 2 * way * 2700
    }
  return kilograms * given('cableOverhead')
}

/** Square of the first angular frequency of a cantilever of unit stiffness with a load spread along it, by lumps. */
const softness = (half: number, load: number): number => {
  const lumps = 120
  const at = Array.from({ length: lumps }, (_, i) => ((i + 0.5) / lumps) * half)
  let shape = at.map((x) => x * x)
  let value = 0
  for (let turn = 0; turn < 30; turn++) {
    const bent = at.map((x) =>
      at.reduce((sum, y, j) => {
        const [near, far] = [Math.min(x, y), Math.max(x, y)]
        return sum + ((near * near * (3 * far - near)) / 6) * ((load * half) / lumps) * (shape[j] ?? 0)
      }, 0),
    )
    value = Math.max(...bent)
    shape = bent.map((each) => each / value)
  }
  return value
}

/** Both booms, heavy enough that wing and boom together sway at the frequency asked for. */
export const booms = (area: number, carried: number): number => {
  const half = Math.sqrt(area * given('wingAspect')) / 2
  const perLoad = softness(half, 1)
  const rate = 2 * Math.PI * given('lowestFrequency')
  const radius = half / given('boomSlenderness')
  let boom = 0
  for (let turn = 0; turn < 50; turn++) {
    const stiffness = rate ** 2 * perLoad * ((carried + boom) / (2 * half))
    boom = (2 * half * stiffness * 2) / (radius ** 2 * given('boomStiffness'))
  }
  return boom
}

/** Wheels for the momentum that gravity gives the slices of a tilted bar in a quarter of an orbit. */
export const wheels = (area: number, bar: number, period: number): number => {
  const span = Math.sqrt(area * given('wingAspect'))
  const slices = 1000
  const pull = 3 * ((2 * Math.PI) / period) ** 2
  let momentum = 0
  for (let slice = 0; slice < slices; slice++) {
    const out = ((slice + 0.5) / slices - 0.5) * span
    const [up, across] = [out * Math.cos(given('attitudeOffset')), out * Math.sin(given('attitudeOffset'))]
    momentum += ((pull * bar) / slices) * up * across * (period / 4)
  }
  return momentum / given('wheelSpecificMomentum')
}
