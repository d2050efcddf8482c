/** Code in colours, made at build time. */
import { codeToTokens, createCssVariablesTheme } from 'shiki';

/** Grammars of shiki for the code that pages show. */
export type Grammar = 'bibtex' | 'json' | 'python' | 'shellscript' | 'sql' | 'text';

/** A piece of code that has one colour. */
export interface Token {
  text: string;
  /** Class that gives the colour, e.g. `token-string`; null for that of the text around it. */
  kind: string | null;
}

const theme = createCssVariablesTheme({ variablePrefix: '--', fontStyle: false });

/**
 * Pieces of code that joined are the code. Their colours are classes, not styles of the element, so that
 * the site's palette decides on them, light and dark, and a strict content security policy allows them.
 */
export async function highlight(code: string, lang: Grammar): Promise<Token[]> {
  const { tokens } = await codeToTokens(code, { lang, theme });
  return tokens.flatMap((line, index) => [
    ...(index > 0 ? [{ text: '\n', kind: null }] : []),
    ...line.map(({ content, color }) => ({ text: content, kind: kindOf(color) })),
  ]);
}

/** `var(--token-string)` → `token-string` */
function kindOf(color: string | undefined): string | null {
  return /^var\(--(token-[a-z-]+)\)$/u.exec(color ?? '')?.[1] ?? null;
}
