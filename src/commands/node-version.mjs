/** The oldest Node that the build's tools run on: 20.19, or 22.12 from 21 on (Vite 8 asks for the same). */

/**
 * @param {string} version As in `process.versions.node`: "20.19.0".
 * @returns {string | null} A sentence for the reader, or null when this Node will do.
 */
export function nodeFault(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
	if (fits) return null;
	return (
		`This project needs Node 20.19 or later in the 20 line, 22.12 or later in the 22 line, or 24; this is Node ${version}. ` +
		'Install a current one from https://nodejs.org/ and run the command again.'
	);
}
