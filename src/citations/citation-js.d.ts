/** Types for the parts of citation-js that are used here; the library has none. */

declare module '@citation-js/core' {
  /** One or more references, read from any format that a loaded plugin supports. */
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
    get(name: string): string;
  }

  /** citeproc-js, set to a style. The engine is shared: use it before setting another style. */
  interface Citeproc {
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(items: readonly { id: string; label?: string; locator?: string }[]): string;
    makeBibliography(): [layout: object, entries: string[]];
  }

  export const plugins: {
    config: {
      get(name: '@csl'): {
        engine: (
          items: readonly object[],
          style: string,
          locale: string,
          format: 'html',
        ) => Citeproc;
        styles: Register;
        locales: Register;
      };
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
