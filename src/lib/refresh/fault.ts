/** An answer that cannot be used, or a page that cannot be had, told in words for whoever runs the command. */
export class RefreshFault extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'RefreshFault';
	}
}

/**
 * The fault of an answer in another shape than its publisher's: "api.worldbank.org: expected a list of two, but an object came."
 * @param where the answer
 */
export function otherFormat(where: string, expected: string, came: string): RefreshFault {
	return new RefreshFault(
		`${where}: expected ${expected}, but ${came} came. The format has changed, or this is not the answer; nothing is written.`
	);
}
