/** Lets the page draw and answer before a long piece of work goes on. */
export async function pause(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}
