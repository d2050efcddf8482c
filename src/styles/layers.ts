/** The order of the layers of styles: stands in every page before any style sheet can name one. */
export const layers = '@layer reset, tokens, base, prose, components, print;';
