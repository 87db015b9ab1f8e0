import type { Choice } from '#state/commands/at-hand.ts';
import { PaletteList } from './palette-list.tsx';

interface ChoicePaletteProps {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly choose: (id: string) => void;
}

/** The values of a field of the record at hand. */
export function ChoicePalette({ title, choices, choose }: ChoicePaletteProps) {
  return (
    <PaletteList
      label={title}
      placeholder={title}
      entries={choices.map(({ id, label }) => ({
        id: `choice/${id}`,
        label,
        detail: '',
        nearness: 0,
        isLoose: true,
        run: () => choose(id),
      }))}
    />
  );
}
