/** The fleet from the power asked for to kilograms and launches, by simulation where the model has a formula. */
import { model } from 'virtual:model'
import { leavesOf } from '../../../src/engine/parts.ts'
import { given, year } from './given.ts'
import { lifted } from './lift.ts'
import { booms, wheels, wires } from './size.ts'
import { type Day, days, earthSeenEdgeOn, inclination, meanOf, mostOf, period, speed } from './sky.ts'

const serviceLife = given('serviceLife')
const life = serviceLife / year

/** Working share of a large batch of accelerators, year by year in small steps, none repaired. */
const working = (): number => {
  const steps = 100_000
  let [alive, sum] = [1, 0]
  for (let step = 0; step < steps; step++) {
    const lost = (alive * given('orbitalFailureRate') * serviceLife) / steps
    sum += (alive - lost / 2) / steps
    alive -= lost
  }
  return sum
}

export const built = given('itPower') / (working() * given('orbitalAvailability'))
export const satellites = Math.ceil(built / given('satellitePower'))

/** Pumps move heat over rise: as much more as the coolant may warm less, in the part that follows the flow. */
const flow = 1 + given('loopFlowShare') * (10 / given('coolantRise') - 1)
const fixed = given('busOverhead') + given('pumpFraction') * flow
const conversion = given('pmadEfficiency')
const [roundTrip, regulator] = [given('batteryRoundTrip'), given('chargeRegulatorEfficiency')]
const oneWay = Math.sqrt(roundTrip)

/** Satellites that work, month by month: accelerators fail one by one, cells and battery age. */
const months = Array.from({ length: Math.round(12 * life) + 1 }, (_, month) => {
  const age = month / 12
  const single = given('orbitalFailureRate') * year * (1 - given('satelliteLossShare'))
  return {
    load: built * ((1 - single / 1000) ** (1000 * age) + fixed),
    left: (1 - given('arrayDegradation') * year) ** age,
    capacity: 1 - (1 - given('batteryEndCapacity')) * (age / life),
  }
})

/** Power that the array must give while lit so that load and battery come out even over an orbit of the day. */
const asked = (load: number, { shadow }: Day): number =>
  (load / conversion) * (1 + shadow / (roundTrip * regulator * (1 - shadow)))

const left = (1 - given('arrayDegradation') * year) ** life
/** Share of a sphere around a satellite that the Earth fills: what a plate sees of it, mean over all attitudes. */
const earthAround = (1 - Math.sqrt(1 - (6378.137e3 / (6378.137e3 + given('altitude'))) ** 2)) / 2
const bothFaces = given('arrayFrontEmissivity') + given('arrayBackEmissivity')
const rated = given('cellEfficiency') * given('packingFactor') * given('pointingFactor')

/** An array warms up from cold, second by second, until what it takes in it gives away: 2 kg of 900 J/K a square metre. */
const warmedUp = (sunlight: number): number => {
  let degrees = 250
  for (let second = 0; second < 40_000; second++) {
    const electricity = sunlight * rated * left * (1 - given('siliconHeatLoss') * (degrees - 301.15))
    const taken = given('siliconAbsorptance') * sunlight + bothFaces * earthAround * given('olr')
    degrees += (taken - electricity - bothFaces * 5.670374419e-8 * degrees ** 4) / 1800
  }
  return degrees
}
/** Power of the warm cells over their rating, in the sunlight of a day. */
const warm = (light: number): number =>
  1 - given('siliconHeatLoss') * (warmedUp(given('solarFlux') * light) - 301.15)

const hardest = days.reduce((worst, day) =>
  asked(1, day) / day.light > asked(1, worst) / worst.light ? day : worst,
)
const cells = rated * warm(hardest.light)

const needed = months.map(
  (month) =>
    asked(month.load, hardest) /
    (given('solarFlux') * hardest.light * cells * month.left) /
    (1 - given('distributionLoss')),
)
export const arrayArea = Math.max(...needed)
const { load, left: cellsLeft } = months[needed.indexOf(arrayArea)] ?? { load: Number.NaN, left: Number.NaN }

