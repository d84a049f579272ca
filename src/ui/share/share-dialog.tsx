/** What can be passed on: link, short text, code for other pages, and a file to open. */
import '../live/details.ts'
import { useId, useState } from 'react'
import { scores } from '../../model/headline.ts'
import { nameOf } from '../../scenario/naming.ts'
import { releaseDate } from '../../scenario/releases.ts'
import { changesBetween } from '../compare/changes.ts'
import { Dialog } from '../layout/dialog.tsx'
import { useScenario, useSession } from '../live/session.tsx'
import { composeVerdict } from '../verdict/compose.ts'
import { Copyable } from './copyable.tsx'
import { OpenFile } from './open-file.tsx'
import { liveEmbed, pinnedEmbed, type Shared, shareText } from './share-text.ts'

interface Props {
  readonly link: string
  readonly onClose: () => void
}

export const ShareDialog = ({ link, onClose }: Props) => {
  const session = useSession()
  const { model, text, quantity, has } = session
  const { settings, opened, compared } = useScenario((state) => state)
  const [isLive, setIsLive] = useState(true)
  const group = useId()
  const shared: Shared = {
    ...nameOf(model, settings, opened),
    verdict: composeVerdict(session)
      .map((sentence) => sentence.map(({ text }) => text).join(''))
      .join(' '),
    changes: changesBetween(model, compared?.settings ?? {}, settings),
    against: compared?.title ?? 'the model’s defaults',
    link,
    release: model.release,
    date: releaseDate(model.release) ?? '',
  }
  const numbers = scores
    .filter(({ id }) => has(id))
    .map(({ id }) => [quantity(id).label, text(id).value] as const)
  return (
    <Dialog title="Share" onClose={onClose}>
      <h3>Link</h3>
      <Copyable label="Link" text={link} rows={2} />
      <h3>In words</h3>
      <Copyable label="Text" text={shareText(shared)} rows={10} />
      <h3>On your own page</h3>
      <fieldset className="dialog-choice">
        <legend className="aside-voice">Kind of code</legend>
        <label>
          <input type="radio" name={group} checked={isLive} onChange={() => setIsLive(true)} />
          Live, with the newest model
        </label>
        <label>
          <input type="radio" name={group} checked={!isLive} onChange={() => setIsLive(false)} />
          Pinned to release {model.release}
        </label>
      </fieldset>
      <Copyable
        label="Code"
        text={isLive ? liveEmbed(shared) : pinnedEmbed(shared, numbers)}
        rows={isLive ? 4 : 8}
        code
      />
      <h3>Open a file</h3>
      <OpenFile onOpened={onClose} />
    </Dialog>
  )
}
