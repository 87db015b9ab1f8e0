/** How a long piece of work is followed and stopped. */
export interface Following {
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void;
  /** Aborting rejects with the signal's reason, once whatever was written is taken back. */
  readonly signal: AbortSignal;
}
