/** Writes text as Markdown, quickly where it has no markup to escape. */
import type { Text } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/** Text in which no character has a meaning in Markdown, because it begins with a letter. */
const plainText = /^\p{L}[\p{L}\p{N} ,.;:()’‘“”"'–/%£-]*(?<! )$/u;

/** Words that MDX, but not Markdown, reads as code at the start of a line. */
const code = /^(?:import|export)\b/u;

/** A handler that skips the library's forty or so patterns for plain text, which most texts are. */
export const writeText: Handle = (node: Text, parent, state, info) =>
  plainText.test(node.value) && !code.test(node.value)
    ? node.value
    : defaultHandlers.text(node, parent, state, info);
