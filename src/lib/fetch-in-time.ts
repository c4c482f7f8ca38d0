/** How long anybody waits for a part of a page, ms. */
export const PATIENCE = 20_000;

/** What is coming, unless it takes longer than `patience` ms. @throws Error then */
export function inTime<T>(coming: Promise<T>, patience = PATIENCE): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`Nothing came in ${patience} ms.`)), patience);
	});
	return Promise.race([coming, late]).finally(() => clearTimeout(timer));
}
