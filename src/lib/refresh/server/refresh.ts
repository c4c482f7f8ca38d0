import { readFileSync } from 'node:fs';
import { adaptersOf, type Adapter, type Answer } from '$lib/refresh/adapter';
import { RefreshFault } from '$lib/refresh/fault';
import type { Found, Known } from '$lib/refresh/found';
import type { Decisions, Plan } from '$lib/refresh/plan';
import { planDeeds } from '$lib/refresh/plan-deeds';
import { planFigures } from '$lib/refresh/plan-figures';
import { reportLines } from '$lib/refresh/report';
import { ADAPTERS } from './adapters';
import { get, type Net } from './get';
import { knownIn, tableAt } from './known';
import { writePlan } from './write';

/** What was asked for. */
export interface Order extends Decisions {
	/** The package's folder. */
	readonly dir: string;
	/** Sources or groups of them. */
	readonly names: readonly string[];
	readonly write: boolean;
	readonly withdraw: boolean;
	/** Another host in place of the publisher's; empty for none. */
	readonly from: string;
	/** Answers that were saved by hand, in their order; none: the publisher is asked. */
	readonly files: readonly string[];
	/** Every line is told. */
	readonly all: boolean;
	/** ISO day. */
	readonly today: string;
}

/** "world-bank-gdp   gross domestic …", a line for each source. */
export function sourceLines(): readonly string[] {
	const wide = Math.max(...ADAPTERS.map(({ id }) => id.length));
	return ADAPTERS.map(({ id, what }) => `  ${id.padEnd(wide)}  ${what}`);
}

/**
 * Asks publishers for what the tables hold of them, tells what is new, and writes it where that was ordered. A source that fails is
 * told and the others go on.
 * @returns whether all of them could be read
 * @throws RefreshFault for a name that is no source
 */
export async function refresh(order: Order, net: Net): Promise<boolean> {
	const chosen = order.names.map((name) => {
		const found = adaptersOf(name, ADAPTERS);
		if (found.length > 0) return found;
		throw new RefreshFault([`"${name}" is no source. There are:`, ...sourceLines()].join('\n'));
	});
	const adapters = [...new Set(chosen.flat())];
	if (order.files.length > 0 && adapters.length !== 1)
		throw new RefreshFault('With --file one source must be named, whose answer the file is.');
	let sound = true;
	const written = new Set<string>();
	const untaken = new Set(order.take);
	for (const [at, adapter] of adapters.entries()) {
		net.say(`[${at + 1}/${adapters.length}] ${adapter.id}: ${adapter.what}`);
		if (at > 0) await net.sleep(net.pause);
		try {
			const { paths, keys } = await refreshOne(adapter, order, net);
			for (const path of paths) written.add(path);
			for (const key of keys) untaken.delete(key);
		} catch (error) {
			if (!(error instanceof RefreshFault)) throw error;
			net.say(`  ${error.message}`);
			sound = false;
		}
	}
	for (const key of untaken) net.say(`--take ${key}: nothing of that name was left alone.`);
	net.say(ending(order, written, sound));
	return sound && untaken.size === 0;
}

/** What was written, and the keys of all that changes. */
interface Done {
	readonly paths: readonly string[];
	readonly keys: readonly string[];
}

async function refreshOne(adapter: Adapter, order: Order, net: Net): Promise<Done> {
	const answers = order.files.length > 0 ? order.files.map(saved) : await answersOf(adapter, order, net);
	const known = knownIn(order.dir, order.today);
	const { plan, found } = planned(adapter, answers, known, order);
	for (const line of reportLines(plan, found.passed, order.all)) net.say(line);
	const missing = plan.changes.filter(({ kind }) => kind === 'withdrawn').length;
	const torn = missing > 5 && missing * 5 > plan.same;
	if (torn)
		net.say('  More than a fifth of what is held is missing: the answer may not be whole, and nothing is withdrawn.');
	for (const line of byHand(order.dir, adapter, plan)) net.say(`  by hand: ${line}`);
	const keys = plan.changes.flatMap(({ key }) => key.split(', '));
	if (!order.write) return { paths: [], keys };
	return { paths: writePlan({ ...order, adapter, plan, found, withdraw: order.withdraw && !torn }), keys };
}