/** Second by second through one orbit of a day: state of the battery, start full, and heat while lit. */
const orbitOfDay = (day: Day) => {
  const atCells = arrayArea * given('solarFlux') * day.light * cells * cellsLeft
  const array = atCells * (1 - given('distributionLoss'))
  const seconds = Math.round(period)
  const dark = day.shadow * seconds
  let [charge, lowest, heatLit, heatDark, lost, regulated] = [0, 0, 0, 0, 0, 0]
  for (let second = 0; second < seconds; second++) {
    const part = Math.max(0, Math.min(1, dark - second))
    const drawn = (part * load) / conversion / oneWay
    const room = -charge + drawn
    const offered = (1 - part) * (array - load / conversion) * oneWay * regulator
    const stored = Math.min(room, offered)
    charge += stored - drawn
    lowest = Math.min(lowest, charge)
    heatDark += drawn
    heatLit += (1 - part) * (load / conversion) + stored / oneWay / regulator - stored
    lost += stored / oneWay - stored + drawn - (part * load) / conversion
    regulated += stored / oneWay / regulator - stored / oneWay
  }
  const lit = seconds - dark
  return {
    left: charge,
    deepest: -lowest,
    heatLit: heatLit / lit,
    heatDark: heatDark / dark,
    lost: lost / lit,
    regulated: regulated / lit,
  }
}

const darkest = days.reduce((worst, day) => (day.shadow > worst.shadow ? day : worst))
export const worstOrbit = orbitOfDay(darkest)
export const longestEclipse = darkest.shadow * period
/** The worst month of the life: what its load takes from what is then left. */
const worstMonth = Math.max(...months.map((month) => month.load / load / month.capacity))
export const batteryMass =
  (worstOrbit.deepest * worstMonth) / given('depthOfDischarge') / given('batterySpecificEnergy')

/** Rays in all directions from points of a face, by the cosine: how many meet the wing on its side of it. */
const raysToWing = (): number => {
  let [met, all] = [0, 0]
  const [width, height, reach] = [1, given('radiatorAspect'), given('wingReach')]
  const beside = width + given('radiatorGap')
  const grid = 24
  for (let a = 0; a < grid; a++)
    for (let b = 0; b < grid; b++)
      for (let c = 0; c < 4 * grid; c++)
        for (let d = 0; d < 8 * grid; d++) {
          const [depth, along] = [((a + 0.5) / grid) * height, ((b + 0.5) / grid) * width]
          const lean = Math.asin(Math.sqrt((c + 0.5) / (4 * grid)))
          const turn = ((d + 0.5) / (8 * grid)) * 2 * Math.PI
          const up = Math.sin(lean) * Math.cos(turn)
          all += 1
          if (up <= 0) continue
          const way = depth / up
          const out = way * Math.cos(lean)
          const across = along + way * Math.sin(lean) * Math.sin(turn)
          if (out < reach && across > beside && across < beside + width) met += 1
        }
  return met / all
}

/** Hottest state of the year; the model lets all losses of the battery fall into the light. */
const view = earthSeenEdgeOn()
const january = given('solarFlux') / 0.98331 ** 2
const backShines = given('arrayBackEmissivity') * 5.670374419e-8 * warmedUp(january) ** 4 * raysToWing()
const absorbed =
  2 *
    view *
    (given('radiatorAbsorptivity') *
      given('albedo') *
      given('solarFlux') *
      mostOf((day) => day.light * day.noon) +
      given('radiatorEmissivity') * given('olr')) +
  2 * given('radiatorEmissivity') * backShines +
  given('radiatorAbsorptivity') * january * Math.sqrt(1 - given('pointingFactor') ** 2)
const emitted = (degrees: number): number => 2 * given('radiatorEmissivity') * 5.670374419e-8 * degrees ** 4
const shed = (degrees: number): number => given('finEfficiency') * (emitted(degrees) - absorbed)
export const netFlux = shed(given('radiatorTemperature'))
/** The radiator is made for the day on which all accelerators work. */
const firstLoad = built * (1 + fixed)
export const heat = (worstOrbit.heatLit * firstLoad) / load
/** The batteries’ own loop sheds what they lose in charging and discharging; the main loop all else, the regulators’ losses among it. */
export const radiatorArea =
  (firstLoad / conversion + (worstOrbit.regulated * firstLoad) / load) / netFlux +
  (worstOrbit.lost * firstLoad) / load / shed(given('batteryLimit') - given('batteryDrop'))

const itMass = built * given('itSpecificMass')

export const terminals =
  satellites * (given('radioTerminalMass') + given('opticalTerminalMass') + 3 * given('relayTerminalMass'))

