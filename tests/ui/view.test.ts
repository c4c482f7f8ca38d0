import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VIEW, VIEW_OPTIONS, type ViewOption } from '$lib/ui/view/view';

const css = readFileSync('src/app.css', 'utf8');
const lines = (text: string | undefined) =>
	(text ?? '')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');

test('more contrast chosen on the page is what the system’s wish for it is', () => {
	const [, bySystem] = /@media \(prefers-contrast: more\) \{\s*:root \{([^}]*)\}/.exec(css) ?? [];
	const [, byChoice] = /:root\[data-contrast='more'\] \{([^}]*)\}/.exec(css) ?? [];
	expect(lines(bySystem).length).toBeGreaterThan(10);
	expect(lines(byChoice)).toEqual(lines(bySystem));
});

/** Heard and said, not seen. */
const UNSEEN: readonly ViewOption[] = ['sound', 'words'];

test('every look that can be chosen is answered by the styles or by what moves, and set by the shell before the first paint', () => {
	const shell = readFileSync('src/app.html', 'utf8');
	expect(Object.keys(VIEW)).toEqual([...VIEW_OPTIONS]);
	for (const option of VIEW_OPTIONS) {
		expect(shell).toContain(`'${option}'`);
		if (UNSEEN.includes(option)) continue;
		for (const value of VIEW[option].slice(1)) expect(css).toContain(`[data-${option}='${value}']`);
	}
});
