/** What flown days show, put together with weather, traffic and people. */
import type { Constellation } from './constellation.ts'
import { weatherOfDay } from './day-weather.ts'
import { type DebrisFlown, debrisOf } from './debris.ts'
import { countError } from './drawn.ts'
import { type Hourly, hourly, quantileOf, summaryOf } from './hours.ts'
import { delayOf, type Ways } from './latency.ts'
import type { PartAnswer } from './part.ts'
import { type FleetPlan, type FlightOptions, trafficAt } from './plan.ts'
import { addedUp, type DayFlown, daysFlown } from './season.ts'
import { linksOf, meanQueue, type Queue, queueOf } from './traffic.ts'
import type { Hours } from './weather.ts'

export interface Taken {
  readonly plan: FleetPlan
  readonly options: FlightOptions
  readonly constellation: Constellation
  /** Satellites, or formations, that were flown, and the satellites that each stands for. */
  readonly counted: number
  readonly each: number
  /** Of each day. */
  readonly flown: readonly PartAnswer[]
}

/** One hour of all days flown: means over it and over the weathers drawn. */
export interface Hour {
  readonly day: number
  readonly hour: number
  /** Satellites in full or partial sunlight, as a sum of shares of the Sun. */
  readonly sunlit: number
  readonly radioLinks: number
  readonly lightLinks: number
  /** Stations at places that have a satellite in view. */
  readonly stationsInReach: number
  readonly traffic: number
  /** What the links carry [bit/s], and its tenth and ninetieth percentile over the weathers. */
  readonly capacity: number
  readonly p10: number
  readonly p90: number
}

export interface FleetFlown {
  readonly constellation: Constellation
  readonly stations: readonly number[]
  readonly hours: readonly Hour[]
  readonly satellites: number
  /** Satellites, or formations, that were flown; and the largest standard error of those in view of a place with sites. */
  readonly counted: number
  readonly countError: number
  readonly sunlit: Hourly
  readonly mostInShadow: number
  readonly radioLinks: Hourly
  readonly lightLinks: Hourly
  /** Without weather [bit/s]. */
  readonly clear: Hourly
  /** With weather, over hours and weathers [bit/s]; the worst is the hour that is worst in the mean of weathers. */
  readonly capacity: Hourly
  readonly traffic: Hourly
  readonly stationsInReach: Hourly
  /** Means over days and weathers, without and with the buffer on board. */
  readonly unbuffered: Queue
  readonly buffered: Queue
  /** Debris along the orbits flown. */
  readonly debris: DebrisFlown
  /** Of each day flown: what its hours have. */
  readonly byDay: readonly DayFlown[]
  /** Delay there and back [s] of all people in cities together, and city by city; Infinity while no place is open. */
  readonly delay: Hourly
  readonly cities: readonly { readonly name: string; readonly mean: number; readonly worst: number }[]
  /** Share of the time in which no place is open at all. */
  readonly cutOff: number
  /**
   * By place: share of the time with a satellite in view, mean satellites in view, share of the time that it sees a given
   * satellite; passes a day of each satellite and mean pass [s], NaN where looks more than a minute apart miss passes.
   */
  readonly places: readonly PlaceFlown[]
  /** Handovers of a link in an hour, when each follows one satellite through a pass of the mean length; NaN as passes. */
  readonly handovers: number
  readonly neighbours: {
    readonly closest: number
    readonly median: number
    readonly reach: number
    /** Share of satellites that another comes nearer to than half a place. */
    readonly near: number
  } | null
}

export interface PlaceFlown {
  readonly id: string
  readonly stations: number
  readonly inReach: number
  readonly inView: number
  readonly contact: number
  readonly passesPerDay: number
  readonly meanPass: number
}

interface Gathered extends Taken {
  readonly stations: readonly number[]
  readonly ways: Ways
  readonly near: FleetFlown['neighbours']
}

