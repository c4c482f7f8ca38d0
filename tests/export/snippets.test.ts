import { describe, expect, test } from 'vitest';
import { toCsv } from '$lib/export/csv';
import { embedCode, heightListener, snippetsOf } from '$lib/export/snippets';

const CSV = 'https://site.example/charts/scam-losses.csv';

describe('code that loads the CSV', () => {
	const { python, r, sheets, javascript } = snippetsOf(CSV);

	test('in Python, R and Google Sheets', () => {
		expect(python).toBe(`import pandas as pd\n\ndata = pd.read_csv("${CSV}")`);
		expect(r).toBe(`library(readr)\n\ndata <- read_csv("${CSV}", guess_max = Inf)`);
		expect(sheets).toBe(`=IMPORTDATA("${CSV}")`);
	});

	test('in JavaScript, which reads quotes, commas, line breaks and empty cells as they were written', async () => {
		const rows = [
			{ id: 'a', value: '1', note: 'plain' },
			{ id: 'b', value: '', note: 'a "quoted", part\r\nand a line' },
			{ id: 'c', value: '-5', note: '' }
		];
		const asked: string[] = [];
		const fetched = async (address: string) => {
			asked.push(address);
			return new Response(toCsv(rows, ['id', 'value', 'note']));
		};
		const run = new Function('fetch', `return (async () => {${javascript}\nreturn data;})()`);
		const data: unknown = await run(fetched);
		// Text that a spreadsheet would take for a formula has its apostrophe.
		expect(data).toEqual([rows[0], rows[1], { id: 'c', value: "'-5", note: '' }]);
		expect(asked).toEqual([CSV]);
	});
});

describe('code that embeds a chart', () => {
	test('names the address, a title, a height and what the frame may do, with signs of HTML escaped', () => {
		const address = 'https://site.example/embed/a/?country=VNM&time=2020';
		expect(embedCode({ address, title: 'Less <5% & "more"', height: 700 })).toBe(`<iframe
  src="https://site.example/embed/a/?country=VNM&amp;time=2020"
  title="Less &lt;5% &amp; &quot;more&quot;"
  loading="lazy"
  width="100%"
  height="700"
  style="border: 0"
  sandbox="allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox"
></iframe>`);
	});

	test('the listener gives a height to the frame that sent it and to no other', () => {
		const script = heightListener().replace(/<\/?script>/g, '');
		const frames = [
			{ contentWindow: 'first', height: 1 },
			{ contentWindow: 'second', height: 1 }
		];
		const listeners: ((event: unknown) => void)[] = [];
		const listen = (_: string, listener: (event: unknown) => void) => listeners.push(listener);
		new Function('addEventListener', 'document', script)(listen, { querySelectorAll: () => frames });
		const [listener] = listeners;
		listener?.({ data: { type: 'counting-cybercrime:height', height: 640 }, source: 'second' });
		listener?.({ data: { type: 'something else', height: 5 }, source: 'first' });
		listener?.({ data: null, source: 'first' });
		expect(frames.map(({ height }) => height)).toEqual([1, 640]);
	});
});
