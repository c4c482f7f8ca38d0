import { describe, expect, test } from 'vitest';
import { nearPlace } from '$lib/filters/near-place';

const place = (code: string, iso2: string, name: string, ...aliases: string[]) => ({ code, iso2, name, aliases });
const PLACES = [
	place('AUS', 'AU', 'Australia'),
	place('AUT', 'AT', 'Austria'),
	place('CHE', 'CH', 'Switzerland'),
	place('CHN', 'CN', 'China', 'Trung Quốc'),
	place('GBR', 'GB', 'United Kingdom', 'UK', 'Britain'),
	place('VEN', 'VE', 'Venezuela'),
	place('VNM', 'VN', 'Viet Nam', 'Vietnam', 'Việt Nam'),
	place('WORLD', '', 'World')
];
const near = (word: string) => nearPlace(word, PLACES)?.code ?? null;

describe('what a code that no place has was meant for', () => {
	test('is the place of a code of two letters, before any slip', () => {
		expect(near('VN')).toBe('VNM');
		expect(near('ch')).toBe('CHE');
		expect(near('AT')).toBe('AUT');
	});

	test('is the place of a name, with or without marks and blanks', () => {
		expect(near('Viet Nam')).toBe('VNM');
		expect(near('VIETNAM')).toBe('VNM');
		expect(near('trung-quoc')).toBe('CHN');
		expect(near('UK')).toBe('GBR');
	});

	test('is the place whose code is one letter away, or two that changed places', () => {
		expect(near('VNX')).toBe('VNM');
		expect(near('VMN')).toBe('VNM');
		expect(near('VNMM')).toBe('VNM');
		expect(near('GBB')).toBe('GBR');
	});

	test('is nothing where several codes are as near, or none is', () => {
		expect(near('AUX')).toBe(null);
		expect(near('XXX')).toBe(null);
		expect(near('QQQ')).toBe(null);
		expect(near('')).toBe(null);
		expect(near('vnmvnm')).toBe(null);
	});
});