/** Puts together what the days show. */
export const gather = (taken: Gathered): FleetFlown => {
  const { plan, options, constellation, counted, each, flown, stations, near } = taken
  const { step, days } = options
  const perHour = 3600 / step
  const geometry = flown.map((day) => linksByLook(taken, day))
  const demand = Array.from({ length: 86_400 / step }, (_, look) => trafficAt(plan, look * step))
  const draws = flown.flatMap((day, n) =>
    Array.from({ length: options.draws }, (_, draw) => drawDay(taken, day, { n, draw, demand })),
  )
  const of = (pick: (links: LooksOfDay) => ArrayLike<number>) =>
    geometry.flatMap((links) => [...hourly(pick(links), perHour)])
  const [radio, light] = [of((l) => l.radio), of((l) => l.light)]
  const [clear, reach] = [of((l) => l.rate), of((l) => l.reach)]
  const sunlit = flown.flatMap((day) => [...hourly(day.lit, perHour)].map((lit) => lit * each))
  const traffic = flown.flatMap(() => [...hourly(demand, perHour)])
  const byHour = sunlit.map((_, at) => {
    const [day, hour] = [Math.floor(at / 24), at % 24]
    return Float64Array.from({ length: options.draws }, (__, draw) => {
      const drawn = draws[day * options.draws + draw]
      return drawn?.capacity[hour] ?? Number.NaN
    })
  })
  const hours = sunlit.map((lit, at): Hour => {
    const drawn = byHour[at] as Float64Array
    return {
      day: days[Math.floor(at / 24)] as number,
      hour: at % 24,
      sunlit: lit,
      radioLinks: radio[at] as number,
      lightLinks: light[at] as number,
      stationsInReach: reach[at] as number,
      traffic: traffic[at] as number,
      capacity: summaryOf(drawn).mean,
      p10: quantileOf(drawn, 0.1),
      p90: quantileOf(drawn, 0.9),
    }
  })
  const drawnHours = draws.flatMap(({ capacity }) => [...capacity])
  const places = placesOf(taken)
  const held = places.reduce((sum, place) => sum + place.contact * place.stations, 0)
  const changes = places.reduce(
    (sum, place) =>
      sum + (place.meanPass === 0 ? 0 : (place.contact * place.stations * 3600) / place.meanPass),
    0,
  )
  const delays = draws.flatMap(({ delay }) => [...delay])
  return {
    constellation,
    stations,
    hours,
    satellites: constellation.satellites,
    counted,
    countError: Math.max(
      0,
      ...places
        .filter((p) => p.stations > 0 && p.inView > 0)
        .map((p) => countError(options.every ?? 1, p.inView / constellation.each)),
    ),
    sunlit: summaryOf(sunlit),
    mostInShadow: flown.reduce((most, day) => Math.max(most, ...day.dark), 0) * each,
    radioLinks: summaryOf(radio),
    lightLinks: summaryOf(light),
    clear: summaryOf(clear),
    capacity: {
      worst: Math.min(...hours.map((hour) => hour.capacity)),
      fivePercent: quantileOf(drawnHours, 0.05),
      mean: summaryOf(drawnHours).mean,
    },
    traffic: summaryOf(traffic, true),
    stationsInReach: summaryOf(reach),
    unbuffered: meanQueue(draws.map((drawn) => drawn.unbuffered)),
    buffered: meanQueue(draws.map((drawn) => drawn.buffered)),
    debris: debrisOf(addedUp(flown.map(({ heights }) => heights)), plan.debris),
    byDay: daysFlown(days, hours, byHour, constellation.satellites),
    delay: summaryOf(delays.filter(Number.isFinite), true),
    cities: plan.cities.map(({ name }, city) => {
      const own = draws.flatMap(({ byCity }) => [...(byCity[city] ?? [])]).filter(Number.isFinite)
      const { mean, worst } = summaryOf(own, true)
      return { name, mean, worst }
    }),
    cutOff: 1 - delays.filter(Number.isFinite).length / Math.max(1, delays.length),
    places,
    handovers: held > 0 ? changes / held : 0,
    neighbours: near,
  }
}

interface LooksOfDay {
  readonly radio: Float64Array
  readonly light: Float64Array
  readonly rate: Float64Array
  readonly reach: Float64Array
}

