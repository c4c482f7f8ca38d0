import type { Case } from './cases-english';

const figure = (text: string, first: string): Case => ({ text, first });
const claim = (text: string, id: string): Case => ({ text, first: `claim:${id}` });

/** Câu chữ như trên báo tiếng Việt. */
export const VIETNAMESE: readonly Case[] = [
	figure('390.000 tỷ đồng', 'VNM.2023.online_scam_losses.mic-gasa-vnm-2024-01'),
	figure('391.800 tỉ đồng', 'VNM.2023.online_scam_losses.mic-gasa-vnm-2024-01'),
	figure(
		'Người Việt mất gần 18.900 tỷ đồng vì lừa đảo trực tuyến trong năm 2024',
		'VNM.2024.online_scam_losses.dtinews-nca-2024-12'
	),
	figure(
		'Thiệt hại do lừa đảo trên mạng năm 2023 từ 8.000 đến 10.000 tỷ đồng',
		'VNM.2023.online_scam_losses.sggp-mps-2024-05-13'
	),
	figure(
		'Năm 2024, lừa đảo trực tuyến gây thiệt hại hơn 12 nghìn tỷ đồng, theo Bộ Công an',
		'VNM.2024.online_scam_losses.vnexpress-mps-2025-06'
	),
	figure(
		'Tội phạm mạng gây thiệt hại khoảng 8.000 tỷ USD trên toàn cầu trong năm 2023',
		'WORLD.2023.cybercrime_cost.digwatch-cv-2023'
	),
	figure('10,5 nghìn tỷ USD vào năm 2025', 'WORLD.2025.cybercrime_cost.cv-cybercrime-cost-2020'),
	figure('10.500 tỷ đô la mỗi năm vào 2025', 'WORLD.2025.cybercrime_cost.cv-cybercrime-cost-2020'),
	figure(
		'Thế giới thiệt hại 9,5 ngàn tỉ đô la Mỹ vì tội phạm mạng năm 2024',
		'WORLD.2024.cybercrime_cost.cysurance-cv-2024'
	),
	figure('Các vụ lừa đảo lấy đi 442 tỷ USD của thế giới năm 2025', 'WORLD.2025.scam_losses.feedzai-gasa-2025'),
	figure('Năm 2024 lừa đảo toàn cầu gây thiệt hại 1,03 nghìn tỷ đô la', 'WORLD.2024.scam_losses.gasa-2024'),
	figure(
		'Tiền chuộc mã độc tống tiền trên thế giới năm 2023 là 1,1 tỷ USD',
		'WORLD.2023.ransomware_payments.axios-chainalysis-2024-02'
	),
	figure('Tin tặc đánh cắp 2,2 tỷ USD tiền mã hóa năm 2024', 'WORLD.2024.stolen_crypto.newsghana-chainalysis-2024'),
	figure(
		'Chi phí trung bình của một vụ rò rỉ dữ liệu là 4,88 triệu USD năm 2024',
		'WORLD.2024.data_breach_average_cost.f5pm-ibm-2025'
	),
	figure(
		'Việt Nam có 78,44 triệu người dùng Internet đầu năm 2024',
		'VNM.2024.internet_users.dcca-datareportal-vnm-2024'
	),
	figure('79,1% dân số Việt Nam dùng Internet năm 2024', 'VNM.2024.internet_users_share.dcca-datareportal-vnm-2024'),
	figure(
		'Tỷ lệ người dùng Internet ở Việt Nam năm 2023 đạt 78,08 phần trăm',
		'VNM.2023.internet_users_share.worldbank'
	),
	figure('Hơn 659.000 vụ tấn công mạng vào Việt Nam năm 2024', 'VNM.2024.cyberattacks.vietnamplus-nca-307198'),
	figure(
		'Năm 2023 ghi nhận 13.900 vụ tấn công mạng nhằm vào các tổ chức tại Việt Nam',
		'VNM.2023.cyberattacks.baolaocai-ncs-2023'
	),
	figure('Trong năm 2022 có 11.213 cuộc tấn công mạng', 'VNM.2022.cyberattacks.thanhnien-ais-2023-02'),
	figure('Cổng cảnh báo nhận 12.935 phản ánh lừa đảo năm 2022', 'VNM.2022.online_scam_reports.fcw-vnm-2022'),
	figure('Hơn 6.000 vụ lừa đảo trên mạng năm 2024', 'VNM.2024.online_scam_cases.vnexpress-mps-2025-06'),
	figure('Virus máy tính gây thiệt hại 17,3 nghìn tỷ đồng năm 2023', 'VNM.2023.malware_damage.'),
	figure('Thiệt hại do virus máy tính năm 2019: 20.892 tỷ đồng', 'VNM.2019.malware_damage.'),
	figure('14,5 triệu tài khoản bị lộ lọt tại Việt Nam trong năm 2024', 'VNM.2024.leaked_accounts.'),
	figure('Mỹ thiệt hại 16,6 tỷ USD do tội phạm mạng năm 2024, theo FBI', 'USA.2024.ic3_losses.'),
	figure('FBI nhận 859.532 đơn khiếu nại trong năm 2024', 'USA.2024.ic3_complaints.'),
	figure('Singapore mất 1,1 tỷ đô la Singapore vì lừa đảo năm 2024', 'SGP.2024.spf_scam_losses.'),
	figure('Người Úc mất 2,03 tỷ đô la Úc vì lừa đảo năm 2024', 'AUS.2024.nasc_combined_losses.'),
	figure('Đức ghi nhận 131.391 vụ phạm tội mạng năm 2024', 'DEU.2024.bka_cybercrime_cases.'),
	figure('Ở Malaysia, lừa đảo trực tuyến gây thiệt hại 1,57 tỷ ringgit năm 2024', 'MYS.2024.rmp_online_scam_losses.'),
	figure('Anh: kẻ gian lấy 1,17 tỷ bảng năm 2024', 'GBR.2024.ukfinance_fraud_losses.'),
	figure('Nhật Bản thiệt hại 71,88 tỷ yên vì lừa đảo đặc biệt năm 2024', 'JPN.2024.npa_jp_special_fraud_losses.'),
	figure('67,6% dân số thế giới sử dụng Internet năm 2024', 'WORLD.2024.internet_users_share.worldbank'),
	claim(
		'Gần 16.000 phản ánh về lừa đảo trực tuyến, gây thiệt hại 390 nghìn tỷ đồng trong năm 2023',
		'vnm-reports-390tn'
	),
	claim('Thiệt hại do lừa đảo trên mạng tăng 64,78% so với năm 2022', 'vnm-64-78'),
	claim('Hơn 13.750 cuộc tấn công mạng từ đầu năm 2023 tại Việt Nam', 'vnm-13750-attacks'),
	claim('Công ước có 9 chương, 71 điều', 'conv-71-articles'),
	claim('Đã có 72 quốc gia ký Công ước Hà Nội', 'conv-72-countries'),
	claim('390 nghìn tỷ đồng, tương đương 15,5 tỷ USD', 'vnm-390tn-usd'),
	figure('Công an Singapore ghi nhận 51.501 vụ lừa đảo năm 2024', 'SGP.2024.spf_scam_cases'),
	figure(
		'Bộ Công an: thiệt hại hơn 6.000 tỷ đồng trong 11 tháng năm 2025 do lừa đảo trực tuyến',
		'VNM.2025.online_scam_losses_part_year'
	),
	figure('Gần 40.000 tỷ đồng bị chiếm đoạt qua mạng giai đoạn 2020-2025', 'VNM.2025.online_scam_losses_cumulative'),
	figure('Năm 2025 có 552.000 cuộc tấn công mạng vào Việt Nam', 'VNM.2025.cyberattacks.vietnamplus-nca-1088148'),
	figure('Thiệt hại toàn cầu do mã độc tống tiền: 57 tỷ đô la năm 2025', 'WORLD.2025.ransomware_damage'),
	figure('thiet hai 390 nghin ty dong do lua dao nam 2023', 'VNM.2023.online_scam_losses.mic-gasa'),
	figure('Campuchia: các đường dây lừa đảo thu 12,5 tỷ USD năm 2023', 'KHM.2023.scam_syndicate_revenue'),
	figure('Úc nhận 494.732 phản ánh lừa đảo năm 2024', 'AUS.2024.nasc_combined_reports'),
	figure('29% người Việt Nam được hỏi mất tiền vì lừa đảo năm 2023', 'VNM.2023.share_lost_money_to_scam'),
	figure('Ấn Độ tiếp nhận 2,27 triệu đơn khiếu nại tội phạm mạng năm 2024', 'IND.2024.ncrp_complaints'),
	figure('Hàn Quốc thiệt hại 854,5 tỷ won vì lừa đảo qua điện thoại năm 2024', 'KOR.2024.knpa_voice_phishing_losses'),
	figure('Thiệt hại 391,8 nghìn tỷ đồng vì lừa đảo trong năm 2023, theo GASA', 'VNM.2023.online_scam_losses.mic-gasa'),
	figure('Công an tiếp nhận khoảng 3.000 hồ sơ lừa đảo trực tuyến năm 2023', 'VNM.2023.online_scam_police_files'),
	figure('Năm 2023 có 83.000 máy tính bị mã độc tống tiền tấn công', 'VNM.2023.ransomware_hit_computers'),
	figure('Hơn 80 triệu người Việt Nam dùng Internet', 'VNM.2025.internet_users.'),
	figure('Trung bình mỗi nạn nhân mất 17,7 triệu đồng vì lừa đảo năm 2023', 'VNM.2023.scam_average_loss'),
	figure('Đài Loan mất 89,3 tỷ Đài tệ vì lừa đảo năm 2025', 'TWN.2025.tw_reported_fraud_losses'),
	figure('GDP của Việt Nam năm 2023 đạt 430 tỷ USD', 'VNM.2023.gdp_current_usd'),
	figure('Trung Quốc có 92% dân số dùng Internet năm 2024', 'CHN.2024.internet_users_share'),
	figure('Chỉ số an ninh mạng toàn cầu của Việt Nam năm 2024 đạt 99,74 điểm', 'VNM.2024.gci_score'),
	figure(
		'Tỉ lệ nạn nhân năm 2025 là 0,18% người dùng, giảm so với 0,45% năm 2024, lừa đảo',
		'VNM.2025.share_scam_victims'
	)
];
