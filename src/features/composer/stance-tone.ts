import { stanceNumbers, type Stance } from '#domain/stance.ts';
import type { Tone } from '#ui/tone.ts';

/** The colour that goes with a stance's shape and word. */
export function stanceTone(stance: Stance | null): Tone {
  if (stance === null || stance === 'unclear') return 'silent';
  const number = stanceNumbers[stance];
  if (number === null || stance === 'open' || stance === 'conditional') return 'conditional';
  return number < 0 ? 'reject' : 'agree';
}
