import { describe, expect, test } from 'vitest';
import type { Heard, HeardFigure, HeardLine } from '$lib/chart/sound/heard';
import { pitchAt, scaleScore, scoreOf, type Sound } from '$lib/chart/sound/score';

function figure(when: number, at: number, of: Partial<HeardFigure> = {}): HeardFigure {
	const plain = { range: null, onlyRange: false, status: 'reported', isOpen: false, isBreak: false } as const;
	return { id: `${when}`, when, at, ...plain, ...of };
}
function line(key: string, figures: readonly HeardFigure[]): HeardLine {
	return { key, name: key, figures, gridlines: [0, 0.5, 1].map((at) => ({ at, label: `${at * 100}%` })) };
}
function heard(lines: readonly HeardLine[], of: Partial<Heard> = {}): Heard {
	return { lines, step: 'year', from: 2020, until: 4, apart: false, ...of };
}
/** A score in a few words: kind, start, seconds, pitch, side. */
function told(sounds: readonly Sound[]): readonly string[] {
	return sounds.map(({ kind, start, seconds, pitch, pan }) =>
		[
			kind,
			start.toFixed(3),
			seconds.toFixed(3),
			pitch === null ? '-' : pitch.map((hz) => hz.toFixed(1)).join('>'),
			pan.toFixed(2)
		].join(' ')
	);
}

describe('pitch', () => {
	test('is 220 Hz at the lower end of the scale, twice as high at each third of it, 1760 Hz at the upper end', () => {
		expect(pitchAt(0)).toBe(220);
		expect(pitchAt(1 / 3)).toBeCloseTo(440, 9);
		expect(pitchAt(2 / 3)).toBeCloseTo(880, 9);
		expect(pitchAt(1)).toBe(1760);
	});

	test('rises by the same musical interval for the same step of the scale, wherever it begins', () => {
		expect(pitchAt(0.3) / pitchAt(0.1)).toBeCloseTo(pitchAt(0.9) / pitchAt(0.7), 9);
	});
});

describe('a line', () => {
	test('has a note a year, from left to right', () => {
		const { sounds, seconds } = scoreOf(heard([line('VNM', [figure(0, 0), figure(1, 0.5), figure(2, 1)])]), null, 1);
		expect(told(sounds)).toEqual([
			'note 0.000 0.306 220.0>220.0 -0.90',
			'note 0.360 0.306 622.3>622.3 -0.45',
			'note 0.720 0.306 1760.0>1760.0 0.00'
		]);
		expect(seconds).toBeCloseTo(1.146, 9);
		expect(sounds.map(({ id, line: of, status, level }) => [id, of, status, level])).toEqual([
			['0', 'VNM', 'reported', 1],
			['1', 'VNM', 'reported', 1],
			['2', 'VNM', 'reported', 1]
		]);
	});

	test('is silent for as long as years are missing between two figures, and says which', () => {
		const { sounds } = scoreOf(heard([line('VNM', [figure(0, 0), figure(3, 0), figure(4, 0)])]), null, 1);
		expect(told(sounds)).toEqual([
			'note 0.000 0.306 220.0>220.0 -0.90',
			'gap 0.360 0.720 - 0.45',
			'note 1.080 0.306 220.0>220.0 0.45',
			'note 1.440 0.306 220.0>220.0 0.90'
		]);
		expect(sounds[1]?.label).toBe('2021–2022');
	});

	test('begins with its first figure, at that figure’s place', () => {
		const { sounds } = scoreOf(heard([line('VNM', [figure(3, 0)])]), null, 1);
		expect(told(sounds)).toEqual(['note 0.000 0.306 220.0>220.0 0.45']);
	});

	test('clicks where it is counted in another way', () => {
		const { sounds } = scoreOf(heard([line('VNM', [figure(0, 0), figure(1, 0, { isBreak: true })])]), null, 1);
		expect(told(sounds).slice(1)).toEqual(['break 0.360 0.040 - -0.45', 'note 0.400 0.266 220.0>220.0 -0.45']);
	});

	test('glides through a range after the figure, or in place of it where nothing else was published', () => {
		const between = { range: [0, 1] } as const;
		const { sounds } = scoreOf(
			heard([line('VNM', [figure(0, 0.5, between), figure(1, 0, { ...between, onlyRange: true })])]),
			null,
			1
		);
		expect(told(sounds)).toEqual([
			'note 0.000 0.153 622.3>622.3 -0.90',
			'range 0.153 0.153 220.0>1760.0 -0.90',
			'range 0.360 0.306 220.0>1760.0 -0.45'
		]);
	});

	test('is softer where a mark is open, and keeps the status for the timbre', () => {
		const { sounds } = scoreOf(heard([line('VNM', [figure(0, 0, { isOpen: true, status: 'estimate' })])]), null, 1);
		expect(sounds.map(({ level, status }) => [level, status])).toEqual([[0.4, 'estimate']]);
	});

	test('takes half the time at twice the speed, and twice the time at half of it', () => {
		const of = heard([line('VNM', [figure(0, 0), figure(1, 0)])]);
		expect(told(scoreOf(of, null, 2).sounds)[1]).toBe('note 0.180 0.153 220.0>220.0 -0.45');
		expect(told(scoreOf(of, null, 0.5).sounds)[1]).toBe('note 0.720 0.612 220.0>220.0 -0.45');
	});
});

