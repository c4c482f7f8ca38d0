import { defineConfig } from 'vitest/config';

/** `npm test -- hosting`: real servers over the built site. What is pure among it is tested with the unit tests. */
export default defineConfig({
	test: {
		include: ['tests/hosting/*.spec.ts'],
		testTimeout: 20_000,
		hookTimeout: 30_000,
		reporters: ['default']
	}
});
