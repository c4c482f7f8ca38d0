import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Picture from '$lib/check/Picture.svelte';
import { claimPage } from '$lib/check/server/pages';
import Steps from '$lib/check/Steps.svelte';
import VerdictMark from '$lib/check/VerdictMark.svelte';
import { VERDICTS } from '$lib/data/claim';
import { openData } from '$lib/data/server/load';

const data = openData();

describe('a checked claim, as the server draws it', () => {
	test('every verdict has a mark of its own shape', () => {
		const marks = VERDICTS.map((verdict) => render(VerdictMark, { props: { verdict } }).body);
		expect(new Set(marks).size).toBe(VERDICTS.length);
		expect(marks.every((mark) => mark.includes('aria-hidden="true"'))).toBe(true);
	});

	test('the steps are one list, and published figures in them are links', () => {
		const { steps } = claimPage(data, 'vnm-reports-390tn', 'en');
		const { body } = render(Steps, { props: { steps } });
		expect(body.match(/<li/g)).toHaveLength(7);
		expect(body).toContain('href="?figure=VNM.2023.online_scam_losses.vov-2024-08"');
		expect(body.replaceAll('\u00a0', ' ')).toContain('VND 24.4 billion</b>');
	});

	test('a strip has a mark for every figure, with its status; ranges are drawn', () => {
		const { picture } = claimPage(data, 'vnm-reports-390tn', 'vi');
		if (picture === null) throw new Error('no picture');
		const { body } = render(Picture, { props: { picture } });
		expect(body.match(/data-status=/g)).toHaveLength(picture.rows.length);
		expect(body).toContain('data-status="survey"');
		expect(body).toContain('class="reach');
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});

	test('bars that were computed here are hollow, and the Convention alone is red', () => {
		const computed = claimPage(data, 'vnm-64-78', 'en').picture;
		const race = claimPage(data, 'conv-in-force-2027', 'en').picture;
		if (computed === null || race === null) throw new Error('no picture');
		expect(render(Picture, { props: { picture: computed } }).body.match(/hollow/g)).toHaveLength(1);
		expect(race.rows.map(({ colour }) => colour)).toEqual([10, 1, 1, 1, 1]);
		expect(computed.rows.map(({ colour }) => colour)).not.toContain(10);
	});
});
