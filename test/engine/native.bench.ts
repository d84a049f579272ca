/** The compiled formulas against the same formulas as C, compiled for this very processor. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bench, describe } from 'vitest'
import { compileModel, type StepCode } from '../../src/engine/compile/compile.ts'
import { instantiate } from '../../src/engine/compile/emit.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { model as definition } from '../../src/model/index.ts'

const compilation = compileModel(definition)
const { model, partial, batch } = instantiate(compilation, definition.functions)
const values = evaluate(model, {})

/** Steps whose code is formulas alone: no numeric function, no series, nothing over the years. */
const isPlain = ({ code }: StepCode): boolean => !/\b(?:f\.|m\d|r\d|at\(|for \()/.test(code)
const steps = compilation.steps.filter(isPlain)
const ours = partial(isPlain)
const ROUNDS = 200_000

/** The emitted code is C but for a few words. */
const inC = (code: string): string =>
  code
    .replaceAll(/(?<![\w.[])\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.\]])/g, (n) => (/^\d+$/.test(n) ? `${n}.0` : n))
    .replaceAll('let ', 'double ')
    .replaceAll(/([!=])==/g, '$1=')
    .replaceAll('Math.PI', 'M_PI')
    .replaceAll(/Math\.(min|max)\(/g, '$1_of(')
    .replaceAll('Math.abs', 'fabs')
    .replaceAll(/Math\.(\w+)/g, '$1')
    .replaceAll('NaN', 'NAN')
    .replaceAll('YEAR', '31557600.0')
    .replace(/ \}$/, '; }')

const source = `#include <math.h>
#include <stdio.h>
#include <time.h>
static inline double max2(double a, double b) { return a > b || a != a ? a : b; }
static inline double min2(double a, double b) { return a < b || a != a ? a : b; }
#define PICK(a, b, c, d, name, ...) name
#define max3(a, b, c) max2(max2(a, b), c)
#define max4(a, b, c, d) max2(max3(a, b, c), d)
#define min3(a, b, c) min2(min2(a, b), c)
#define min4(a, b, c, d) min2(min3(a, b, c), d)
#define max_of(...) PICK(__VA_ARGS__, max4, max3, max2)(__VA_ARGS__)
#define min_of(...) PICK(__VA_ARGS__, min4, min3, min2)(__VA_ARGS__)
static double round_(double x) { return copysign(floor(fabs(x) + 0.5), x); }
#define round round_
static double v[] = {${[...values].map((x) => (Number.isNaN(x) ? 'NAN' : Number.isFinite(x) ? x.toExponential(17) : x > 0 ? 'INFINITY' : '-INFINITY')).join(', ')}};
__attribute__((noinline)) static void all(double *v) {
${steps.map(({ code }) => inC(code)).join('\n')}
}
int main(void) {
  clock_t start = clock();
  for (int n = 0; n < ${ROUNDS}; n++) { __asm__ volatile("" ::: "memory"); all(v); }
  double sum = 0;
  for (int n = 0; n < ${values.length}; n++) if (isfinite(v[n])) sum += v[n];
  printf("%.6f %.17g", 1e6 * (double)(clock() - start) / CLOCKS_PER_SEC / ${ROUNDS}, sum);
}
`

const sumOf = (all: Float64Array): number => all.filter(Number.isFinite).reduce((sum, x) => sum + x, 0)

/** The first C compiler that is installed. */
const compiler =
  ['gcc', 'clang', 'cc'].find((name) => spawnSync(name, ['--version']).status === 0) ?? 'no C compiler'

/** Microseconds of one round as C, or why there are none. */
const native = (): number | string => {
  const folder = mkdtempSync(join(tmpdir(), 'native-'))
  try {
    writeFileSync(join(folder, 'all.c'), source)
    const program = join(folder, 'all')
    const flags = ['-O3', '-march=native', '-o', program, `${program}.c`, '-lm']
    execFileSync(compiler, flags, { stdio: 'pipe' })
    const printed = execFileSync(program, { encoding: 'utf8' })
    const [time = Number.NaN, sum = Number.NaN] = printed.split(' ').map(Number)
    if (!(Math.abs(sum / sumOf(values) - 1) < 1e-12)) throw new Error(`C computes other values (${sum})`)
    return time
  } catch (error) {
    return `not compared with C: ${(error as Error).message.split('\n')[0]} (is gcc or clang installed?)`
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Processor time of a call [µs]. */
const timeOf = (run: () => void, rounds: number): number => {
  for (let n = 0; n < rounds / 10; n++) run()
  const start = process.cpuUsage()
  for (let n = 0; n < rounds; n++) run()
  return process.cpuUsage(start).user / rounds
}

const { lanes } = batch
const block = Float64Array.from(
  { length: values.length * lanes },
  (_, n) => values[Math.floor(n / lanes)] ?? 0,
)
const sideBySide = batch.stages.filter((_, n) => compilation.steps.slice(n, n + 1).some(isPlain))
const theirs = native()
const alone = timeOf(() => ours(values), ROUNDS)
const together =
  timeOf(() => {
    for (const { run } of sideBySide) run(block, lanes)
  }, ROUNDS / lanes) / lanes

const told = (time: number): string =>
  `${time.toFixed(2)} µs${typeof theirs === 'number' ? `, ${(time / theirs).toFixed(2)} times C` : ''}`
const asC =
  typeof theirs === 'number' ? `${theirs.toFixed(2)} µs as C (${compiler} -O3 -march=native)` : theirs
const memory = `${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB of memory`

describe(`the ${steps.length} steps that are formulas: ${asC}; ${memory}`, () => {
  bench(`compiled to straight-line JavaScript (${told(alone)})`, () => {
    ours(values)
  })

  bench(`${lanes} settings side by side (${told(together)} each)`, () => {
    for (const { run } of sideBySide) run(block, lanes)
  })
})
