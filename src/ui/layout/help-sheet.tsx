/** What the keys do, and for whom the page works. */

import type { RefObject } from 'react'
import { t } from '../../words/words.ts'
import { rowKeys, shortcuts } from './shortcuts.ts'

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly onClose: () => void
}

export const HelpSheet = ({ dialog, onClose }: Props) => (
  <dialog ref={dialog} className="sheet" aria-labelledby="help-name" onClose={onClose}>
    <h2 id="help-name">{t('Keys')}</h2>
    <dl className="help-keys">
      {[...Object.values(shortcuts).map(({ keys, does }) => [keys, does] as const), ...rowKeys].map(
        ([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ),
      )}
    </dl>
    <p>
      {t('In a field, write ')}
      <kbd>1.5k</kbd>, <kbd>{t('$200/kg')}</kbd>, <kbd>65 °C</kbd>, <kbd>{t('2 MW')}</kbd>, <kbd>+10%</kbd>
      {t(' or ')}
      <kbd>*2</kbd>.
    </p>
    <h3>{t('Accessibility')}</h3>
    <p>
      {t(
        'The page is meant to meet WCAG 2.2, level AA. Everything works from the keyboard and at four times the size; results are spoken after each change; every chart has a sentence and a table; colours are never alone, follow forced colours, and nothing moves where motion is reduced. Each release is checked by axe at widths from 320 to 1,400 px in both themes, not yet by people with each screen reader.',
      )}
    </p>
    <p>
      {t(
        'Known limits: the globe is a picture with its facts beside it, and sections far down the page are drawn only when they come near. What does not work for you is a fault: please report it where you got Dawnline from.',
      )}
    </p>
    <form method="dialog">
      <button type="submit" className="action">
        {t('Close')}
      </button>
    </form>
  </dialog>
)
