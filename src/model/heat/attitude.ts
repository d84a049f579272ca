/** How the radiator stands to Sun and Earth. */
import { choice, cite } from '../../engine/quantity.ts'

export const attitude = {
  radiatorAttitude: choice('Attitude of the radiator', {
    symbol: '\\mathrm{attitude}',
    default: 'edgeOn',
    main: true,
    evidence: 'published',
    source: ['lee-odinson-ai1-2026', cite('gilmore-2002', 'chapter 6')],
    why: 'How the panel stands to Sun and Earth decides what it absorbs.',
    options: {
      edgeOn: {
        label: 'Edge-on to Sun and Earth',
        why: 'Neither face sees the Sun; each sees half of the Earth at a glancing angle. As announced for AI1.',
        source: 'lee-odinson-ai1-2026',
      },
      nadirFacing: {
        label: 'Facing the Earth',
        why: 'One face looks down at the whole Earth, the other at the sky and, at orbital noon, at the Sun.',
        source: cite('gilmore-2002', 'chapter 6'),
      },
      oneFaceSunlit: {
        label: 'Behind the array, one face sunlit',
        why: 'The panel faces the Sun as the array does: one face takes full sunlight. As in Starcloud’s balance.',
        source: 'feilden-2024',
      },
    },
  }),
}
