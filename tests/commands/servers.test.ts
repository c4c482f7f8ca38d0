import { expect, test } from 'vitest';
import { programAt } from '../../src/commands/servers.mjs';
import { packageOnDisk } from '../fixtures/bad-data';

test('a server is found where PATH says; one that is nowhere is none', () => {
	const folder = packageOnDisk({ 'cc-server': '' });
	expect(programAt('cc-server', { PATH: `/nowhere:${folder}` })).toBe(`${folder}/cc-server`);
	expect(programAt('cc-server', { PATH: '/nowhere' })).toBeNull();
	expect(programAt('cc-server', {})).toBeNull();
});