/** Sheets that a box round each rack gains on every side, counted rack by rack: 0.6 m by 1.07 m by 2.2 m. */
const boxed = (): number => {
  const [wide, deep, high] = [0.6, 1.07, 2.2]
  const added = given('shieldingThickness') - given('inherentShielding')
  const sheets = 2 * (wide * deep + wide * high + deep * high)
  return (built / 132e3) * sheets * added * 2700
}
/** Wall that a sphere of a diameter just perforates, both in centimetres, by the equation as it is printed. */
const perforated = (diameter: number): number =>
  1.8 * 5.24 * diameter ** (19 / 18) * 95 ** -0.25 * (given('impactSpeed') / 1000 / 5.1) ** (2 / 3)

/** Diameter in centimetres that perforates a wall, by halving. */
const stopped = (wall: number): number => {
  let [low, high] = [1e-4, 100]
  for (let halving = 0; halving < 80; halving++) {
    const middle = (low + high) / 2
    if (perforated(middle) < wall) low = middle
    else high = middle
  }
  return low
}

/** Flux of all that is larger, on the line between a millimetre and a centimetre on double logarithmic paper. */
const larger = (diameter: number): number => {
  const [small, big] = [Math.log(given('smallDebrisFlux')), Math.log(given('debrisFlux'))]
  return Math.exp(small + ((big - small) * Math.log(diameter / 0.1)) / Math.log(10))
}

/** Tubes side by side in the panel of one satellite, each a strip that debris may empty; segments die out by day. */
const lines = () => {
  const panel = radiatorArea / satellites
  const fin = given('finEfficiency')
  let [low, high] = [0.001, 10]
  for (let halving = 0; halving < 80; halving++) {
    const middle = (low + high) / 2
    if (Math.tanh(middle) / middle > fin) low = middle
    else high = middle
  }
  const radiated = 4 * 2 * given('radiatorEmissivity') * 5.670374419e-8 * given('radiatorTemperature') ** 3
  const spacing = 2 * low * Math.sqrt((given('finConductivity') * given('finThickness')) / radiated)
  const tubes = (panel / spacing) * given('tubeDiameter')
  const armour = tubes * 2 * given('radiatorArmour') * 2700
  const holes = larger(stopped((given('tubeWall') + given('radiatorArmour')) * 100)) * tubes
  let alive = 1
  const days = Math.round(serviceLife / 86400)
  for (let day = 0; day < days; day++) alive -= (alive * holes * 86400 * given('segmentArea')) / panel
  const spare = 1 / alive - 1
  return { armour, spareArea: spare * panel, spare: spare * (panel * given('radiatorArealDensity') + armour) }
}

const arrayMass = arrayArea * given('arrayArealDensity')
const atTheArray = Math.max(...days.map((day) => asked(built * (1 + fixed), day)))
const boomMass = satellites * booms(arrayArea / satellites, arrayMass / satellites)
const radiatorMass = radiatorArea * given('radiatorArealDensity')
const wheelMass = satellites * wheels(arrayArea / satellites, (arrayMass + boomMass) / satellites, period)
type Maturity = 'growthFinished' | 'growthDeveloped' | 'growthNew'

/** What the model counts as equipment, each by a way of its own; one without would have to be added here. */
const equipmentParts: Readonly<Record<string, readonly [kilograms: number, 'body' | 'wing', Maturity]>> = {
  itMass: [itMass, 'body', 'growthFinished'],
  arrayMass: [arrayMass, 'wing', 'growthDeveloped'],
  boomMass: [boomMass, 'wing', 'growthNew'],
  batteryMass: [batteryMass, 'body', 'growthDeveloped'],
  pmadMass: [atTheArray * given('pmadSpecificMass'), 'body', 'growthDeveloped'],
  cableMass: [
    satellites * wires(arrayArea / satellites, atTheArray / (1 - given('distributionLoss')) / satellites),
    'body',
    'growthNew',
  ],
  radiatorMass: [radiatorMass, 'wing', 'growthNew'],
  armourMass: [satellites * lines().armour, 'wing', 'growthNew'],
  spareRadiatorMass: [satellites * lines().spare, 'wing', 'growthNew'],
  segmentHardware: [
    (radiatorArea / given('segmentArea')) * given('segmentHardwareMass'),
    'body',
    'growthNew',
  ],
  loopMass: [heat * given('loopSpecificMass') * flow, 'body', 'growthNew'],
  shieldingMass: [boxed(), 'body', 'growthNew'],
  communicationsMass: [terminals, 'body', 'growthDeveloped'],
  // Satellites of the default fleet work one by one.
  fabricTerminalsMass: [0, 'body', 'growthDeveloped'],
  switchBodies: [0, 'body', 'growthDeveloped'],
}
const parts = leavesOf(model, 'equipmentMass').map(
  (id) => equipmentParts[id] ?? ([Number.NaN, 'body', 'growthNew'] as const),
)
const inAll = (of: readonly (readonly [number, ...unknown[]])[]): number =>
  of.reduce((sum, [kilograms]) => sum + kilograms, 0)
