/** The addresses that a report may link to: web and mail addresses, nothing that a browser would run. */
export const safeUrl = /^(?:https?:|mailto:)/iu;
