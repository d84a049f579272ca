/** Claims that no number settles: a fact with a source, and no score. */
import type { StatedFact } from './claim-types.ts'

export const statedFacts: readonly StatedFact[] = [
  {
    id: 'unsolved',
    statements: ['S0-13', 'S4-28'],
    says: 'Orbital compute depends on unsolved engineering and is experimental.',
    fact: 'By October 2026 one H100 (Starcloud-1, November 2025) and four TPUs (Suncatcher prototype, 1 October 2026) had flown; no data on failures had been published. SpaceX tells investors that orbital compute may never pay.',
    source: ['nvidia-starcloud-2025', 'google-suncatcher-2026', 'spacex-s1-2026'],
  },
  {
    id: 'data-sovereignty',
    statements: ['S4-38', 'S4-30'],
    says: 'Data sovereignty, and capacity abroad for regulated customers.',
    fact: 'Under Article VIII of the Outer Space Treaty the state that registers a satellite keeps jurisdiction over it. Data protection law follows the person, and ground stations are under the law of their country.',
    source: ['outer-space-treaty-1967'],
  },
  {
    id: 'semiconductors',
    statements: ['S4-37'],
    says: 'Semiconductor dominance and dependence.',
    fact: 'Both sides buy the same accelerators from the same few makers; SemiAnalysis holds that leading-edge wafers and stacked memory run short before buildings. The rows on chip supply give the amounts.',
    source: ['semianalysis-2026'],
  },
  {
    id: 'local-infrastructure',
    statements: ['S4-39'],
    says: 'Local AI infrastructure.',
    fact: 'A satellite in low orbit passes over every country below its inclination and stays over none; only its ground stations are local.',
    source: ['wertz-2011'],
  },
  {
    id: 'supply-chain',
    statements: ['S4-40'],
    says: 'Supply-chain security, with a preference for democratic countries.',
    fact: 'Launch at this scale is cleared at three sites of one company in the United States.',
    source: ['faa-starbase-2025', 'faa-lc39a-2026', 'daf-slc37-2025'],
  },
  {
    id: 'resilience',
    statements: ['S4-41'],
    says: 'Infrastructure resilience and technological autonomy.',
    fact: 'In the first quarter of 2024 one company launched 87 % of all mass that reached orbit: a fleet would have one supplier.',
    source: ['bryce-2024'],
  },
  {
    id: 'users',
    statements: ['S0-17'],
    says: 'Users get more capacity, faster answers and fewer queues.',
    fact: 'The capacity announced is on the ground, at Colossus 1. Nothing in orbit serves users of the companies named.',
    source: ['xai-compute-2026', 'anthropic-limits-2026'],
  },
  {
    id: 'electricity-users',
    statements: ['S4-29'],
    says: 'AI becomes one of the largest users of electricity.',
    fact: 'Data centers of all kinds used about 1.5 % of the world’s electricity in 2024 and use just under 3 % in 2030 in the base case of the IEA (415 and 945 TWh).',
    source: ['iea-2025'],
  },
  {
    id: 'fastest-build',
    statements: ['S0-04'],
    says: 'Colossus went up faster than any comparable system.',
    fact: 'Its first half took 122 days in an existing factory; 18 to 24 months are usual for a new hall. The 19 days that are also told run from the first rack to training.',
    source: ['wikipedia-colossus-2026', 'constructionowners-2026'],
  },
  {
    id: 'dense-clusters',
    statements: ['S4-10'],
    says: 'Denser clusters cut latency and waste.',
    fact: 'Satellites of the Suncatcher design fly 100 to 200 m apart with links of some 10 Tbit/s; one rack on the ground moves 14.4 Tbit/s for each accelerator.',
    source: ['aguera-2025'],
  },
  {
    id: 'price-rises',
    statements: ['S4-31'],
    says: 'Anthropic promises to offset price rises that its sites cause.',
    fact: 'Capacity prices in PJM rose from 28.92 to 333.44 USD per MW-day between the auctions for 2024/25 and 2027/28, where the price cap held them.',
    source: ['pjm-2025'],
  },
]
