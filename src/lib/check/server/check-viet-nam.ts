import { codesOf } from '$lib/data/server/names';
import {
	usersAndShare,
	userRank,
	type Online,
	attackCounts,
	impliedRate,
	lossPerReport,
	misplacedGrowth
} from '../arithmetic/viet-nam';
import { bar, byValue, checked, figures, one, type Check, type Checking } from './check';

const VNM = { entity: 'VNM' } as const;
/** The interview that most of these claims were made in. */
const ARTICLE = 'vov-2024-08';
const RATE = 'exchange_rate_lcu_per_usd';
const SHARE = 'internet_users_share';
const ITU = 'world-bank-itu';

/** 78.44 million users, 79.1 % of the population. */
export function usersFit({ data }: Checking): Check {
	const shares = figures(data, { ...VNM, metric: SHARE }).filter(({ year }) => year === 2023 || year === 2024);
	return checked(
		'implied_population',
		usersAndShare({
			users: one(data, { ...VNM, year: 2024, metric: 'internet_users', source: ARTICLE }),
			share: one(data, { ...VNM, year: 2024, metric: SHARE, source: ARTICLE }),
			population: one(data, { ...VNM, year: 2024, metric: 'population' }),
			otherShare: one(data, { ...VNM, year: 2024, metric: SHARE, publisher: ITU })
		}),
		{ kind: 'strip', scale: 'linear', rows: [...shares].sort((a, b) => a.year - b.year) }
	);
}

/** Among the countries with the most users. */
export function usersRank({ data, place }: Checking): Check {
	const year = 2023;
	const groups = codesOf(data, 'world', 'group');
	const population = new Map(figures(data, { year, metric: 'population' }).map((row) => [row.entity, row]));
	const ofItu = figures(data, { metric: SHARE, publisher: ITU }).filter(({ entity }) => !groups.has(entity));
	const shares = ofItu.filter((row) => row.year === year);
	const online = (rows: typeof shares): Online[] =>
		rows.flatMap((share) => {
			const people = population.get(share.entity);
			return people === undefined ? [] : [{ share, population: people }];
		});
	const has = new Set(shares.map(({ entity }) => entity));
	const earlier = new Map(
		ofItu
			.filter((row) => row.year < year && !has.has(row.entity))
			.sort((a, b) => a.year - b.year)
			.map((row) => [row.entity, row])
	);
	const all = online(shares);
	const own = all.find(({ share }) => share.entity === VNM.entity);
	if (own === undefined) throw new Error(`No internet users or population of Viet Nam for ${year}.`);
	return checked(
		'rank_users',
		userRank({
			own,
			all,
			shares,
			missing: online([...earlier.values()]).map((one) => ({ ...one, name: place(one.share.entity) }))
		})
	);
}

/** 16,000 reports and 390 trillion dong. */
export function reportsAndLoss({ data }: Checking): Check {
	const year = 2023;
	const losses = ['online_scam_losses', 'online_scam_losses_police_files'];
	const police = one(data, { ...VNM, year, metric: 'online_scam_losses', publisher: 'mps-vn' });
	return checked(
		'per_report',
		lossPerReport({
			loss: one(data, { ...VNM, year, metric: 'online_scam_losses', source: ARTICLE }),
			reports: one(data, { ...VNM, year, metric: 'online_scam_reports', source: ARTICLE }),
			survey: one(data, { ...VNM, year, metric: 'online_scam_losses', publisher: 'gasa' }),
			averageLoss: one(data, { ...VNM, year, metric: 'scam_average_loss' }),
			police,
			gdp: one(data, { ...VNM, year, metric: 'gdp_current_usd' }),
			population: one(data, { ...VNM, year, metric: 'population' }),
			rate: one(data, { ...VNM, year, metric: RATE })
		}),
		{
			kind: 'strip',
			scale: 'log',
			rows: byValue(losses.flatMap((metric) => figures(data, { ...VNM, year, metric })))
		}
	);
}

/** 390 trillion dong as 15.5 billion dollars. */
export function dongInDollars({ data }: Checking): Check {
	const dong = one(data, { ...VNM, year: 2023, metric: 'online_scam_losses', source: ARTICLE });
	const dollars = one(data, { ...VNM, year: 2023, metric: 'online_scam_losses_usd', source: ARTICLE });
	const rate = one(data, { ...VNM, year: 2023, metric: RATE });
	const laterRate = one(data, { ...VNM, year: 2024, metric: RATE });
	return checked('implied_rate', impliedRate({ dong, dollars, rate, laterRate }), {
		kind: 'bars',
		bars: [
			bar('bar_said', dollars.value, 'USD', dollars.id),
			bar('bar_own_rate', dong.value / rate.value, 'USD'),
			bar('bar_later_rate', dong.value / laterRate.value, 'USD')
		]
	});
}

/** Up 64.78 % from 2022. */
export function growthMoved({ data }: Checking): Check {
	const loss = one(data, { ...VNM, year: 2023, metric: 'online_scam_losses', source: ARTICLE });
	const reports = one(data, { ...VNM, year: 2023, metric: 'online_scam_reports', source: ARTICLE });
	const reportsBefore = one(data, { ...VNM, year: 2022, metric: 'online_scam_reports' });
	const percent = one(data, { ...VNM, year: 2023, metric: 'online_scam_growth_half_year' });
	const steps = misplacedGrowth({ percent, loss, reports, reportsBefore });
	const implied = steps.find(({ key }) => key === 'reports_before')?.result?.value ?? 0;
	return checked('reports_growth', steps, {
		kind: 'bars',
		bars: [
			bar('bar_reports_implied', implied, reports.unit),
			bar('bar_reports_before', reportsBefore.value, reports.unit, reportsBefore.id),
			bar('bar_reports_year', reports.value, reports.unit, reports.id)
		]
	});
}

/** 13,750 attacks since the beginning of 2023. */
export function attacksCounted({ data }: Checking): Check {
	const metrics = ['cyberattacks', 'cyberattacks_part_year', 'cyberattacks_cumulative'];
	const rows = metrics
		.flatMap((metric) => figures(data, { ...VNM, metric }))
		.filter(({ year }) => year === 2023 || year === 2024);
	return checked(
		'attacks_other',
		attackCounts({
			claimed: one(data, { ...VNM, metric: 'cyberattacks_cumulative', source: ARTICLE }),
			whole: one(data, { ...VNM, year: 2023, metric: 'cyberattacks', publisher: 'mic-vn' }),
			part: one(data, { ...VNM, year: 2024, metric: 'cyberattacks_part_year', publisher: 'ais-vn' }),
			otherCounter: one(data, { ...VNM, year: 2023, metric: 'cyberattacks', publisher: 'ncs-vn' })
		}),
		{ kind: 'strip', scale: 'log', rows: [...rows].sort((a, b) => a.year - b.year || b.value - a.value) }
	);
}
