// What was expected against what happened. Both must agree exactly.

const applies = (entry, plan) => entry.plan === '*' || [entry.plan].flat().includes(plan);

const fits = (entry, plan, module, finding) => applies(entry, plan) && entry.module === module && entry.level === finding.level
  && entry.condition === finding.condition && (entry.block === undefined || entry.block === finding.block);

const sentence = ({ level, condition, block, message }) => `${level} ${condition}${block ? ` in "${block}"` : ''}: ${message}`;

/**
 * `outcomes` of one plan, each as `runModule` gives it, against the two lists. Returns rows for the table and the problems;
 * no problem means that everything is as expected.
 */
export const judge = (plan, outcomes, failures, skips) => {
  const problems = [];
  const used = new Set();
  const rows = outcomes.map(({ module, status, result, findings, seconds, link }) => {
    const notes = [];
    const say = (text) => { notes.push(text); problems.push({ plan, module, text, link }); };
    for (const finding of findings) {
      const entry = failures.find((candidate) => fits(candidate, plan, module, finding));
      if (entry) used.add(entry);
      if (entry) notes.push(`expected ${finding.level}: ${finding.condition}`);
      else say(`UNEXPECTED ${sentence(finding)}`);
    }
    const skip = skips.find((entry) => applies(entry, plan) && entry.module === module);
    if (skip && result === 'SKIPPED') notes.push('expected skip');
    if (skip && result === 'SKIPPED') used.add(skip);
    if (!skip && result === 'SKIPPED') say('UNEXPECTED skip');
    return { plan, module, status, result, seconds, notes };
  });

  for (const entry of [...failures, ...skips].filter((candidate) => applies(candidate, plan) && !used.has(candidate))) {
    const what = entry.condition ? `${entry.level} ${entry.condition}` : 'skip';
    const text = outcomes.some(({ module }) => module === entry.module)
      ? `EXPECTED ${what} did not happen`
      : `EXPECTED ${what}, but the plan has no such module`;
    problems.push({ plan, module: entry.module, text });
    rows.find(({ module }) => module === entry.module)?.notes.push(text);
  }
  return { rows, problems };
};

/** An entry that names no plan of ours, or says nothing about why, is a mistake in the lists. */
export const mistakesIn = (failures, skips, plans) => {
  const mistakes = [];
  for (const entry of [...failures, ...skips]) {
    const name = `${entry.module ?? '?'} (${entry.plan ?? '?'})`;
    if (!entry.module || !entry.why) mistakes.push(`${name}: "module" and "why" must be there`);
    if (entry.plan !== '*' && ![entry.plan].flat().every((plan) => plans.includes(plan))) mistakes.push(`${name}: unknown plan`);
  }
  for (const { module, level, condition } of failures) {
    if (!['failure', 'warning'].includes(level) || !condition) mistakes.push(`${module}: "level" and "condition" must be there`);
  }
  return mistakes;
};

const HEADINGS = ['plan', 'module', 'result', 's', ''];

const cellsOf = ({ plan, module, result, status, seconds, notes }) => {
  const ending = status === 'FINISHED' ? result : `${result}, ${status}`;
  return [plan, module, ending, seconds.toFixed(1), notes[0] ?? ''];
};

/** Lines of a table; a second note stands below the first. */
export const table = (rows) => {
  const cells = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.slice(0, -1).map((heading, column) => Math.max(...cells.map((row) => row[column].length)));
  const indent = ' '.repeat(widths.reduce((sum, width) => sum + width + 2, 0));
  const line = (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd();
  return cells.flatMap((row, index) => [line(row), ...(rows[index - 1]?.notes.slice(1) ?? []).map((note) => indent + note)]);
};
