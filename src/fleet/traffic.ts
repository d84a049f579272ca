/** What a fleet's links carry, what waits on board, and what is lost. */

/** Of one station and of the satellites: terminals, and what a link carries [bit/s]. */
export interface LinkDesign {
  readonly radioTerminals: number
  readonly lightTerminals: number
  readonly radioRate: number
  readonly lightRate: number
  /** Terminals of each kind on a satellite that has links to the ground, and the share that has. */
  readonly satelliteRadio: number
  readonly satelliteLight: number
  readonly gatewayShare: number
}

/** A look at one day: satellites in view of each place, and those that some place sees. */
export interface View {
  readonly inView: ArrayLike<number>
  readonly seen: number
  /** Satellites that each counted one stands for. */
  readonly each: number
}

export interface Links {
  readonly radio: number
  readonly light: number
  /** What all links carry [bit/s]. */
  readonly rate: number
}

/**
 * Links that stations hold at a look, and what they carry under a weather.
 *
 * @param view Satellites in view; @param stations Of each place; @param design Of links.
 * @param weather Of each place as `drawWeather`, or everything clear where it is left out.
 * @returns Links [1] and rate [bit/s].
 *
 * (1) at a place: min(stations x terminals, satellites in view x terminals on each); light where it is clear, radio
 *     unless rain stops it
 * (2) over all places no more than the satellites that some place sees have terminals
 *
 * Limits: which satellite serves which place is not settled, only that none serves more than it can over all.
 * Worked number: 3 in view, 2 stations of 10 and 1 terminals, 1 on each satellite: 3 radio and 2 light links.
 */
export const linksOf = (
  { inView, seen, each }: View,
  stations: readonly number[],
  design: LinkDesign,
  weather?: ArrayLike<number>,
): Links => {
  const { gatewayShare } = design
  let [radio, light] = [0, 0]
  for (let place = 0; place < stations.length; place++) {
    const sky = weather ? (weather[place] as number) : 2
    const visible = (inView[place] as number) * each * gatewayShare
    const here = stations[place] as number
    if (sky >= 1) radio += Math.min(here * design.radioTerminals, visible * design.satelliteRadio)
    if (sky >= 2) light += Math.min(here * design.lightTerminals, visible * design.satelliteLight)
  }
  const serving = seen * each * gatewayShare
  radio = Math.min(radio, serving * design.satelliteRadio)
  light = Math.min(light, serving * design.satelliteLight)
  return { radio, light, rate: radio * design.radioRate + light * design.lightRate }
}

export interface Queue {
  /** Of all traffic: carried at once, carried later, lost because the buffers were full or the day ended. */
  readonly atOnce: number
  readonly later: number
  readonly lost: number
  /** Most that ever waited [bit], and the mean wait of all bits that were carried [s]. */
  readonly most: number
  readonly meanWait: number
  /** Share of looks in which the links carry less than the traffic. */
  readonly short: number
}

/**
 * Traffic through links that come and go, with a buffer on board.
 *
 * @param demand Traffic at each look [bit/s]; @param capacity What the links carry then [bit/s].
 * @param step Between looks [s]; @param buffer What all satellites can keep [bit].
 * @returns Shares of all traffic [1], most in the buffer [bit], mean wait [s].
 *
 * (1) what waits goes first; what neither link nor buffer takes is lost; what waits at the end counts as lost
 * (2) mean wait = time integral of what waits over what is carried (Little's law)
 *
 * Limits: any satellite can use any link, as relays let it.
 * Reference: J. D. C. Little, Oper. Res. 9 (1961) 383.
 * Worked number: demand 1, capacity 0 then 2, step 10 s, buffer 10: half at once, half later, mean wait 5 s.
 */
export const queueOf = (
  demand: ArrayLike<number>,
  capacity: ArrayLike<number>,
  { step, buffer }: { readonly step: number; readonly buffer: number },
): Queue => {
  let [waiting, asked, atOnce, later, most, held, short] = [0, 0, 0, 0, 0, 0, 0]
  for (let n = 0; n < demand.length; n++) {
    const fresh = (demand[n] as number) * step
    const room = (capacity[n] as number) * step
    asked += fresh
    if (room < fresh) short++
    const old = Math.min(waiting, room)
    const now = Math.min(fresh, room - old)
    later += old
    atOnce += now
    waiting = Math.min(buffer, waiting - old + fresh - now)
    most = Math.max(most, waiting)
    held += waiting * step
  }
  const all = asked > 0 ? asked : 1
  return {
    atOnce: asked > 0 ? atOnce / all : 1,
    later: later / all,
    lost: Math.max(0, asked - atOnce - later) / all,
    most,
    meanWait: atOnce + later > 0 ? held / (atOnce + later) : 0,
    short: demand.length > 0 ? short / demand.length : 0,
  }
}

/** The mean of several, number by number; nothing of none. */
export const meanQueue = (all: readonly Queue[]): Queue => {
  const mean = (key: keyof Queue) => all.reduce((sum, queue) => sum + queue[key], 0) / Math.max(1, all.length)
  return {
    atOnce: mean('atOnce'),
    later: mean('later'),
    lost: mean('lost'),
    most: mean('most'),
    meanWait: mean('meanWait'),
    short: mean('short'),
  }
}
