/** What it is worth to have power earlier. */
import { assumption, convention, derived, series, triangular } from '../../engine/quantity.ts'
import { duration, money, moneyPerPowerYear, share, yearlyShare } from '../kinds.ts'

export const delay = {
  valueOfPower: assumption('Value of compute', moneyPerPowerYear, {
    symbol: 'v_P',
    spread: triangular('9700 USD/(kW*year)', '12000 USD/(kW*year)', '30000 USD/(kW*year)'),
    range: ['5000 USD/(kW*year)', '55000 USD/(kW*year)'],
    scale: 'log',
    marks: [
      { at: '8500 USD/(kW*year)', label: 'Cost on the ground, Epoch AI', source: 'epoch-2026' },
      { at: '9700 USD/(kW*year)', label: 'Microsoft at IREN, five years', source: 'iren-microsoft-2025' },
      { at: '30000 USD/(kW*year)', label: 'Colossus lease, 325,000 GPUs', source: 'relvehq-anthropic-2026' },
      { at: '50000 USD/(kW*year)', label: 'Google at SpaceX, 110,000 GPUs', source: 'metax-google-2026' },
    ],
    main: true,
    evidence: 'published',
    source: ['semianalysis-power-2025', 'iren-microsoft-2025', 'relvehq-anthropic-2026'],
    moves: { orbitNetPresentValue: '+', groundNetPresentValue: '+' },
    why: 'Revenue per delivered kilowatt and year. Contracts of five years signed in 2025 come to 9,700 to 13,000 USD per kilowatt of IT, chips, hall and power included; leases of mid-2026 that end on 90 days’ notice to some 30,000 (1.25 billion USD a month for 325,000 GPUs at about 1.5 kW) and 50,000 (920 million for 110,000 at about 2 kW), scarcity and flexibility included. Where their power is not stated it is an estimate. It is worth this only if the chips exist and would otherwise wait for power.',
  }),
  discountRate: convention('Discount rate for value', yearlyShare, {
    symbol: 'r_\\mathrm{v}',
    spread: triangular('0.07 1/year', '0.1 1/year', '0.15 1/year'),
    range: ['0.03 1/year', '0.2 1/year'],
    limits: ['0.001 1/year', '2 1/year'],
    why: 'One rate for both sides, between their costs of capital, so that only time and profit differ: a judgement.',
  }),
  valuationPeriod: convention('Years looked ahead', duration, {
    symbol: 'H',
    default: '15 year',
    range: ['5 year', '25 year'],
    limits: ['1 year', '100 year'],
    why: 'Both sides are valued from today to the same date, so the later one earns for fewer years.',
  }),
  orbitLeadTime: assumption('Time to the first launch of the fleet', duration, {
    symbol: 't_\\mathrm{lead}',
    spread: triangular('1.5 year', '3 year', '6 year'),
    range: ['0.5 year', '8 year'],
    main: true,
    moves: { orbitDelay: '+' },
    why: 'Design, qualification and factory. The first Starlink satellites in series flew about four years after the project was announced; three years from now is a judgement for a maker who has done it before.',
  }),
  orbitStartTime: derived('Start of launches', duration, {
    symbol: 't_0',
    formula: 'max(orbitLeadTime, licensingTime)',
    why: 'Satellites and licences are prepared side by side.',
  }),
  valuationWeight: series('Share of the year that is looked at', share, {
    symbol: 'w_H(t)',
    formula: 'max(0, min(1, valuationPeriod / julianYear - elapsed))',
    why: 'One until the end of the years looked ahead.',
  }),
  valueOfHeadStart: derived('Value of being earlier', money, {
    symbol: 'V_{\\Delta t}',
    formula: `discounted(
      valuationWeight * (orbitUseful - groundDelivered) * valueOfPower * julianYear,
      discountRate)`,
    source: 'semianalysis-power-2025',
    why: 'Present value of what orbit delivers before the ground does, less what the ground delivers before orbit, before any cost. It assumes that chips stand idle for want of power.',
  }),
  orbitNetPresentValue: derived('Net present value, orbit', money, {
    symbol: 'V_\\mathrm{o}',
    formula: `discounted(
      valuationWeight * (orbitUseful * valueOfPower * julianYear - orbitPaid),
      discountRate)`,
    why: 'Value of what reaches users less what is paid, year by year as the fleet arrives, to the end of the years looked ahead.',
  }),
  groundNetPresentValue: derived('Net present value, ground', money, {
    symbol: 'V_\\mathrm{g}',
    formula: `discounted(
      valuationWeight * (groundDelivered * valueOfPower * julianYear - groundPaid), discountRate)`,
    why: 'The same for the ground as its campuses open.',
  }),
  netPresentValueGap: derived('Net present value, orbit less ground', money, {
    symbol: '\\Delta V',
    formula: 'orbitNetPresentValue - groundNetPresentValue',
    why: 'Positive where orbit is the better investment, delay included.',
  }),
  breakEvenDelay: derived('Further delay on the ground at which both are worth the same', duration, {
    symbol: 't_\\mathrm{g}^{=}',
    formula: `max(0, julianYear * log(groundNetPresentValue / orbitNetPresentValue)
      / log(1 + discountRate * julianYear))`,
    requires: {
      'groundNetPresentValue > 0':
        'The ground earns nothing: at {valueOfPower} its compute is worth no more than it costs. It has no delay to compare.',
      'orbitNetPresentValue > 0':
        'Orbit earns nothing: at {valueOfPower} its compute is worth no more than it costs. No delay on the ground makes it the better choice.',
    },
    why: 'How much later the whole ground programme would have to come for orbit to be worth as much; zero where orbit is worth more as it is.',
  }),
}
