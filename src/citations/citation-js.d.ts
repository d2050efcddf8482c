/** The part of citation-js that is used here; the library brings no types. */

declare module '@citation-js/core' {
  /** One or more references, read from any format that a loaded plugin knows. */
  export class Cite {
    constructor(data: unknown);
    data: Record<string, unknown>[];
    format(
      type: 'citation' | 'bibliography' | 'bibtex',
      options?: Readonly<Record<string, unknown>>,
    ): string;
    format(type: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
  }

  interface Register {
    add(name: string, xml: string): void;
  }

  export const plugins: {
    config: {
      get(name: '@csl'): { styles: Register; locales: Register };
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
