/** Which results and inputs lead: page, print, cards, comparison and the code for other pages all read it here. */
import type { InputId, ResultId } from './index.ts'

interface Lead {
  readonly id: ResultId
  /** A name for narrow places; a result without one is only compared. */
  readonly short?: string
  /** A name that says enough where nothing stands around it; `short` where that does. */
  readonly alone?: string
  /** It is on the picture of a scenario, which has room for four. */
  readonly onCard?: true
}

/** The result that answers the whole question: what is asked about where no other result is named. */
export const goal: ResultId = 'costRatio'

/** The results that lead, in the order in which they are read: what a comparison begins with. */
export const headline: readonly Lead[] = [
  { id: 'satelliteCount', short: 'Satellites', onCard: true },
  { id: 'wetMass', short: 'Mass', alone: 'Mass in orbit', onCard: true },
  { id: 'launchesFlown', short: 'Launches', onCard: true },
  { id: 'launchCost' },
  { id: 'radiatorArea', short: 'Radiators' },
  { id: 'arrayArea' },
  { id: 'downlinkClosure', short: 'Downlink', alone: 'Downlink load' },
  { id: 'orbitCostPerKwYear' },
  { id: 'groundCostPerKwYear' },
  { id: 'costRatio', short: 'Cost ratio', alone: 'Cost ÷ ground', onCard: true },
  { id: 'breakEvenLaunchPrice' },
]

/** The few of them that stand for all, with both names. */
export const scores = headline.flatMap(({ id, short, alone = short, onCard = false }) =>
  short && alone ? [{ id, short, alone, onCard }] : [],
)

/** The inputs that decide most for most readers; everything else is one press away. */
export const leadingInputs: readonly InputId[] = [
  'itPower',
  'serviceLife',
  'altitude',
  'radiatorTemperature',
  'launchPrice',
  'launchCadence',
  'satelliteBuildPrice',
  'electricityPrice',
  'facilityCapex',
  'timeToPower',
]
