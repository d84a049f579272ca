/** What all spreads together do to the present settings, computed in the worker after every change. */
import { usualDraws } from '../../engine/sample.ts'
import { askUncertainty } from './analysis.ts'
import { following } from './follow.ts'
import type { Uncertainty } from './uncertainty.ts'

/** Long enough that a slider on its way does not start what the next move gives up. */
const wait = 250

export const followUncertainty = following<Uncertainty>(
  (session, settings, isWanted) => askUncertainty(session.model, settings, usualDraws, isWanted),
  { wait, whileHeld: true },
)
