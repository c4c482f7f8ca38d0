/** A typeface at a size, px. */
export interface Font {
	readonly family: 'serif' | 'sans';
	readonly size: number;
	readonly weight: 400 | 500 | 600;
}

/** Width of a text in a font, px. */
export type Measure = (text: string, font: Font) => number;

/**
 * Lines no wider than `width`, broken at spaces (never at a no-break space) and, where a word alone is wider, after a
 * sign that parts an address, else between letters. Empty text has no lines.
 */
export function wrap(text: string, width: number, font: Font, measure: Measure): string[] {
	const fits = (line: string) => measure(line, font) <= width;
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/[ \t\r\n]+/).filter((one) => one !== '')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (fits(longer)) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		const pieces = fits(word) ? [word] : broken(word, fits);
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1) ?? '';
	}
	return line === '' ? lines : [...lines, line];
}

/** As `wrap`, but with lines of even length, as titles are set: no more lines than needed, none much longer. */
export function balanced(text: string, width: number, font: Font, measure: Measure): string[] {
	const wanted = wrap(text, width, font, measure).length;
	// Never narrower than a word, so that evening out does not part one.
	const words = text.split(/[ \t\r\n]+/).map((word) => measure(word, font));
	let [low, high] = [Math.min(width, Math.max(...words)), width];
	while (high - low > 4) {
		const middle = (low + high) / 2;
		if (wrap(text, middle, font, measure).length > wanted) low = middle;
		else high = middle;
	}
	return wrap(text, high, font, measure);
}

/** A word in pieces that fit; at least one letter each. */
function broken(word: string, fits: (line: string) => boolean): string[] {
	const pieces: string[] = [];
	let rest = [...word];
	while (rest.length > 0) {
		let end = 1;
		while (end < rest.length && fits(rest.slice(0, end + 1).join(''))) end += 1;
		const sign = rest.slice(0, end).findLastIndex((letter) => '/?&'.includes(letter)) + 1;
		const at = end < rest.length && sign > end / 2 ? sign : end;
		pieces.push(rest.slice(0, at).join(''));
		rest = rest.slice(at);
	}
	return pieces;
}