describe('several lines', () => {
	const of = heard([line('VNM', [figure(0, 0)]), line('THA', [figure(0, 1)])]);

	test('follow each other, each after a pause in which it is named, at any speed', () => {
		const expected = ['name 0.000 1.400', 'note 1.400 0.306', 'name 1.826 1.400', 'note 3.226 0.306'];
		expect(told(scoreOf(of, null, 1).sounds).map((text) => text.split(' ').slice(0, 3).join(' '))).toEqual(expected);
		expect(scoreOf(of, null, 2).sounds[0]?.seconds).toBe(1.4);
	});

	test('of which one is chosen are that one, without a pause', () => {
		expect(told(scoreOf(of, 'THA', 1).sounds)).toEqual(['note 0.000 0.306 1760.0>1760.0 -0.90']);
	});
});

test('a row of places has no gaps, a slower step, and runs from left to right', () => {
	const row = line('', [figure(0, 1), figure(1, 0.5), figure(2, 0)]);
	expect(told(scoreOf(heard([row], { step: 'place', from: 0, until: 2 }), null, 1).sounds)).toEqual([
		'note 0.000 0.510 1760.0>1760.0 -0.90',
		'note 0.600 0.510 622.3>622.3 0.00',
		'note 1.200 0.510 220.0>220.0 0.90'
	]);
});

test('steps take their time of fourteen seconds in all, and never run into each other', () => {
	const steps = line('hanoi', [figure(0, 0), figure(1, 0.5), figure(700, 1)]);
	const { sounds } = scoreOf(heard([steps], { step: 'day', from: 0, until: 700 }), null, 1);
	expect(told(sounds)).toEqual([
		'note 0.000 0.204 220.0>220.0 -0.90',
		'note 0.120 0.204 622.3>622.3 -0.90',
		'note 14.000 0.204 1760.0>1760.0 0.90'
	]);
});

test('one figure alone stands in the middle, and nothing is nothing', () => {
	expect(told(scoreOf(heard([line('VNM', [figure(0, 1)])], { until: 0 }), null, 1).sounds)).toEqual([
		'note 0.000 0.306 1760.0>1760.0 0.00'
	]);
	expect(scoreOf(heard([]), null, 1)).toEqual({ sounds: [], seconds: 0 });
});

describe('the scale', () => {
	test('is its gridlines from low to high, after a pause in which both ends are named', () => {
		const { sounds, seconds } = scaleScore(line('VNM', [figure(0, 0)]));
		expect(told(sounds)).toEqual([
			'name 0.000 1.400 - 0.00',
			'grid 1.400 0.595 220.0>220.0 0.00',
			'grid 2.100 0.595 622.3>622.3 0.00',
			'grid 2.800 0.595 1760.0>1760.0 0.00'
		]);
		expect(sounds.map(({ label }) => label)).toEqual(['', '0%', '50%', '100%']);
		expect(seconds).toBeCloseTo(3.5, 9);
	});

	test('is followed by a note of each status where there are several', () => {
		const figures = [figure(0, 0, { status: 'estimate' }), figure(1, 1, { status: 'reported' })];
		expect(scaleScore(line('VNM', figures)).sounds.map(({ kind, status }) => [kind, status])).toEqual([
			['name', null],
			['grid', 'reported'],
			['grid', 'reported'],
			['grid', 'reported'],
			['status', 'reported'],
			['status', 'estimate']
		]);
	});
});
