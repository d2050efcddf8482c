/** Syntax highlighting at build time. */
import { codeToTokens, createCssVariablesTheme } from 'shiki';

/** The shiki grammars for the code on pages. */
export type Grammar = 'bibtex' | 'json' | 'python' | 'shellscript' | 'sql' | 'text';

/** A piece of code in one colour. */
export interface Token {
  text: string;
  /** Class of its colour, e.g. `token-string`; null for that of the surrounding text. */
  kind: string | null;
}

const theme = createCssVariablesTheme({ variablePrefix: '--', fontStyle: false });

/**
 * The pieces of some code; joined, they are the code. Colours are classes, not inline styles, so that the site's
 * palette applies, light and dark, and a strict content security policy allows them.
 */
export async function highlight(code: string, lang: Grammar): Promise<Token[]> {
  // By default, what takes half a second on a busy machine stays plain: two builds would differ.
  const { tokens } = await codeToTokens(code, { lang, theme, tokenizeTimeLimit: 0 });
  return tokens.flatMap((line, index) => [
    ...(index > 0 ? [{ text: '\n', kind: null }] : []),
    ...line.map(({ content, color }) => ({ text: content, kind: kindOf(color) })),
  ]);
}

/** `var(--token-string)` → `token-string` */
function kindOf(color: string | undefined): string | null {
  return /^var\(--(token-[a-z-]+)\)$/u.exec(color ?? '')?.[1] ?? null;
}
