export interface FontLicence {
  readonly font: string;
  readonly copyright: string;
  readonly text: string;
}

/** The fonts that are delivered with the program, and the words under which they may be. */
export async function loadFontLicences(): Promise<readonly FontLicence[]> {
  const [inter, sourceSerif] = await Promise.all([
    import('@fontsource-variable/inter/LICENSE?raw'),
    import('@fontsource-variable/source-serif-4/LICENSE?raw'),
  ]);
  return [
    { font: 'Inter', copyright: 'The Inter Project Authors', text: inter.default },
    { font: 'Source Serif 4', copyright: 'Adobe', text: sourceSerif.default },
  ];
}
