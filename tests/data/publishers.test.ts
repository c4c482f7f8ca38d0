import { expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';

test.each(['short_en', 'short_vi'] as const)('by its %s a publisher can be told from any other house', (column) => {
	const publishers = [...openData().publishers.values()];
	const shared = publishers.filter((one) =>
		publishers.some((other) => other[column] === one[column] && other.name !== one.name)
	);
	expect(shared.map(({ id }) => id)).toEqual([]);
});
