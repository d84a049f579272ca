/** What can be asked on the command line: the parser, `--help` and the messages all follow from this. */

export type Format = 'text' | 'json' | 'csv' | 'md' | 'parquet'

/** An option that takes a value unless it is a flag. */
interface Option {
  /** What stands for the value in the help; none for a flag. */
  readonly value?: string
  readonly about: string
  readonly multiple?: boolean
}

export const options = {
  scenario: {
    value: 'S',
    about: 'a shipped scenario, a file (JSON or workbook), a link of the page, or - for standard input',
  },
  set: {
    value: 'ID=VALUE',
    about: 'set an input, with a unit (altitude=650km) or as a change (launchPrice=+10%); repeatable',
    multiple: true,
  },
  spread: {
    value: 'ID=RANGE',
    about:
      'what is believed of an input: launchPrice=100..400, launchPrice=100..200..400 with the most likely value, or fixed; repeatable',
    multiple: true,
  },
  only: { value: 'ID,ID', about: 'show these only; repeatable', multiple: true },
  format: { value: 'F', about: 'how to print the answer' },
  json: { about: 'short for --format json' },
  unplaced: { about: 'of the sources, the books, standards and rules cited without a place in them' },
  shares: { about: 'which inputs the variance comes from, alone and together with others' },
  count: {
    value: 'N',
    about:
      'how many draws, 2000 by default (of --shares, pairs of draws, 500; of map, in each place, 100; of optimise, for each design, 20)',
  },
  percentile: {
    value: 'P',
    about:
      'over the worlds that are drawn, in place of the value as set: 90, of sweep 10,50,90; 50 (of sweep all three) where --spread or --count is given',
  },
  seed: { value: 'S', about: 'the same seed gives the same numbers; 1 by default' },
  threads: {
    value: 'N',
    about: 'as many as there are processors, for many draws; the numbers stay the same',
  },
  shard: { value: 'K/N', about: 'compute the shard K of N only, as on one of many machines: 3/100' },
  shards: { value: 'N', about: 'into how many files to divide it; one for 100,000 points by default' },
  into: { value: 'PATH', about: 'where to write: a folder for study, a file for study merge' },
  sql: { value: 'TEXT', about: 'a query over the view study, such as "SELECT avg(costRatio) FROM study"' },
  vary: { value: 'INPUT', about: 'the input whose value is sought' },
  hold: {
    value: 'ID,ID',
    about: 'inputs that stay as they are, although they are uncertain; repeatable',
    multiple: true,
  },
  over: {
    value: 'ID,ID',
    about:
      'the inputs that may be chosen, each within its slider; the decisions of the orbital design by default',
    multiple: true,
  },
  close: {
    value: 'ROW,ROW',
    about: 'rows that must be met, besides the limits in orbit that are met now; repeatable',
    multiple: true,
  },
  highest: { about: 'look for the highest value in place of the lowest' },
  against: {
    value: 'ID',
    about: 'another result that is to be low: designs of which none is better in both',
  },
  points: { value: 'N', about: 'with --against, how many designs, 10 by default' },
  evaluations: { value: 'N', about: 'how many designs to look at, 4000 by default' },
  x: { value: 'AXIS', about: 'the input along the map: launchPrice, or launchPrice=15..1500*30' },
  y: { value: 'AXIS', about: 'the input up the map: altitude, or altitude=500km..1500km/20' },
  altitude: { value: 'A', about: 'such as 550km; 650km by default' },
  ltan: { value: 'T', about: 'local time of the ascending node, such as 18:00, for sun-synchronous orbits' },
  inclination: { value: 'I', about: 'such as 53deg, for other orbits' },
  days: { value: 'N', about: 'how many days to follow; of a fleet, days spread over the year, 4 by default' },
  step: { value: 'T', about: 'time between two looks at the fleet, such as 1min; 5min by default' },
  placing: {
    value: 'HOW',
    about: 'even: the sites shared over the places of the catalog; best: where the worst hour carries most',
  },
  every: {
    value: 'N',
    about: 'fly one satellite of every N, drawn; 1 flies all, and without it no more than 50,000 are flown',
  },
  weathers: { value: 'N', about: 'how many weathers to draw for each day, 100 by default' },
  help: { about: 'what a command takes' },
  version: { about: 'the release of the model' },
} as const satisfies Readonly<Record<string, Option>>

export type OptionName = keyof typeof options

export const optionOf = (name: OptionName): Option => options[name]

export interface Command {
  readonly about: string
  /** The word behind the command, in brackets where it may be left out. */
  readonly word?: string
  /** Whether more words of the kind may follow. */
  readonly words?: true
  readonly options: readonly OptionName[]
  /** How the answer can be printed; the first is usual. */
  readonly formats: readonly Format[]
}

const request = ['scenario', 'set'] as const
const drawn = [...request, 'spread'] as const
const printed = ['format', 'json'] as const
const worlds = ['percentile', 'count', 'seed'] as const

