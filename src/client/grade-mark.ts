/** A grade, marked up as in components/grades/GradeMark.astro. Its steps use the symbols on the page (StepSymbols). */
import { gradeBeside } from '../report/grade-words.ts';
import type { JudgementRecord } from '../schemas/published/judgement.ts';
import { element } from './element.ts';

const svg = 'http://www.w3.org/2000/svg';

export function gradeMark({ label, printed }: Pick<JudgementRecord, 'label' | 'printed'>) {
  const beside = gradeBeside(printed, label);
  const mark = element(
    'span',
    'grade',
    stepsOf(label),
    '\u00a0',
    element('span', 'grade-printed', printed),
    ...(beside === null ? [] : ['\u00a0', element('span', 'grade-word', beside)]),
  );
  mark.dataset['label'] = label;
  return mark;
}

function stepsOf(label: JudgementRecord['label']): SVGElement {
  const steps = document.createElementNS(svg, 'svg');
  steps.classList.add('grade-steps');
  steps.dataset['label'] = label;
  steps.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svg, 'use');
  use.setAttribute('href', `#steps-${label}`);
  steps.append(use);
  return steps;
}
