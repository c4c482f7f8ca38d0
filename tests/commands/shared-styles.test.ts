import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MANY, shareStyles } from '../../src/commands/shared-styles.mjs';
import { packageOnDisk } from '../fixtures/bad-data';

const hash = (style: string) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
const page = (style: string) =>
	`<head><meta http-equiv="content-security-policy" content="style-src 'self' ${hash(style)}; img-src 'self'"><style>${style}</style></head>`;

test('styles that a hundred pages carry alike are a file that they link to; those of fewer stay in their pages', () => {
	const many = Object.fromEntries(
		Array.from({ length: MANY }, (_, at) => [`countries/${at}/index.html`, page('p{color:$&}')] as const)
	);
	const site = packageOnDisk({
		...many,
		'charts/x/index.html': page('p{color:red}'),
		'_app/immutable/assets/there.css': ''
	});
	expect(shareStyles(site, '/name')).toBe(1);
	const [file = ''] = readdirSync(join(site, '_app/immutable/assets')).filter((name) => name !== 'there.css');
	expect(file).toMatch(/^[\w-]{8}\.css$/);
	expect(readFileSync(join(site, '_app/immutable/assets', file), 'utf8')).toBe('p{color:$&}');
	expect(readFileSync(join(site, 'countries/7/index.html'), 'utf8')).toBe(
		`<head><meta http-equiv="content-security-policy" content="style-src 'self'; img-src 'self'"><link href="/name/_app/immutable/assets/${file}" rel="stylesheet"></head>`
	);
	expect(readFileSync(join(site, 'charts/x/index.html'), 'utf8')).toBe(page('p{color:red}'));
});
