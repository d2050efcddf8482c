/** The tables of a comparison: areas in which several councils have a grade, then those in which at most one has. */
import { countGraded, type ComparedArea } from '../../compare/table.ts';
import { outcomeHref } from '../../util/url.ts';
import { element, linkTo } from '../element.ts';
import { cellParts, type Names } from './cell.ts';

/** @param areas at least one, each with at least one council */
export function tablesOf(areas: readonly ComparedArea[], names: Names): HTMLElement[] {
  const councils = areas[0]?.cells.length ?? 0;
  const [shared, alone] = [
    areas.filter((row) => countGraded(row) > 1),
    areas.filter((row) => countGraded(row) <= 1),
  ];
  if (councils === 1 || alone.length === 0) return partOf('Outcome areas', areas, names);
  return [
    ...partOf(councils === 2 ? 'Graded in both' : 'Graded in two or more', shared, names),
    ...partOf('Graded in at most one', alone, names),
  ];
}

function partOf(title: string, areas: readonly ComparedArea[], names: Names): HTMLElement[] {
  if (areas.length === 0) return [];
  return [element('h2', '', title), tableOf(title, areas, names)];
}

/**
 * A row of council names, then for each area a row with its name and one with a cell for each council. Style sheets lay
 * the table out in blocks, which hides its structure from screen readers, so each part states its role.
 */
function tableOf(title: string, areas: readonly ComparedArea[], names: Names): HTMLTableElement {
  const councils = areas[0]?.cells.map(({ council }) => council) ?? [];
  const headings = councils.map(({ name }) => {
    const heading = as('columnheader', element('th', '', name));
    heading.scope = 'col';
    return heading;
  });
  const head = as(
    'rowgroup',
    element('thead', 'sr-only', as('row', element('tr', '', ...headings))),
  );
  const table = as(
    'table',
    element('table', '', head, ...areas.map((area) => groupOf(area, names))),
  );
  table.ariaLabel = title;
  table.dataset['columns'] = String(councils.length);
  return table;
}

function groupOf({ area, cells }: ComparedArea, names: Names): HTMLTableSectionElement {
  const link = linkTo(outcomeHref(area), names.area(area));
  const heading = as('rowheader', element('th', '', link));
  heading.scope = 'rowgroup';
  heading.colSpan = cells.length;
  heading.ariaColSpan = String(cells.length);
  const made = cells.map((cell) => as('cell', element('td', '', ...cellParts(cell, area, names))));
  const group = element(
    'tbody',
    '',
    as('row', element('tr', '', heading)),
    as('row', element('tr', 'cells', ...made)),
  );
  group.dataset['area'] = area;
  return as('rowgroup', group);
}

function as<Made extends HTMLElement>(role: string, made: Made): Made {
  made.setAttribute('role', role);
  return made;
}
