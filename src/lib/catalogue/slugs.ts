/** Names of the charts, from the files that say what they are; their code is not fetched for it. */
export const SLUGS: readonly string[] = Object.keys(import.meta.glob('../charts/*.ts')).map((path) =>
	path.replace(/^.*\/|\.ts$/g, '')
);
