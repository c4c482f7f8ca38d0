import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Release } from '$lib/releases/release';
import { packageOnDisk } from '../fixtures/bad-data';
import { observations, smallPackage } from '../fixtures/small-package';

/** A small package in a folder of its own that git keeps. */
function kept(): string {
	const dir = packageOnDisk(smallPackage());
	git(dir, 'init', '--quiet');
	commit(dir, '2026-01-02');
	return dir;
}
function git(dir: string, ...args: readonly string[]): void {
	const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
	execFileSync('git', ['-C', dir, ...who, ...args], { stdio: 'pipe' });
}
function commit(dir: string, day: string): void {
	const date = `${day}T12:00:00Z`;
	git(dir, 'add', '--all');
	execFileSync(
		'git',
		['-C', dir, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '-m', day],
		{ env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } }
	);
}
/** Runs `npm run data:release -- <dir>`; `<dir>` is cut out of what it prints. */
function release(dir: string, ...more: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/data-release.mjs', dir, ...more], {
		encoding: 'utf8',
		env: { ...process.env, NO_COLOR: '1' }
	});
	return { status, printed: `${stdout}${stderr}`.replaceAll(`${dir}/`, '').trimEnd().split('\n') };
}
const REFUSED = 'No release is made: mend what is named above first.';
const LOSSES = 'observations/losses.csv';
function read(dir: string, id: string): Release {
	return JSON.parse(readFileSync(join(dir, 'releases', `${id}.json`), 'utf8'));
}

describe('npm run data:release', () => {
	test('makes the first release, then one against it, by the days of the commits', () => {
		const dir = kept();
		expect(release(dir).status).toBe(0);
		expect(read(dir, '2026-01-02')).toMatchObject({ day: '2026-01-02', before: null, changes: null });
		expect(release(dir)).toEqual({
			status: 1,
			printed: [
				'There is a release of 2026-01-02 already. A release is never written twice: change the tables on another day.',
				REFUSED
			]
		});
		writeFileSync(
			join(dir, LOSSES),
			observations(
				'USA,2024,losses,16700000000,USD,reported,,,fbi,ic3-2024,break,"Reported, not audited"',
				'USA,2024,losses,16000000000,USD,estimate,15000000000,17000000000,news,news-2025,break;echo,'
			)
		);
		commit(dir, '2026-02-03');
		expect(release(dir).printed).toContain('figures withdrawn: 1, without a reason: 1');
		const { before, changes } = read(dir, '2026-02-03');
		expect(before).toBe('2026-01-02');
		expect(changes?.figures.changed).toEqual([
			{ column: 'value', old: '16600000000', new: '16700000000', figures: { 'losses.ic3-2024': 'USA 2024' } }
		]);
		expect(changes?.figures.removed.map(({ id, cells }) => [id, cells['value']])).toEqual([
			['USA.2023.losses.ic3-2023', '12500000000']
		]);
	}, 90_000);

	test('refuses tables that are not committed, and tables with faults', () => {
		const dir = kept();
		writeFileSync(join(dir, LOSSES), observations('USA,2023,losses,12 bn,USD,reported,,,fbi,ic3-2023,,'));
		const { status, printed } = release(dir);
		expect(status).toBe(1);
		expect(printed).toContain(`${LOSSES} is not committed. Commit it, or take it back.`);
		expect(printed).toContain(
			`${LOSSES}:2, column "value": "12 bn" is not a number. Write it in full digits, e.g. 12000000000.`
		);
		expect(printed.at(-1)).toBe(REFUSED);
		expect(existsSync(join(dir, 'releases'))).toBe(false);
	}, 60_000);

	test('refuses where git no longer has the tables of the release before, unless a folder has them', () => {
		const dir = kept();
		expect(release(dir).status).toBe(0);
		const file = join(dir, 'releases/2026-01-02.json');
		const text = readFileSync(file, 'utf8');
		const hash = read(dir, '2026-01-02').tables[LOSSES]?.hash ?? '';
		writeFileSync(
			file,
			text.replace(hash, () => `sha256:${'0'.repeat(64)}`).replace(/"marks":"./, () => '"marks":"!')
		);
		writeFileSync(join(dir, 'NOTES.md'), 'A note.\n');
		commit(dir, '2026-02-03');
		expect(release(dir).printed).toEqual([
			`${LOSSES} as it was released on 2026-01-02 is not to be found in git. Give a folder that has it: --before <folder>`,
			REFUSED
		]);
		expect(release(dir, '--before', packageOnDisk(smallPackage())).status).toBe(0);
	}, 90_000);
});
