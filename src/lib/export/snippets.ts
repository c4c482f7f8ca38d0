/** What an embedded page sends to the page around it whenever its height changes. */
export const HEIGHT_MESSAGE = 'counting-cybercrime:height';

/**
 * What the frame may do: run its scripts; be of its own origin, so that it can fetch its figures from any host; save files
 * from its Download menu; and open the full page in a tab that is as free as any other. Frame and page being of different
 * origins, none of this reaches the page around it.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox';

/** Between what a chart needs on a phone and on a wide page, px. */
export const EMBED_HEIGHT = 760;

/** Lines of HTML that put a chart into somebody's page. `height` in px. */
export function embedCode({ address, title, height }: { address: string; title: string; height: number }): string {
	const attributes = [
		`src="${attribute(address)}"`,
		`title="${attribute(title)}"`,
		'loading="lazy"',
		'width="100%"',
		`height="${height}"`,
		'style="border: 0"',
		`sandbox="${SANDBOX}"`
	];
	return `<iframe\n  ${attributes.join('\n  ')}\n></iframe>`;
}

/** A short script for the page around: every embedded chart becomes as tall as it says it is. */
export function heightListener(): string {
	return [
		'<script>',
		"addEventListener('message', ({ data, source }) => {",
		`  if (data?.type !== '${HEIGHT_MESSAGE}') return;`,
		"  for (const frame of document.querySelectorAll('iframe'))",
		'    if (frame.contentWindow === source) frame.height = data.height;',
		'});',
		'</scr' + 'ipt>'
	].join('\n');
}

function attribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Code that loads a chart's CSV, by language. */
export interface Snippets {
	/** pandas. */
	readonly python: string;
	/** readr. */
	readonly r: string;
	/** A formula of Google Sheets. */
	readonly sheets: string;
	/** A module without any library. */
	readonly javascript: string;
}

/** Code that loads the CSV at `csv`, an absolute address, into a table of the usual kind. */
export function snippetsOf(csv: string): Snippets {
	const address = csv.replaceAll('"', '%22');
	return {
		python: `import pandas as pd\n\ndata = pd.read_csv("${address}")`,
		r: `library(readr)\n\ndata <- read_csv("${address}", guess_max = Inf)`,
		sheets: `=IMPORTDATA("${address}")`,
		javascript: [
			`const text = await (await fetch("${address}")).text();`,
			'const lines = [[]];',
			'for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\\r\\n]*))(,|\\r\\n|$)/g)) {',
			"  lines.at(-1).push(quoted?.replaceAll('\"\"', '\"') ?? plain);",
			'  if (end === "\\r\\n") lines.push([]);',
			'}',
			'const [columns, ...rows] = lines.slice(0, -1);',
			'const data = rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));'
		].join('\n')
	};
}
