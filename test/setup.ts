/** Property tests draw the same cases every time; another SEED draws others. */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20261120) })
