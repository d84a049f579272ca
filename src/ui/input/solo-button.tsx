/** Shows the section that an input belongs to above its slider. Only where the inputs are a sheet. */
import { t } from '../../words/words.ts'
import { type Solo, showAlone } from './solo.ts'

interface Props extends Solo {
  readonly label: string
}

/** The first chart of the section that lists a topic's numbers; of topics that none with charts lists, that of the cost. */
const chartOf = (topic: string): Element | null =>
  document.querySelector(`.figures[data-topics~="${topic}"] figure`) ?? document.querySelector('#cost figure')

export const SoloButton = ({ id, topic, label }: Props) => (
  <button
    type="button"
    className="input-solo"
    aria-label={t('Chart: show the chart above {label}', { label })}
    onClick={() => {
      showAlone({ id, topic })
      const target = chartOf(topic)
      target?.scrollIntoView({ block: 'start' })
      // What is above gets its height only when it is near, which moves what is below.
      setTimeout(() => target?.scrollIntoView({ block: 'start' }), 400)
    }}
  >
    {t('Chart')}
  </button>
)
