/** What each side's cost contains, line by line, and what published comparisons contain. */
import type { ResultId } from './index.ts'

/** One line of the bill: what counts on either side, or a word on where it is. */
interface Line {
  readonly label: string
  readonly orbit: readonly ResultId[] | string
  readonly ground: readonly ResultId[] | string
}

/** Items of the yearly costs, side by side; an item of a sum that is in no line stands as a line of its own. */
export const lines: readonly Line[] = [
  { label: 'Servers', orbit: ['orbitItAnnual'], ground: ['groundItAnnual'] },
  {
    label: 'What houses, powers and cools them',
    orbit: ['satelliteAnnual', 'integrationAnnual'],
    ground: ['facilityAnnual'],
  },
  { label: 'Electricity', orbit: 'made by the satellite', ground: ['electricityAnnual'] },
  { label: 'Launch', orbit: ['launchAnnual'], ground: 'none' },
  { label: 'Insurance', orbit: ['insuranceAnnual'], ground: 'in its operation' },
  {
    label: 'Engineering of the first',
    orbit: ['nonRecurringAnnual'],
    ground: 'in the price of the facility',
  },
  { label: 'Links to users', orbit: ['groundSegmentAnnual'], ground: 'left out' },
  { label: 'Operation', orbit: ['orbitOperationsAnnual'], ground: ['groundOperationsAnnual'] },
  { label: 'Water', orbit: 'none in service', ground: ['waterAnnual'] },
  { label: 'Vehicles that visit satellites', orbit: 'their launch, not they', ground: 'none' },
  {
    label: 'Income tax',
    orbit: 'in the cost of capital, which is before tax',
    ground: 'in the cost of capital, which is before tax',
  },
  { label: 'Depreciation and credits of tax law', orbit: 'left out', ground: 'left out' },
  { label: 'Value left at the end', orbit: 'left out', ground: 'left out' },
]

/** The sums whose items the lines hold. */
export const totals = { orbit: 'orbitAnnualCost', ground: 'groundAnnualCost' } as const

interface Published {
  readonly work: string
  readonly label: string
  /** Orbit over ground as printed. */
  readonly ratio: string
  /** Whether servers count on both sides, as they do here. */
  readonly chips: boolean
  readonly counts: string
}

export const published: readonly Published[] = [
  {
    work: 'semianalysis-2026',
    label: 'SemiAnalysis 2026',
    ratio: '4.4',
    chips: true,
    counts: 'An accelerator-hour with everything, capital recovered each month.',
  },
  {
    work: 'woodmac-2026',
    label: 'Wood Mackenzie 2026',
    ratio: 'more than 3',
    chips: true,
    counts: 'The cost to build one gigawatt.',
  },
  {
    work: 'deutsche-bank-2026',
    label: 'Deutsche Bank 2026',
    ratio: '7.2 for 2026, 1.2 for 2032',
    chips: false,
    counts: 'The cost to build, launch included.',
  },
  {
    work: 'mccalip-2025',
    label: 'McCalip 2025',
    ratio: '3.2',
    chips: false,
    counts: 'Satellites and launch against gas plant, halls and fuel.',
  },
  {
    work: 'aguera-2025',
    label: 'Suncatcher 2025',
    ratio: 'none printed',
    chips: false,
    counts: 'Launch alone against electricity alone.',
  },
]

/** Ratios that are printed with servers on both sides: the only ones to set beside the cost ratio. */
export const comparable = { from: 3, to: 4.4 } as const
