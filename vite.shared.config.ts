import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';

// By itself the preset skips server code, and Vitest's node environment counts as a server.
const compiler = reactCompilerPreset();
const compilerEverywhere = {
  ...compiler,
  rolldown: { ...compiler.rolldown, applyToEnvironmentHook: () => true },
};

const macros = '@lingui/babel-plugin-lingui-macro';

/** Shared by the build and by Vitest: JSX, .po files, Lingui macros, then the React Compiler. */
export const sourcePlugins = () => [
  react(),
  lingui(),
  babel({ plugins: [macros], presets: [compilerEverywhere] }),
];

/** A worker draws nothing, but the domain it imports names things through the same macros. */
export const workerPlugins = () => [lingui(), babel({ plugins: [macros] })];
