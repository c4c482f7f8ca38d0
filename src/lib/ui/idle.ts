const waiting: (() => void)[] = [];
let busy = false;

function next(): void {
	busy = waiting.length > 0;
	if (!busy) return;
	const run = () => {
		waiting.shift()?.();
		next();
	};
	if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 600 });
	else setTimeout(run, 50);
}

/**
 * Does pieces of work one per idle moment, in the order asked for, so that none holds up what the reader is doing.
 * @returns takes the piece back if its turn has not come
 */
export function inTurn(work: () => void): () => void {
	waiting.push(work);
	if (!busy) next();
	return () => {
		const at = waiting.indexOf(work);
		if (at >= 0) waiting.splice(at, 1);
	};
}

/**
 * Does a piece of work once what has just changed is on the screen: what readers asked for comes before what follows from it.
 * @returns takes the piece back if its moment has not come
 */
export function afterPaint(work: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => (timer = setTimeout(work)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
