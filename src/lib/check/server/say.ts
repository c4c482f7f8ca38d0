import type { Claim } from '$lib/data/claim';
import type { Data } from '$lib/data/server/data';
import { DataFaults } from '$lib/data/server/data-error';
import { fault } from '$lib/data/server/row';
import type { Language } from '$lib/words/language';
import { StepFault } from '../arithmetic/fault';
import { sayIt } from '../say';
import { stepsOf } from './steps';

/** How a claim may be said, from what its steps come to. @throws DataFaults where a gap of the sentence cannot be filled */
export function sayingOf(data: Data, { id, say }: Claim, language: Language): string {
	try {
		return sayIt(say[language], stepsOf(data, id), language);
	} catch (wrong) {
		const entry = data.entries('claims')[data.rows('claims').findIndex((row) => row.id === id)];
		if (!(wrong instanceof StepFault) || entry === undefined) throw wrong;
		throw new DataFaults([fault(entry, wrong.column, wrong.value, wrong.message)]);
	}
}