const linksByLook = (
  { plan, each, stations }: Gathered,
  day: PartAnswer,
  weather?: { readonly hours: Hours; readonly perHour: number },
): LooksOfDay => {
  const count = day.lit.length
  const places = plan.skies.length
  const found = {
    radio: new Float64Array(count),
    light: new Float64Array(count),
    rate: new Float64Array(count),
  }
  const reach = new Float64Array(count)
  for (let look = 0; look < count; look++) {
    const inView = day.inView.subarray(look * places, (look + 1) * places)
    const hour = weather ? Math.floor(look / weather.perHour) * places : 0
    const sky = weather?.hours.subarray(hour, hour + places)
    const links = linksOf({ inView, seen: day.seen[look] as number, each }, stations, plan.links, sky)
    found.radio[look] = links.radio
    found.light[look] = links.light
    found.rate[look] = links.rate
    for (let place = 0; place < places; place++)
      if ((inView[place] as number) > 0) reach[look] = (reach[look] as number) + (stations[place] as number)
  }
  return { ...found, reach }
}

interface DrawnDay {
  /** By hour. */
  readonly capacity: Float64Array
  readonly unbuffered: Queue
  readonly buffered: Queue
  /** By hour, of all people together, and by city. */
  readonly delay: Float64Array
  readonly byCity: readonly Float64Array[]
}

const drawDay = (
  taken: Gathered,
  day: PartAnswer,
  { n, draw, demand }: { n: number; draw: number; demand: readonly number[] },
): DrawnDay => {
  const { plan, options, stations, ways } = taken
  const { step } = options
  const perHour = 3600 / step
  const weather = weatherOfDay(plan, options, options.days[n] as number, draw)
  const { rate } = linksByLook(taken, day, { hours: weather, perHour })
  const buffer = plan.buffer * taken.constellation.satellites
  const places = plan.skies.length
  const people = plan.cities.reduce((sum, city) => sum + city.millions, 0)
  const byCity = plan.cities.map((_, city) =>
    Float64Array.from({ length: 24 }, (__, hour) => {
      const look = hour * perHour
      const isOpen = (place: number) =>
        (stations[place] as number) > 0 &&
        (day.inView[look * places + place] as number) > 0 &&
        works(plan, weather[hour * places + place] as number)
      return delayOf(ways[city] ?? [], isOpen, plan)
    }),
  )
  const delay = Float64Array.from({ length: 24 }, (_, hour) =>
    plan.cities.reduce(
      (sum, { millions }, city) => sum + ((byCity[city]?.[hour] as number) * millions) / people,
      0,
    ),
  )
  return {
    capacity: hourly(rate, perHour),
    unbuffered: queueOf(demand, rate, { step, buffer: 0 }),
    buffered: queueOf(demand, rate, { step, buffer }),
    delay,
    byCity,
  }
}

/** Whether a station has any link under a sky: light needs it clear, radio only free of heavy rain. */
const works = ({ links }: FleetPlan, sky: number): boolean =>
  (sky >= 1 && links.radioTerminals > 0) || (sky >= 2 && links.lightTerminals > 0)

const placesOf = ({ plan, options, flown, stations, counted, each }: Gathered): readonly PlaceFlown[] => {
  return plan.skies.map(({ id }, place) => {
    let [looks, reached, visible, passes] = [0, 0, 0, 0]
    for (const day of flown) {
      for (let at = place; at < day.inView.length; at += plan.skies.length) {
        const inView = day.inView[at] as number
        looks++
        visible += inView
        if (inView > 0) reached++
      }
      passes += day.rises[place] as number
    }
    return {
      id,
      stations: stations[place] as number,
      inReach: reached / looks,
      inView: (visible / looks) * each,
      contact: visible / looks / counted,
      passesPerDay: options.step > 60 ? Number.NaN : passes / counted / flown.length,
      meanPass: options.step > 60 ? Number.NaN : passes > 0 ? (visible * options.step) / passes : 0,
    }
  })
}
