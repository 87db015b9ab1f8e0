/** A family of colours from the tokens. Colour never stands alone: pair it with a word or a shape. */
export type Tone = 'accent' | 'agree' | 'conditional' | 'reject' | 'silent';
