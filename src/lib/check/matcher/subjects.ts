import type { Token } from './tokens';

/** What a sentence or a figure is about. The first two are broad: the press uses either word for both. */
export const SUBJECTS = [
	'scam',
	'crime',
	'ransom',
	'crypto',
	'breach',
	'malware',
	'attack',
	'users',
	'index',
	'convention'
] as const;
export type Subject = (typeof SUBJECTS)[number];

const BROAD: readonly Subject[] = ['scam', 'crime'];

/** Beginnings of words, without marks, that tell what a sentence is about. */
const SPOKEN: Readonly<Record<Subject, RegExp>> = {
	scam: /\b(scam|fraud|phishing|deception|swindl|cheat|duped|lua dao|lua gat|gian lan|ke gian|chiem doat|online losses)/,
	crime:
		/\b(cybercrime|cyber crime|internet crime|online crime|digital (?:crime|offence|offense)|computer crime|cyber|fbi|ic3|toi pham mang|toi pham cong nghe|pham toi mang|an ninh mang)/,
	ransom: /\b(ransom|tong tien|tien chuoc)/,
	crypto: /\b(crypto|bitcoin|tien ma hoa|tien so|tien dien tu|tien ao)/,
	breach: /\b(breach|leak|ro ri|lo lot|lo du lieu|bi lo)/,
	malware: /\b(malware|virus|ma doc)/,
	attack: /\b(attack|cyberattack|tan cong|hacked|su co)/,
	users:
		/\b(internet users|internet user|online|netizen|use the internet|used the internet|dung internet|nguoi dung|nguoi dan dung)/,
	index: /\b(index|gci|chi so|diem an ninh)/,
	convention:
		/\b(convention|treaty|ad hoc committee|open for signature|sign in hanoi|signed in hanoi|negotiation|cong uoc|hiep uoc|dieu uoc|uy ban dac biet|mo ky|ky tai ha noi|dam phan)/
};

/** What a metric's figures are about, by its id. */
const COUNTED: Readonly<Record<Exclude<Subject, 'crime' | 'convention'>, RegExp>> = {
	ransom: /ransom/,
	crypto: /crypto/,
	breach: /breach|leaked/,
	malware: /malware/,
	attack: /attack|alerts|malicious/,
	users: /internet_users/,
	index: /gci|wci/,
	scam: /scam|fraud|phishing|_app_|unauthorised|cafc|ftc|nasc|actionfraud|deception|lost_money|transfer|victims|loss|hotline/
};

/** The subjects that a sentence speaks of. */
export function subjectsIn(list: readonly Token[]): ReadonlySet<Subject> {
	const text = list.map(({ folded }) => folded).join(' ');
	return new Set(SUBJECTS.filter((subject) => SPOKEN[subject].test(text)));
}

/** The subjects of a metric; those that name no narrower one are of crime at large. */
export function subjectsOfMetric(metric: string): ReadonlySet<Subject> {
	const known = found.get(metric) ?? findSubjects(metric);
	found.set(metric, known);
	return known;
}

const found = new Map<string, ReadonlySet<Subject>>();

function findSubjects(metric: string): ReadonlySet<Subject> {
	const narrow = (['ransom', 'crypto', 'breach', 'malware', 'attack', 'users', 'index', 'scam'] as const).filter(
		(subject) => COUNTED[subject].test(metric)
	);
	const general = narrow.length === 0 || /cyber|ic3|crime|technology|digital|offences/.test(metric);
	return new Set<Subject>(general ? [...narrow, 'crime'] : narrow);
}

/** Whether a sentence about `said` can mean a figure about `figure`: what is narrow on one side must be on the other. */
export function sameSubject(said: ReadonlySet<Subject>, figure: ReadonlySet<Subject>): boolean {
	const narrow = [...figure].filter((subject) => !BROAD.includes(subject));
	if (narrow.length > 0) return narrow.some((subject) => said.has(subject));
	return BROAD.some((subject) => said.has(subject));
}
