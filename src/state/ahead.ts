/** The same, with the next piece on its way while one is worked on, and no more than that. */
export async function* ahead<T>(pieces: AsyncGenerator<T, void>): AsyncGenerator<T, void> {
  let next = pieces.next();
  try {
    for (;;) {
      const step = await next;
      if (step.done === true) return;
      next = pieces.next();
      next.catch(() => undefined); // said when it is awaited
      yield step.value;
    }
  } finally {
    await pieces.return();
  }
}