function planned(
	adapter: Adapter,
	answers: readonly Answer[],
	known: Known,
	order: Order
): { plan: Plan; found: Found<unknown> } {
	const { rows } = tableAt(order.dir, adapter.table);
	const where = answers[0]?.where ?? '';
	if (adapter.kind === 'figures') {
		const found = adapter.read(answers, known);
		believe(found, [], where, order.today);
		return { plan: planFigures(rows, found, adapter, order), found };
	}
	const found = adapter.read(answers, known);
	const days = found.rows.flatMap(({ signed, joined }) => [signed, joined]);
	believe(found, days, where, order.today);
	const plan = planDeeds(rows, found, adapter, order);
	const treaties = tableAt(order.dir, 'convention/treaties.csv').rows;
	if (treaties.some(({ row }) => row['treaty'] === adapter.treaty)) return { plan, found };
	const why = `convention/treaties.csv has no treaty "${adapter.treaty}": add its row first`;
	return { plan: { ...plan, changes: [], left: plan.changes.map(({ key }) => ({ key, why })) }, found };
}

/** @throws RefreshFault where an answer holds nothing, or speaks of days that are yet to come */
function believe({ asOf, rows }: Found<unknown>, days: readonly string[], where: string, today: string): void {
	if (rows.length === 0)
		throw new RefreshFault(`${where}: nothing in the answer is of use. The format may have changed.`);
	const late = [asOf, ...days].find((day) => day > today);
	if (late !== undefined)
		throw new RefreshFault(`${where}: ${late} is yet to come. Nothing of the answer is believed.`);
}

/** All answers of a source, one after the other and not too fast; those of a run that broke off are still there. */
async function answersOf(adapter: Adapter, { from, today }: Order, net: Net): Promise<readonly Answer[]> {
	const moved = (address: string) =>
		from === '' ? address : new URL(new URL(address).pathname + new URL(address).search, from).href;
	const allowed = { hosts: from === '' ? adapter.hosts : [new URL(from).host], types: adapter.types };
	const year = Number(today.slice(0, 4));
	const asked = [moved(adapter.address(year))];
	const answers: Answer[] = [];
	for (let at = 0; at < asked.length; at += 1) {
		const got = await get(asked[at] ?? '', allowed, net);
		answers.push(got);
		if (at === 0) asked.push(...adapter.more(got, year).map(moved));
		net.say(
			`  ${at + 1}/${asked.length} ${got.where} … ${Math.ceil(got.text.length / 1000).toLocaleString('en')} kB, ${got.from}`
		);
		if (got.from !== 'kept' && at + 1 < asked.length) await net.sleep(net.pause);
	}
	return answers;
}

function saved(path: string): Answer {
	try {
		return { where: path, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
	} catch {
		throw new RefreshFault(`${path}: the file cannot be read as UTF-8 text.`);
	}
}

/** What no command can decide and a change brings with it. */
function byHand(dir: string, adapter: Adapter, { changes }: Plan): readonly string[] {
	if (adapter.kind === 'figures' || changes.length === 0) return [];
	const codes = new Set(changes.map(({ after }) => after?.['iso3']));
	return tableAt(dir, 'convention/parties-without-day.csv')
		.rows.filter(({ row }) => row['treaty'] === adapter.treaty && codes.has(row['iso3']))
		.map(
			({ row }) =>
				`${row['participant'] ?? ''} stands in convention/parties-without-day.csv; delete the row if its day is now held`
		);
}

function ending({ write }: Order, written: ReadonlySet<string>, sound: boolean): string {
	const failed = sound ? '' : ' Not every source could be read.';
	if (!write) return `Nothing is written; --write writes what is added and revised.${failed}`;
	if (written.size === 0) return `Nothing had to be written.${failed}`;
	return `Written: ${[...written].join(', ')}. Read the difference in git, then run npm run data:seal and npm run data:diff.${failed}`;
}
