/** The components of the names that the MDX of a report may use (`src/report/mdx.ts`), and those of some elements. */
export { default as Findings } from './Findings.astro';
export { default as Footnote } from './Footnote.astro';
export { default as FootnoteMark } from './FootnoteMark.astro';
export { default as Grade } from './Grade.astro';
export { default as Grades, default as Table } from './TableFrame.astro';
export { default as Item, default as Strength, default as Weakness } from './ListUnit.astro';
export { default as Page } from './Page.astro';
export { default as Paragraph, default as Recommendation } from './Unit.astro';
export { default as Section } from './Section.astro';
export { default as Strengths, default as Weaknesses } from './FindingList.astro';
// Adds the address on paper.
export { default as a } from './Link.astro';
// Wraps words that refer to something.
export { default as mention } from './Mention.astro';
// Markdown’s hard break, in the HTML spelling rather than XML’s.
export { default as br } from './Break.astro';
