/** Flies blocks of satellites. */
import { type Port, serve } from '../../engine/run.ts'
import { flyPart } from '../../fleet/part.ts'

serve(self as unknown as Port, flyPart)
