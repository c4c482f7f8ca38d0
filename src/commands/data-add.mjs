/**
 * npm run data:add -- figure | source | <name of a table>
 * Walks through a new row of the tables: asks for each cell, checks it at once by the rules of the build, shows what would be written and
 * writes it after "yes". Answers may also come from a file: `npm run data:add -- source < answers.txt`.
 */
import { createInterface } from 'node:readline/promises';
import { readArgs } from './args.mjs';
import { importLoader } from './loader.mjs';
import { asCommand } from './run.mjs';
import { Explained, say } from './say.mjs';

const OPTIONS = /** @type {const} */ ({ data: { type: 'string', default: 'data' } });

await asCommand(import.meta.url, async () => {
	const { values, positionals } = readArgs(
		{ options: OPTIONS, allowPositionals: true },
		'npm run data:add -- figure | source | <name of a table>'
	);
	const [kind] = positionals;
	if (kind === undefined || positionals.length > 1)
		throw new Explained('Say what to add: npm run data:add -- figure, -- source, or -- and the name of a table.');
	const { add } = await importLoader('adding/server/add');
	const terminal = process.stdin.isTTY === true;
	const reader = createInterface({
		input: process.stdin,
		terminal,
		output: process.stdout
	});
	// Lines, not questions: of what is piped in, none is lost between two questions
	const lines = reader[Symbol.asyncIterator]();
	const talk = {
		/** @param {string} prompt */
		ask: async (prompt) => {
			if (terminal) {
				// Known to the reader, which writes the line anew when a letter is taken back
				reader.setPrompt(prompt);
				reader.prompt();
			} else process.stdout.write(prompt);
			const { value, done } = await lines.next();
			return done === true ? null : value;
		},
		say
	};
	try {
		await add({ dir: values.data, kind }, talk);
	} catch (error) {
		if (error instanceof Error && error.name === 'AddFault') throw new Explained(`\n${error.message}`);
		throw error;
	} finally {
		reader.close();
	}
});
