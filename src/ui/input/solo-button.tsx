/** Shows the section that an input belongs to above its slider. Only where the inputs are a sheet. */
import { type Solo, showAlone } from './solo.ts'

interface Props extends Solo {
  readonly label: string
}

/** The section of a topic; the race shows what has none of its own. */
const sectionOf = async (topic: string): Promise<Element | null> => {
  const { sectionIdOf } = await import('../section/topic-section.ts')
  const section = document.getElementById(sectionIdOf(topic))
  return section?.querySelector('figure') ?? section
}

export const SoloButton = ({ id, topic, label }: Props) => (
  <button
    type="button"
    className="input-solo"
    aria-label={`Chart: show the chart above ${label}`}
    onClick={async () => {
      showAlone({ id, topic })
      const target = await sectionOf(topic)
      target?.scrollIntoView({ block: 'start' })
      // What is above gets its height only when it is near, which moves what is below.
      setTimeout(() => target?.scrollIntoView({ block: 'start' }), 400)
    }}
  >
    Chart
  </button>
)
