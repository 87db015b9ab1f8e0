import { msg } from '@lingui/core/macro';

export const stances = [
  'excludes',
  'opposes',
  'reserves',
  'open',
  'conditional',
  'accepts',
  'supports',
  'demands',
  'mixed',
  'unclear',
] as const;
export type Stance = (typeof stances)[number];

export const stanceLabels = {
  excludes: msg`Excludes`,
  opposes: msg`Opposes`,
  reserves: msg`Reserves`,
  open: msg`Open`,
  conditional: msg`Conditional`,
  accepts: msg`Accepts`,
  supports: msg`Supports`,
  demands: msg`Demands`,
  mixed: msg`Mixed`,
  unclear: msg`Unclear`,
} as const;

/** From most opposed to most in favour; null is off the scale. Only orders: never shown, summed or averaged. */
export const stanceNumbers: Readonly<Record<Stance, number | null>> = {
  excludes: -3,
  opposes: -2,
  reserves: -1,
  open: 0,
  conditional: 0.5,
  accepts: 1,
  supports: 2,
  demands: 3,
  mixed: null,
  unclear: null,
};

/** The shape that stands beside the word, since colour never stands alone. */
export const stanceShapes = {
  excludes: 'square-filled-bar',
  opposes: 'square-bar',
  reserves: 'diamond',
  open: 'circle-dashed',
  conditional: 'circle-half',
  accepts: 'circle-check',
  supports: 'circle-filled-check',
  demands: 'triangle-filled',
  mixed: 'mixed',
  unclear: 'unclear',
} as const;
