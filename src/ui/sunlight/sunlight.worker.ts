import { simulateSunlight } from '../../physics/sgp4-sunlight.ts'
import type { Answer, Question } from './messages.ts'

const say = (answer: Answer) => postMessage(answer)

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  try {
    const comparison = await simulateSunlight({ ...data, onProgress: (share) => say({ share }) })
    say({ comparison })
  } catch (error) {
    say({ error: error instanceof Error ? error.message : String(error) })
  }
})
