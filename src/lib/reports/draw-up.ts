/** Something that went wrong in a page. */
export interface Fault {
	readonly message: string;
	/** Address of the script; empty where it is not known. */
	readonly file: string;
	readonly line: number;
}

/** What a host is told of one visit to a page. */
export interface Report {
	/** Of the build. */
	readonly version: string;
	/** Path of the page, without what was chosen there. */
	readonly page: string;
	readonly faults: readonly Fault[];
	/** Web Vitals by name, rounded: ms, of CLS thousandths. */
	readonly speed: Readonly<Record<string, number>>;
}

/** Letters of a message: no more than tell one fault from another. */
const LETTERS = 200;

/** A report: messages cut, queries and hosts left out of addresses, measures rounded. */
export function drawUp({
	version,
	path,
	faults,
	speed
}: {
	readonly version: string;
	readonly path: string;
	readonly faults: readonly Fault[];
	readonly speed: ReadonlyMap<string, number>;
}): Report {
	return {
		version,
		page: path,
		faults: faults.map(({ message, file, line }) => ({
			message: withoutQueries(message).slice(0, LETTERS),
			file: file.replace(/^\w+:\/\/[^/]*|[?#].*$/g, ''),
			line
		})),
		speed: Object.fromEntries(
			[...speed].map(([name, value]) => [name, Math.round(name === 'CLS' ? value * 1000 : value)])
		)
	};
}

/** An address in a message may hold what a reader chose or typed. */
function withoutQueries(message: string): string {
	return message.replace(/[?#]\S*/g, '');
}
