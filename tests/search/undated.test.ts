import { describe, expect, test } from 'vitest';
import { asked } from '../fixtures/search';

describe('a question without a year gets the newest whole figure, the one to print first', () => {
	test.each([
		['ransomware', 'en', 'WORLD.2025.ransomware_payments.aped-chainalysis-2026-02'],
		['cost of cybercrime worldwide', 'en', 'WORLD.2023.cybercrime_cost.itonline-statista-2024'],
		['how much does cybercrime cost', 'en', 'WORLD.2023.cybercrime_cost.itonline-statista-2024'],
		['thiệt hại do tội phạm mạng trên thế giới', 'vi', 'WORLD.2023.cybercrime_cost.itonline-statista-2024'],
		['tội phạm mạng gây thiệt hại bao nhiêu', 'vi', 'WORLD.2023.cybercrime_cost.itonline-statista-2024'],
		['scams', 'en', 'WORLD.2025.scam_losses.feedzai-gasa-2025'],
		['lừa qua mạng', 'en', 'WORLD.2025.scam_losses.feedzai-gasa-2025'],
		['lừa qua mạng', 'vi', 'VNM.2024.online_scam_losses.vnexpress-mps-2025-06'],
		['lừa đảo', 'vi', 'VNM.2024.online_scam_losses.vnexpress-mps-2025-06'],
		['us losses', 'en', 'USA.2025.ic3_losses.fbi-ic3-2025'],
		['scam cases singapore', 'en', 'SGP.2025.spf_scam_cases.malaymail-spf-2025']
	] as const)('%s (%s)', (text, language, id) => {
		expect(asked(text, language).answer?.row.id).toBe(id);
	});

	test('a year that is asked for is kept', () => {
		expect(asked('ransomware 2024').answer?.row.id).toBe('WORLD.2024.ransomware_payments.aped-chainalysis-2026-02');
		expect(asked('us losses 2020').answer?.row.id).toBe('USA.2020.ic3_losses.fbi-ic3-2020');
	});

	test('where several places have figures, and the world none, they are named and none speaks for all', () => {
		const { answer, several } = asked('hacking');
		expect(answer).toBeNull();
		expect(several).toEqual(['VNM', 'NLD']);
		expect(asked('hacking vietnam').answer?.row.entity).toBe('VNM');
		expect(asked('hacker', 'vi').answer?.row.entity).toBe('VNM');
	});
});

describe('a place alone is answered by its page, then by its newest counted loss', () => {
	test.each([
		['indonesia', 'en', '/countries/idn/', 'IDN.2025.iasc_scam_losses.beritapenipuan-id-2026'],
		['VN', 'en', '/countries/vnm/', 'VNM.2024.online_scam_losses.vnexpress-mps-2025-06'],
		['Việt Nam', 'vi', '/countries/vnm/', 'VNM.2024.online_scam_losses.vnexpress-mps-2025-06'],
		['Singapore', 'en', '/countries/sgp/', 'SGP.2025.spf_scam_losses.malaymail-spf-2025'],
		['Thụy Điển', 'vi', '/countries/swe/', 'SWE.2023.bra_se_fraud_cases.bra-se-2024']
	] as const)('%s (%s)', (text, language, path, id) => {
		const { first, answer } = asked(text, language);
		expect(first.map((link) => link.path)).toEqual([path]);
		expect(answer?.row.id).toBe(id);
	});

	test('of the year that is named', () => {
		expect(asked('singapore 2023').answer?.row.id).toMatch(/^SGP\.2023\./);
	});

	test('with more words it is a question', () => {
		expect(asked('singapore scams').first).toEqual([]);
	});
});

describe('pages that answer are found by what they are for', () => {
	test.each([
		['codebook', 'en', ['/data/', '/sources/']],
		['licence', 'en', ['/data/#terms', '/about/#imprint']],
		['license', 'en', ['/data/#terms', '/about/#imprint']],
		['download everything', 'en', ['/data/']],
		['embed', 'en', ['/charts/']],
		['what’s new', 'en', ['/countries/#freshness', '/sources/documents/', '/about/#imprint']],
		["what's new", 'en', ['/countries/#freshness', '/sources/documents/', '/about/#imprint']],
		['từ điển dữ liệu', 'vi', ['/data/', '/sources/']],
		['giấy phép', 'vi', ['/data/#terms', '/about/#imprint']],
		['giay phep', 'vi', ['/data/#terms', '/about/#imprint']],
		['tải toàn bộ', 'vi', ['/data/']],
		['nhúng', 'vi', ['/charts/']],
		['có gì mới', 'vi', ['/countries/#freshness', '/sources/documents/', '/about/#imprint']]
	] as const)('%s (%s)', (text, language, paths) => {
		const { first, answer, leftOut } = asked(text, language);
		expect(first.map(({ path }) => path)).toEqual(paths);
		expect(answer).toBeNull();
		expect(leftOut).toEqual([]);
	});
});
