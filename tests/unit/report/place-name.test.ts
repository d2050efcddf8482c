import { expect, it } from 'vitest';
import { placeName } from '../../../src/report/place-name.ts';
import { readReport } from '../../../src/report/read.ts';

const { units } = readReport(
  `<Section id="care">

## Care

<Paragraph id="p1" number="1">
These matter:

- <Item id="care-item-1">Health</Item>
  - <Item id="care-item-2">Teeth</Item>

<Footnote id="fn-1" mark="¹">In 2006.</Footnote>

</Paragraph>

- <Item id="care-item-3">School</Item>

</Section>
`,
);

it.each([
  ['p1', 'paragraph 1'],
  ['care-item-1', 'paragraph 1, list item'],
  ['care-item-2', 'paragraph 1, list item'],
  ['care-item-3', 'list item'],
  ['fn-1', 'footnote'],
  ['care', 'section'],
])('the place of #%s is called “%s”', (anchor, name) => {
  expect(units.filter((unit) => unit.anchor === anchor).map(placeName)).toEqual([name]);
});
