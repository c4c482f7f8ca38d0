import type { Left } from './found';
import type { Plan } from './plan';

/** So many of a kind are told one by one, unless all are asked for. */
const TOLD = 20;

/** The plan in lines for a terminal: what comes, what changes from what to what, how much stays, what is left alone and why. */
export function reportLines(plan: Plan, passed: readonly Left[], all: boolean): readonly string[] {
	const of = (kind: string) => plan.changes.filter((change) => change.kind === kind);
	const changed = (kind: string) => of(kind).map(({ key, words }) => `${key}: ${words}`);
	const why = (list: readonly Left[]) => list.map(({ key, why }) => `${key}: ${why}`);
	return [
		...part('added', changed('added'), all),
		...part('revised', changed('revised'), all),
		...part('missing in the answer', changed('withdrawn'), all),
		...part('refused', why(plan.refused), all),
		...part('left alone', why(plan.left), all),
		...part('passed over', why(passed), all),
		`  unchanged: ${count(plan.same)}${plan.confirmed === 0 ? '' : `, and ${count(plan.confirmed)} the same but held from another document`}`
	];
}

function part(name: string, lines: readonly string[], all: boolean): readonly string[] {
	if (lines.length === 0) return [];
	const told = all ? lines : lines.slice(0, TOLD);
	const rest = lines.length - told.length;
	return [
		`  ${name}: ${count(lines.length)}`,
		...told.map((line) => `    ${line}`),
		...(rest > 0 ? [`    and ${count(rest)} more (--all tells them)`] : [])
	];
}

function count(number: number): string {
	return number.toLocaleString('en');
}