export const commands = {
  evaluate: {
    about: 'compute every result',
    options: [...request, 'only', ...printed],
    formats: ['text', 'json', 'csv'],
  },
  list: {
    about: 'inputs, results, constraints, scenarios, catalogs, sources or articles',
    word: 'WHAT',
    options: ['unplaced', ...printed],
    formats: ['text', 'json', 'csv', 'md', 'parquet'],
  },
  why: {
    about: 'formula, values, what goes in, what it feeds, what moves it most, sources',
    word: 'ID',
    options: [...request, ...printed],
    formats: ['text', 'json'],
  },
  sensitivity: {
    about: 'how far each input moves a result (costRatio) over its plausible span, and by one per cent',
    word: '[ID]',
    options: [...drawn, 'shares', 'count', 'seed', ...printed],
    formats: ['text', 'json', 'csv', 'md', 'parquet'],
  },
  sample: {
    about: 'percentiles under the spreads of all inputs, and how likely each constraint can be met',
    word: '[ID]',
    options: [...drawn, 'count', 'seed', 'threads', ...printed],
    formats: ['text', 'json', 'csv', 'parquet'],
  },
  solve: {
    about: 'which values of one input give a result: solve costRatio=1 --vary launchPrice',
    word: 'ID=VALUE',
    options: [...request, 'vary', ...printed],
    formats: ['text', 'json', 'csv', 'parquet'],
  },
  believe: {
    about:
      'what would have to be true: the nearest believable world in which a goal is reached (costRatio=1), and its odds',
    word: 'GOAL',
    options: [...drawn, 'hold', 'count', 'seed', ...printed],
    formats: ['text', 'json', 'csv', 'parquet'],
  },
  optimise: {
    about:
      'the best design: values of decisions that make a result (costRatio) lowest, with rows that must be met',
    word: '[ID]',
    options: [
      ...drawn,
      ...(['over', 'close', 'highest', 'against', 'points', 'evaluations'] as const),
      ...worlds,
      ...printed,
    ],
    formats: ['text', 'json', 'csv', 'parquet'],
  },
  map: {
    about:
      'a result over two inputs, where it is a goal, and where rows are not met: map costRatio=1 --x launchPrice --y altitude',
    word: 'ID[=VALUE]',
    options: [...drawn, 'x', 'y', ...worlds, ...printed],
    formats: ['csv', 'json', 'parquet'],
  },
  sweep: {
    about:
      'results for every combination of values: a=1,2,3 or a=1..9/5 (even steps) or a=1..9*5 (even factors) or a choice',
    word: 'INPUT=VALUES',
    words: true,
    options: [...drawn, 'only', ...worlds, ...printed],
    formats: ['csv', 'json', 'text', 'parquet'],
  },
  limits: {
    about: 'how many gigawatts until each constraint can no longer be met, what stops first before the rest',
    options: [...request, ...printed],
    formats: ['text', 'json', 'csv', 'md', 'parquet'],
  },
  study: {
    about: 'compute a plan of many points into Parquet files, and go on where it ended (docs/studies.md)',
    word: 'PLAN',
    options: ['into', 'shard', 'shards', 'threads', ...printed],
    formats: ['text', 'json'],
  },
  'study merge': {
    about: 'make one Parquet file of all shards of a study',
    word: 'FOLDER',
    options: ['into', ...printed],
    formats: ['text', 'json'],
  },
  'study query': {
    about: 'totals of a study, or what a query in SQL finds (by DuckDB, where it is installed)',
    word: 'FOLDER',
    options: ['sql', ...printed],
    formats: ['text', 'json', 'csv', 'md'],
  },
  check: {
    about: 'recompute the published cases in seeds/reference',
    options: printed,
    formats: ['text', 'json'],
  },
  bridge: {
    about: 'from a known number to ours, one change at a time: mccalip, semianalysis, …',
    word: '[NAME]',
    options: printed,
    formats: ['text', 'json', 'csv', 'md'],
  },
  completion: {
    about: 'a script that completes commands, options and ids on Tab: bash, zsh or fish',
    word: 'SHELL',
    options: [],
    formats: [],
  },
  mcp: {
    about: 'serve the model to assistants, by the Model Context Protocol over standard input and output',
    options: [],
    formats: [],
  },
  'simulate sunlight': {
    about: 'propagate an SGP4 orbit and compare its eclipses with the closed form',
    options: ['altitude', 'ltan', 'inclination', 'days', ...printed],
    formats: ['text', 'json'],
  },
  'simulate contact': {
    about: 'follow SGP4 orbits over five real places and compare their time in contact',
    options: ['altitude', 'inclination', 'days', ...printed],
    formats: ['text', 'json'],
  },
  'simulate fleet': {
    about: 'fly every satellite over the places of the catalog: links, traffic and delays at the worst hour',
    options: [...request, 'days', 'step', 'placing', 'every', 'weathers', 'seed', 'threads', ...printed],
    formats: ['text', 'json', 'csv'],
  },
} as const satisfies Readonly<Record<string, Command>>

export type CommandName = keyof typeof commands

export const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name)

export const commandOf = (name: CommandName): Command => commands[name]
