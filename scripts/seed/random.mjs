// Numbers that look random and are the same for the same seed, on any machine.

/**
 * @typedef {object} Random
 * @property {() => number} next  from 0 to below 1
 * @property {(limit: number) => number} below  a whole number from 0
 * @property {<T>(list: readonly T[]) => T} pick
 * @property {<T>(list: readonly T[]) => T} common  the earlier in the list, the more often (Zipf)
 * @property {(share: number) => boolean} chance
 */

/**
 * A row's own numbers, so that each row can be made without those before it.
 * @param {number} seed @param {string} kind @param {number} [at] @returns {Random}
 */
export function randomOf(seed, kind, at = 0) {
  let state = mix(mix(seed ^ 0x9e_37_79_b9) ^ at);
  for (let n = 0; n < kind.length; n += 1) state = mix(state ^ kind.charCodeAt(n));
  const next = () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    return mix(state) / 4_294_967_296;
  };
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit);
  const common = (/** @type {readonly any[]} */ list) =>
    list[Math.min(Math.floor(Math.exp(next() * Math.log(list.length + 1))) - 1, list.length - 1)];
  return {
    next,
    below,
    pick: (list) => /** @type {any} */ (list[below(list.length)]),
    common,
    chance: (share) => next() < share,
  };
}

/** @param {number} value @returns {number} 32 bits, well stirred */
function mix(value) {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85_eb_ca_6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2_b2_ae_35);
  return (h ^ (h >>> 16)) >>> 0;
}
