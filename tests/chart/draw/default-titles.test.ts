import { expect, test } from 'vitest';
import { fit } from '$lib/chart/draw/fit';
import { specMade } from '$lib/chart/made';
import { unfilteredInput } from '$lib/catalogue/server/unfiltered-input';
import { openData } from '$lib/data/server/load';
import { NO_FILTERS } from '$lib/filters/filters';
import { speak } from '$lib/words/language';
import { knownOf, specOf } from '../../fixtures/draw-input';

// What readers see first: titles word for word, over the figures that the tables hold today.
const data = openData();

test.each([
	[
		'global-losses',
		{},
		'For 2025, 2 publishers put the losses to scams at $62 or $442 billion: 7.1 times apart; one forecast puts the cost of cybercrime at $10.5 trillion',
		'Năm 2025, 2 bên công bố nêu thiệt hại do lừa đảo ở mức 62 hoặc 442 tỷ USD, chênh nhau 7,1 lần; một dự báo nêu thiệt hại do tội phạm mạng ở mức 10.500 tỷ USD'
	],
	[
		'global-losses',
		{ measure: 'gdp-share' },
		'For 2024, 2 forecasts put the cost of cybercrime at 8.28 or 8.53% of GDP',
		'Năm 2024, 2 dự báo nêu thiệt hại do tội phạm mạng ở mức 8,28 hoặc 8,53% GDP'
	],
	[
		'ransomware-and-crypto',
		{},
		'Ransoms paid in cryptocurrency in 2025: $820–900 million (Chainalysis: ransoms traced on-chain)',
		'Tiền chuộc trả bằng tiền mã hóa năm 2025: 820–900 triệu USD (Chainalysis: tiền chuộc trên chuỗi khối)'
	],
	[
		'vietnam-online-scams',
		{},
		'For 2023, 2 publishers put the losses to online scams in Viet Nam at VND 8–10 or 391.8 trillion: 39 to 49 times apart',
		'Năm 2023, 2 bên công bố nêu thiệt hại do lừa đảo trực tuyến tại Việt Nam ở mức 8.000–10.000 hoặc 391.800 tỷ đồng, chênh nhau 39 đến 49 lần'
	],
	[
		'vietnam-online-scams',
		{ measure: 'per-person' },
		'For 2023, 2 publishers put the losses to online scams in Viet Nam at VND 79,719–99,649 or VND 3.9 million per person: 39 to 49 times apart',
		'Năm 2023, 2 bên công bố nêu thiệt hại do lừa đảo trực tuyến tại Việt Nam ở mức 79.719–99.649 đồng/người hoặc 3,9 triệu đồng/người, chênh nhau 39 đến 49 lần'
	],
	[
		'vietnam-internet-users',
		{},
		'People online in Viet Nam in 2024: 84% (World Bank and ITU: used the internet in three months); 79% (DataReportal: share at the start of the year)',
		'Tỷ lệ dân số dùng Internet ở Việt Nam năm 2024: 84% (Ngân hàng Thế giới, ITU: dùng Internet trong ba tháng gần nhất); 79% (DataReportal: tỷ lệ vào đầu năm)'
	],
	[
		'vietnam-cyberattacks',
		{},
		'Attacks on Viet Nam in 2024: 659,000 (Cybersecurity Association: scaled up from surveyed organisations); 4,029 (AIS, part of the year: incidents recorded in some months)',
		'Tấn công mạng ở Việt Nam năm 2024: 659.000 (Hiệp hội An ninh mạng: suy rộng từ cơ quan được khảo sát); 4.029 (Cục ATTT, chưa trọn năm: sự cố ghi nhận trong một số tháng)'
	],
	[
		'internet-users',
		{},
		'Viet Nam: from under 0.1% of people online in 1996 to 84.2% in 2024',
		'Việt Nam: từ dưới 0,1% dân số dùng Internet năm 1996 đến 84,2% năm 2024'
	],
	[
		'internet-users',
		{ kind: 'bars' },
		'People online in 2024: from 84.2% (Viet Nam) to 92% (China)',
		'Tỷ lệ dân số dùng Internet năm 2024: từ 84,2% (Việt Nam) đến 92% (Trung Quốc)'
	],
	[
		'scam-losses',
		{},
		'From 2024 to 2025, reported losses rose in 5 of 6 countries with both figures, each in its own currency; not in Singapore',
		'Từ năm 2024 đến năm 2025, thiệt hại trình báo tăng ở 5/6 nước có đủ hai năm, tính theo đồng tiền từng nước; không tăng ở Singapore'
	],
	[
		'scam-reports',
		{},
		'From 2024 to 2025, reports or cases rose in 2 of 4 countries with both figures; not in Singapore and Hong Kong',
		'Từ năm 2024 đến năm 2025, số lượt trình báo hoặc số vụ tăng ở 2/4 nước có đủ hai năm; không tăng ở Singapore và Hồng Kông'
	],
	[
		'scam-reports',
		{ kind: 'slope' },
		'From 2014 to 2025, reports or cases rose in all 3 countries that have both figures',
		'Từ năm 2014 đến năm 2025, số lượt trình báo hoặc số vụ tăng ở cả 3 nước có đủ hai năm'
	],
	[
		'us-crime-types',
		{},
		'Investment fraud and business e-mail compromise: up to 56% of the losses reported to the FBI in 2025',
		'Lừa đảo đầu tư và lừa đảo qua email doanh nghiệp (BEC): chiếm tới 56% thiệt hại trình báo với FBI năm 2025'
	],
	[
		'us-victim-age',
		{},
		'People aged 60 and older bore 42% of the losses of 2024 in complaints that give an age',
		'Người từ 60 tuổi trở lên chịu 42% thiệt hại năm 2024 trong các đơn có ghi tuổi'
	],
	[
		'us-states',
		{},
		'Reported losses per person in 2024: from $13.7 (West Virginia) to $421.7 (District of Columbia)',
		'Thiệt hại trình báo bình quân đầu người năm 2024: từ 13,7\u00a0USD (West Virginia) đến 421,7\u00a0USD (District of Columbia)'
	],
	[
		'us-states',
		{ measure: 'value' },
		'California, Texas and Florida: 36% of the losses reported by state in 2024',
		'California, Texas và Florida: 36% thiệt hại trình báo theo bang năm 2024'
	],
	[
		'us-states',
		{ kind: 'bars' },
		'California, Texas and Florida: 36% of the losses reported by state in 2024',
		'California, Texas và Florida: 36% thiệt hại trình báo theo bang năm 2024'
	],
	[
		'us-states',
		{ kind: 'bars', measure: 'per-person' },
		'Reported losses per person in 2024: highest $421.7 (District of Columbia)',
		'Thiệt hại trình báo bình quân đầu người năm 2024: cao nhất 421,7\u00a0USD (District of Columbia)'
	],
	[
		'cyber-indices',
		{},
		'Global Cybersecurity Index of 8 chosen places, grades for commitments in 2024: from 91.7 (China) to 100 (Indonesia)',
		'Chỉ số An ninh mạng toàn cầu của 8 nơi được chọn, điểm chấm cam kết năm 2024: từ 91,7 (Trung Quốc) đến 100 (Indonesia)'
	]
] as const)('the title of %s with %o', (slug, choice, en, vi) => {
	const titles = (['en', 'vi'] as const).map((language) => {
		speak(language);
		const input = unfilteredInput(data, slug, language);
		const now = { ...input, filters: fit({ ...NO_FILTERS, ...choice }, input.dataset, knownOf(input)).filters };
		return specMade(specOf(slug), now).chartText.title;
	});
	expect(titles).toEqual([en, vi]);
});