const attitude = inAll(parts) * given('attitudeFraction') + wheelMass
const frame =
  (inAll(parts.filter(([, place]) => place === 'body')) + attitude) * given('structureFraction') +
  inAll(parts.filter(([, place]) => place === 'wing')) * given('wingStructureFraction')
const grown =
  parts.reduce((sum, [kilograms, , maturity]) => sum + kilograms * (1 + given(maturity)), 0) +
  attitude * (1 + given('growthDeveloped')) +
  frame * (1 + given('growthNew'))
export const dryMass = grown * (1 + given('systemMargin'))
export const otherDryMass = dryMass - itMass

/** Vallado's table at 650 km: 1.454e-13 kg/m^3 at 600 km, scale height 71.835 km. */
const air = 1.454e-13 * Math.exp(-50 / 71.835)
/** Radiators with their spare. */
const panels = radiatorArea + satellites * lines().spareArea
const inFlow =
  arrayArea * meanOf(({ array }) => array) +
  panels * meanOf(({ panel }) => panel) +
  given('edgeDragShare') * (arrayArea + panels)

/** Lowers a circular orbit in small tangential steps, by energy: the velocity that it takes. */
const spiral = (from: number, to: number): number => {
  const steps = 20_000
  let sum = 0
  for (let step = 0; step < steps; step++) {
    const r = 6378.137e3 + from + ((to - from) * (step + 0.5)) / steps
    sum += (Math.sqrt(398600.4418e9 / r) / (2 * r)) * ((from - to) / steps)
  }
  return sum
}

/** Burns off propellant day by day: drag make-up and manoeuvres for the life, then the way down. */
export const propellant = (): number => {
  const exhaust = given('specificImpulse') * 9.80665
  const perDay =
    (0.5 * air * speed ** 2 * given('dragCoefficient') * inFlow * 86400) / dryMass +
    given('manoeuvreDeltaVPerYear') * 86400
  let mass = dryMass
  for (let day = 0; day < Math.round(serviceLife / 86400); day++) mass += (mass * perDay) / exhaust
  const down = spiral(given('altitude'), given('disposalAltitude')) / 1000
  for (let part = 0; part < 1000; part++) mass += (mass * down) / exhaust
  return mass - dryMass
}
export const wetMass = dryMass + propellant()
/** What the default vehicle brings to the default orbit. */
export const payload = (): number =>
  lifted(
    {
      vehiclePayload: given('vehiclePayload'),
      vehicleReferenceAltitude: given('vehicleReferenceAltitude'),
      vehicleReferenceInclination: given('vehicleReferenceInclination'),
      launchSiteLatitude: given('launchSiteLatitude'),
      upperStageMassRatio: given('upperStageMassRatio'),
      upperStageImpulse: given('upperStageImpulse'),
    },
    given('altitude'),
    inclination,
  )

/** Fills vehicles with whole satellites, one after the other. */
export const packed = (usable: number): number => {
  const [each, lift] = [wetMass / satellites, payload() * usable]
  let [vehicles, room] = [0, 0]
  for (let satellite = 0; satellite < satellites; satellite++) {
    if (room < each) {
      vehicles += 1
      room = lift
    }
    room -= each
  }
  return vehicles
}

/** Chance that a satellite is lost to what passes its walls, gap gained, hit by hit over its life. */
export const lostToDebris = (): number => {
  const size = stopped(given('shieldingThickness') * 100) * given('gapGain')
  const vital = ((arrayArea + panels) / satellites) * given('criticalAreaShare')
  let alive = 1
  for (let day = 0; day < Math.round(serviceLife / 86400); day++)
    alive -= alive * larger(size) * vital * 86400
  return 1 - alive
}

/** Area on the ground in which what is left of one satellite strikes somebody. */
export const casualtyArea = (): number =>
  (dryMass / satellites) * given('casualtyAreaPerMass') * (1 - given('demiseShare'))
