/** What the keys do. */
import type { RefObject } from 'react'
import { rowKeys, shortcuts } from './shortcuts.ts'

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly onClose: () => void
}

export const HelpSheet = ({ dialog, onClose }: Props) => (
  <dialog ref={dialog} className="sheet" aria-labelledby="help-name" onClose={onClose}>
    <h2 id="help-name">Keys</h2>
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
      In a field, write <kbd>1.5k</kbd>, <kbd>$200/kg</kbd>, <kbd>65 °C</kbd>, <kbd>2 MW</kbd>,{' '}
      <kbd>+10%</kbd> or <kbd>*2</kbd>.
    </p>
    <form method="dialog">
      <button type="submit" className="action">
        Close
      </button>
    </form>
  </dialog>
)
