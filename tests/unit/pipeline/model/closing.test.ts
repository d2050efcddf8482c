import { expect, it } from 'vitest';
import { sections } from '../../../support/pipeline.ts';

it.each([
  'The Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates.',
  'Ofsted is the Office for Standards in Education, Children’s Services and Skills.',
  'If you would like a copy of this document in a different format, please telephone.',
  'You may reuse this information (not including logos) free of charge.',
  '© Crown copyright 2018',
])('an imprint ends the area above it, whichever part comes first: %s', (imprint) => {
  const text = `# The impact of leaders on practice\n\n1. One.\n\n${imprint}\n\nW: www.gov.uk/ofsted`;
  const [section] = sections(text, 'ilacs').sections;
  expect(section?.body.map((node) => 'endsArea' in node)).toEqual([false, true, false]);
});
