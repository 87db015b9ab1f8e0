const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } as const;
/** Cut out of a filled shape: the colour of whatever lies behind. */
const hole = {
  fill: 'none',
  stroke: 'var(--glyph-ground, var(--sheet))',
  strokeWidth: 1.8,
} as const;

const shapes = {
  'square-filled-bar': (
    <>
      <rect x="1" y="1" width="12" height="12" rx="1.5" fill="currentColor" />
      <path d="M4 7h6" {...hole} />
    </>
  ),
  'square-bar': (
    <>
      <rect x="1.75" y="1.75" width="10.5" height="10.5" rx="1.5" {...line} />
      <path d="M4 7h6" {...line} />
    </>
  ),
  diamond: <path d="M7 1.5 12.5 7 7 12.5 1.5 7z" strokeLinejoin="round" {...line} />,
  'circle-dashed': <circle cx="7" cy="7" r="5.3" strokeDasharray="2.4 1.8" {...line} />,
  'circle-half': (
    <>
      <circle cx="7" cy="7" r="5.4" {...line} />
      <path d="M7 1.6a5.4 5.4 0 0 1 0 10.8z" fill="currentColor" />
    </>
  ),
  'circle-check': (
    <>
      <circle cx="7" cy="7" r="5.4" {...line} />
      <path d="m4.4 7.1 1.8 1.8 3.4-3.7" {...line} />
    </>
  ),
  'circle-filled-check': (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" />
      <path d="m4.3 7.2 1.9 1.9 3.6-4" {...hole} />
    </>
  ),
  'triangle-filled': <path d="M7 1.5 13 12.5H1z" fill="currentColor" />,
  mixed: (
    <>
      <rect x="1.5" y="1.75" width="5" height="10.5" fill="currentColor" />
      <rect x="7.5" y="1.75" width="5" height="10.5" {...line} />
    </>
  ),
  unclear: (
    <path
      d="M4.6 5.2A2.4 2.4 0 0 1 7 2.8a2.3 2.3 0 0 1 .9 4.4c-.6.3-.9.7-.9 1.4M7 11.2v.1"
      strokeLinecap="round"
      {...line}
    />
  ),
  dash: <path d="M3 7h8" strokeDasharray="2 1.5" {...line} />,
} as const;

type GlyphShape = keyof typeof shapes;

interface StanceGlyphProps {
  readonly shape: GlyphShape;
  readonly size?: number | undefined;
}

/** Stands beside its word, so it is hidden from assistive technology. Takes the colour of the text. */
export function StanceGlyph({ shape, size = 13 }: StanceGlyphProps) {
  return (
    <svg viewBox="0 0 14 14" width={size} height={size} aria-hidden="true" data-shape={shape}>
      {shapes[shape]}
    </svg>
  );
}
