import type { NodePath, PluginObj, types } from '@babel/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';

// By itself the preset skips server code, and Vitest's node environment counts as a server.
const compiler = reactCompilerPreset();
const compilerEverywhere = {
  ...compiler,
  rolldown: { ...compiler.rolldown, applyToEnvironmentHook: () => true },
};

// English stays in the code, so that each chunk brings its own words and the first screen needs no
// catalogue; another language's catalogue is laid over it.
const macros = [
  ['@lingui/babel-plugin-lingui-macro', { stripMessageField: false }],
  compiledMessages,
];

/** Shared by the build and by Vitest: JSX, .po files, Lingui macros, then the React Compiler. */
export const sourcePlugins = () => [
  react(),
  lingui(),
  babel({ plugins: macros, presets: [compilerEverywhere] }),
];

/** A worker draws nothing, but the domain it imports names things through the same macros. */
export const workerPlugins = () => [lingui(), babel({ plugins: macros })];

/** Replaces the text of each of the macros' messages by its compiled form: no parser at run time. */
function compiledMessages({ types: t }: { readonly types: typeof types }): PluginObj {
  const compile = ({ node }: NodePath<types.ObjectExpression>) => {
    if (!node.leadingComments?.some((comment) => comment.value === 'i18n')) return;
    for (const property of node.properties) {
      if (!t.isObjectProperty(property) || !t.isStringLiteral(property.value)) continue;
      if (!t.isIdentifier(property.key, { name: 'message' })) continue;
      const compiled = compileMessage(property.value.value);
      property.value = t.valueToNode(
        typeof compiled === 'string' ? [compiled] : compiled,
      ) as types.Expression;
    }
  };
  return {
    name: 'compiled-messages',
    visitor: { Program: { enter: (path) => path.traverse({ ObjectExpression: compile }) } },
  };
}
