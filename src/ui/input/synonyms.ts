/** Words that people search with, and what the model says for them. */

/** Words of one spelling: small letters, signs as spaces, British endings. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/data ?cent(?:er|re)/g, 'datacentre')
    .replaceAll(/(?<=[a-z]{3})iz(e|es|ed|ing|ation)\b/g, 'is$1')
    .replaceAll(/\b(cent|met|lit|fib|kilomet)er(s?)\b/g, '$1re$2')
    .replaceAll(/\b(vap|arm|col|lab)or\b/g, '$1our')
    .replaceAll('aluminum', 'aluminium')
    .replaceAll('licens', 'licenc')
    .replaceAll(/[^\p{L}\p{N}$%°/]+/gu, ' ')
    .trim()

/** They say nothing of what is looked for. */
const idle = new Set([
  'a',
  'an',
  'the',
  'of',
  'per',
  'for',
  'in',
  'to',
  'and',
  'by',
  'on',
  'how',
  'much',
  'many',
])

const groups: readonly (readonly [asked: string, said: string])[] = [
  ['gpu gpus tpu asic nvidia processor server servers compute', 'accelerator flop chip'],
  ['chip chips semiconductor', 'accelerator chip'],
  ['cost costs price prices spend spending expense', 'price cost capex capital expenditure usd'],
  ['capex investment', 'price capex capital facility'],
  ['opex running', 'operations share of'],
  ['interest wacc discount finance financing hurdle return', 'capital wacc discount'],
  ['lifetime lifespan endurance', 'life'],
  ['depreciation amortisation refresh replacement', 'life'],
  ['rocket rockets launcher launchers booster boosters lv', 'vehicle launch'],
  ['weight heavy heaviness', 'mass density'],
  ['height orbit', 'altitude orbit'],
  ['ltan node', 'local time node ltan'],
  ['size capacity gigawatt megawatt gw mw', 'power'],
  ['energy electric power', 'power electricity energy'],
  ['cooling cooler coolant thermal temperature', 'radiator heat coolant temperature cooling'],
  ['accumulator storage accumulators batteries', 'battery storage'],
  ['solar pv photovoltaic panel panels photovoltaics', 'array cell solar panel'],
  ['bandwidth throughput network networking internet', 'rate link downlink traffic'],
  ['laser lasers lidar', 'optical laser'],
  ['rf antenna antennas', 'radio antenna'],
  ['teleport gateway gateways station stations', 'site station gateway'],
  ['emissions co2 ghg climate footprint', 'carbon'],
  ['rain weather clouds cloud', 'rain cloud clear'],
  ['acre acres area footprint acreage', 'land area'],
  [
    'permit permits permitting licence licences regulation regulatory approval',
    'permit licence licensed regul',
  ],
  ['grid queue interconnection utility connection', 'grid power connection electricity'],
  ['turbine turbines gas generator', 'gas turbine bridge'],
  ['failure failures reliability mtbf breakage repair', 'failure success spare repair availability'],
  ['radiation dose rad shielding shield', 'dose shield radiation'],
  ['debris collision collisions junk meteoroid', 'debris impact'],
  ['thruster propulsion isp fuel propellant', 'impulse propellant thruster burn'],
  ['delay latency ping', 'latency delay time'],
  ['wait lead waiting', 'time lead'],
  ['inflation escalation learning', 'price learning fall'],
  ['datacentre campus hall building', 'facility campus hall ground'],
  ['uptime', 'availability'],
  ['pue overhead', 'pue overhead'],
  ['utilisation usage load', 'utilisation load'],
  ['model token tokens llm inference training', 'token flop intensity'],
]

const others = new Map(
  groups.flatMap(([asked, said]) => asked.split(' ').map((word) => [word, said.split(' ')] as const)),
)

/** A word without its plural. */
const singular = (word: string): string => (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word)

/**
 * What counts as found for a word: itself anywhere, and others at the beginning of a word. Of `gpus` that is `gpus`, `gpu`,
 * ` accelerator` and more.
 */
export const othersFor = (word: string): readonly string[] =>
  idle.has(word) ? [''] : [word, singular(word), ...(others.get(word) ?? []).map((other) => ` ${other}`)]
