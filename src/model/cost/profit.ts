/** At which price of compute each side pays, beside what buyers pay. */
import { assumption, choice, constant, derived, lookup, triangular } from '../../engine/quantity.ts'
import { moneyPerPowerYear, perSecond, ratio, tokenPrice } from '../kinds.ts'

export const profit = {
  orbitPayingPrice: derived('Price of compute at which orbit pays', moneyPerPowerYear, {
    symbol: 'v_\\mathrm{o}^{=}',
    formula: `discounted(valuationWeight * orbitPaid, discountRate)
      / (discounted(valuationWeight * orbitUseful, discountRate) * julianYear)`,
    requires: {
      'sum(valuationWeight * orbitDelivered) > 0.000001 * itPower':
        'Nothing is delivered from orbit in the years looked ahead.',
      'deliveredShare > 0.000000001':
        'No compute reaches a user: nothing can be brought down, or the network of the formations lets nothing through.',
    },
    source: 'spacex-s1-2026',
    why: 'At this price the present value of the fleet is nothing: all that is paid in the years looked ahead over all that reaches users in them.',
  }),
  groundPayingPrice: derived('Price of compute at which the ground pays', moneyPerPowerYear, {
    symbol: 'v_\\mathrm{g}^{=}',
    formula: `discounted(valuationWeight * groundPaid, discountRate)
      / (discounted(valuationWeight * groundDelivered, discountRate) * julianYear)`,
    requires: {
      'sum(valuationWeight * groundDelivered) > 0.000001 * itPower':
        'Nothing is delivered on the ground in the years looked ahead.',
    },
    source: 'epoch-2026',
    why: 'The same for the ground.',
  }),
  orbitPriceRatio: derived('Price that orbit needs over what buyers pay', ratio, {
    symbol: '\\rho_{v,\\mathrm{o}}',
    formula: 'orbitPayingPrice / valueOfPower',
    requires: {
      'valueOfPower > 0.000000001 * orbitPayingPrice':
        'Buyers who pay {valueOfPower} pay no part of any price.',
    },
    source: ['iren-microsoft-2025', 'relvehq-anthropic-2026'],
    why: 'Above one, compute from orbit sells at a loss. Five-year contracts of 2025 brought some 10,000 to 13,000 USD per kilowatt and year, short leases of 2026 30,000 and more.',
  }),
  groundPriceRatio: derived('Price that the ground needs over what buyers pay', ratio, {
    symbol: '\\rho_{v,\\mathrm{g}}',
    formula: 'groundPayingPrice / valueOfPower',
    requires: {
      'valueOfPower > 0.000000001 * groundPayingPrice':
        'Buyers who pay {valueOfPower} pay no part of any price.',
    },
    source: ['iren-microsoft-2025', 'relvehq-anthropic-2026'],
    why: 'Above one, compute from the ground sells at a loss.',
  }),
  orbitPreferredPrice: derived(
    'Price of compute above which orbit is worth more than the ground',
    moneyPerPowerYear,
    {
      symbol: 'v_\\times',
      formula: `max(0, discounted(valuationWeight * (orbitPaid - groundPaid), discountRate)
      / (discounted(valuationWeight * (orbitUseful - groundDelivered), discountRate) * julianYear))`,
      requires: {
        'discounted(valuationWeight * (orbitUseful - groundDelivered), discountRate) > 0.000001 * itPower':
          'Orbit delivers less than the ground in the years looked ahead, so no price makes it the better one.',
      },
      why: 'Where orbit is earlier it earns before the ground does: the price at which that makes up for what it costs more. Zero where it costs less as well.',
    },
  ),
  tokenCase: choice('Tokens of which model on which accelerator', {
    role: 'convention',
    symbol: 'p_\\mathrm{tok}',
    default: 'custom',
    options: {
      custom: { label: 'As set', why: 'The rate of tokens that is set by hand.' },
      r1Gb200: {
        label: 'DeepSeek R1 on GB200 NVL72, 75 tokens a second for each user',
        why: '5,790 tokens a second and accelerator, 8-bit, 8,000 tokens in and 1,000 out.',
        source: 'inferencex-r1-2026',
      },
      r1Gb200Fast: {
        label: 'DeepSeek R1 on GB200 NVL72, 164 tokens a second for each user',
        why: '818 tokens a second and accelerator: speed for each user costs a factor of seven.',
        source: 'inferencex-r1-2026',
      },
      r1B200: {
        label: 'DeepSeek R1 on B200, 75 tokens a second for each user',
        why: '2,558 tokens a second and accelerator, in servers of eight.',
        source: 'inferencex-r1-2026',
      },
      r1H100: {
        label: 'DeepSeek R1 on H100, 42 tokens a second for each user',
        why: '266 tokens a second and accelerator, with 1,000 tokens in and 1,000 out.',
        source: 'inferencex-r1-h100-2026',
      },
    },
    evidence: 'published',
    source: ['inferencex-r1-2026', 'inferencex-r1-h100-2026'],
    why: 'Benchmarks with full batches, as one public series measures them. Power and price of an accelerator stay as they are set.',
  }),
  gb200Rate: constant('Tokens per GB200, 75 a second for each user', perSecond, {
    symbol: 'r_\\mathrm{GB200}',
    value: '5790 1/s',
    source: 'inferencex-r1-2026',
    why: 'DeepSeek R1 in 8 bits, 8,000 tokens in and 1,000 out, read on the page.',
  }),
  gb200FastRate: constant('Tokens per GB200, 164 a second for each user', perSecond, {
    symbol: 'r_\\mathrm{GB200,fast}',
    value: '818 1/s',
    source: 'inferencex-r1-2026',
    why: 'The same benchmark at its fast end.',
  }),
  b200Rate: constant('Tokens per B200, 75 a second for each user', perSecond, {
    symbol: 'r_\\mathrm{B200}',
    value: '2558 1/s',
    source: 'inferencex-r1-2026',
    why: 'The same benchmark on servers of eight.',
  }),
  h100Rate: constant('Tokens per H100, 42 a second for each user', perSecond, {
    symbol: 'r_\\mathrm{H100}',
    value: '266 1/s',
    source: 'inferencex-r1-h100-2026',
    why: 'DeepSeek R1 in 8 bits, 1,000 tokens in and 1,000 out.',
  }),
  tokenRateServed: lookup('Tokens per accelerator counted', perSecond, {
    symbol: 'r_\\mathrm{tok}^*',
    by: 'tokenCase',
    of: {
      custom: 'tokenRate',
      r1Gb200: 'gb200Rate',
      r1Gb200Fast: 'gb200FastRate',
      r1B200: 'b200Rate',
      r1H100: 'h100Rate',
    },
    source: 'inferencex-r1-2026',
    why: 'The rate that is set, or that of the benchmark.',
  }),
  tokenMarketPrice: assumption('What buyers pay for a million tokens', tokenPrice, {
    symbol: 'p_\\mathrm{M}',
    spread: triangular(0.28, 0.87, 25),
    range: [0.1, 30],
    scale: 'log',
    marks: [
      { at: 0.28, label: 'DeepSeek V4-Flash', source: 'tokenmix-2026' },
      { at: 0.87, label: 'DeepSeek V4-Pro', source: 'tokenmix-2026' },
      { at: 15, label: 'Claude Sonnet 4.6', source: 'tokenmix-2026' },
      { at: 30, label: 'GPT-5.5', source: 'tokenmix-2026' },
    ],
    evidence: 'published',
    source: 'tokenmix-2026',
    moves: { orbitTokenRatio: '-' },
    why: 'List prices of output tokens in April 2026. The default is that of an open model served by many; prices of closed models pay for their training too.',
  }),
  orbitTokenRatio: derived('Cost of tokens from orbit over what buyers pay', ratio, {
    symbol: '\\rho_\\mathrm{tok,o}',
    formula: 'orbitCostPerToken / tokenMarketPrice',
    requires: {
      'tokenMarketPrice > 0.000000001 * orbitCostPerToken':
        'Tokens that sell at {tokenMarketPrice} pay no part of any cost.',
    },
    source: 'tokenmix-2026',
    why: 'Cost of compute alone at today’s prices, beside the list price of output tokens.',
  }),
  groundTokenRatio: derived('Cost of tokens on the ground over what buyers pay', ratio, {
    symbol: '\\rho_\\mathrm{tok,g}',
    formula: 'groundCostPerToken / tokenMarketPrice',
    requires: {
      'tokenMarketPrice > 0.000000001 * groundCostPerToken':
        'Tokens that sell at {tokenMarketPrice} pay no part of any cost.',
    },
    source: 'tokenmix-2026',
    why: 'The same on the ground.',
  }),
}
