/** What can be passed on: link, short text, code for other pages, and a file to open. */
import { t } from '../../words/words.ts'
import '../live/details.ts'
import { useId, useState } from 'react'
import { scores } from '../../model/headline.ts'
import { nameOf } from '../../scenario/naming.ts'
import { releaseDate } from '../../scenario/releases.ts'
import { changesBetween } from '../compare/changes.ts'
import { Dialog } from '../layout/dialog.tsx'
import { useScenario, useSession } from '../live/session.tsx'
import { siteRoot } from '../live/site-root.ts'
import { composeVerdict } from '../verdict/compose.ts'
import { Copyable } from './copyable.tsx'
import { OpenFile } from './open-file.tsx'
import { liveEmbed, pinnedEmbed, type Shared, shareText } from './share-text.ts'

const kinds = [
  ['live', 'Live, with the newest model'],
  ['pinned', 'Pinned to release RELEASE'],
  ['address', 'By address, for sites that know oEmbed (WordPress, Ghost, Discourse)'],
] as const

type Kind = (typeof kinds)[number][0]

/** The scenario that has a page of its own with oEmbed: a published one, on a site that knows where it is. */
const oEmbedSlug = (slug: string | null): string | null =>
  slug && document.querySelector('meta[property="og:url"]') ? slug : null

interface Props {
  readonly link: string
  readonly onClose: () => void
}

export const ShareDialog = ({ link, onClose }: Props) => {
  const session = useSession()
  const { model, text, quantity, has } = session
  const { settings, opened, compared } = useScenario((state) => state)
  const [kind, setKind] = useState<Kind>('live')
  const group = useId()
  const name = nameOf(model, settings, opened)
  const shared: Shared = {
    ...name,
    verdict: composeVerdict(session)
      .map((sentence) => sentence.map(({ text }) => text).join(''))
      .join(' '),
    changes: changesBetween(model, compared?.settings ?? {}, settings),
    against: compared?.title ?? 'the model’s defaults',
    link,
    release: model.release,
    date: releaseDate(model.release) ?? '',
  }
  const slug = oEmbedSlug(name.slug)
  const codes: Readonly<Record<Kind, (() => string) | null>> = {
    live: () => liveEmbed(shared),
    pinned: () => pinnedEmbed(shared, numbers),
    address: slug === null ? null : () => `${siteRoot()}s/${slug}/`,
  }
  const numbers = scores
    .filter(({ id }) => has(id))
    .map(({ id }) => [quantity(id).label, text(id).value] as const)
  return (
    <Dialog title={t('Share')} onClose={onClose}>
      <h3>{t('Link')}</h3>
      <Copyable label={t('Link')} text={link} rows={2} />
      <h3>{t('In words')}</h3>
      <Copyable label={t('Text')} text={shareText(shared)} rows={10} />
      <h3>{t('On your own page')}</h3>
      <fieldset className="dialog-choice">
        <legend className="aside-voice">{t('Kind of code')}</legend>
        {kinds.map(([id, label]) =>
          codes[id] ? (
            <label key={id}>
              <input type="radio" name={group} checked={kind === id} onChange={() => setKind(id)} />
              {label.replace('RELEASE', model.release)}
            </label>
          ) : null,
        )}
      </fieldset>
      <Copyable label={t('Code')} text={codes[kind]?.() ?? ''} rows={kind === 'pinned' ? 8 : 4} code />
      <h3>{t('Open a file')}</h3>
      <OpenFile onOpened={onClose} />
    </Dialog>
  )
}
