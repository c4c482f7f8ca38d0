import { fetchOnce } from '$lib/fetch-once';
import { parseSvg } from '$lib/parse-svg';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Maps in a frame without an origin (`sandbox` without `allow-same-origin`): no file lends its shapes to such a page, so
 * the file is fetched, put into the page, and every reference under `root`, now and later, is turned to it there.
 * Gives back what ends the watch.
 */
export function lendShapes(root: Element): () => void {
	const lent = new Set<string>();
	const turn = () => {
		for (const use of root.querySelectorAll('use')) {
			const [file = '', id = ''] = (use.getAttribute('href') ?? '').split('#');
			if (file === '') continue;
			use.setAttribute('href', `#${id}`);
			if (lent.has(file)) continue;
			lent.add(file);
			void lend(file, root);
		}
	};
	const watcher = new MutationObserver(turn);
	watcher.observe(root, { subtree: true, childList: true, attributeFilter: ['href'] });
	turn();
	return () => watcher.disconnect();
}

async function lend(file: string, root: Element): Promise<void> {
	const arrived = await fetchOnce(file).catch(() => null);
	if (arrived === null) return;
	const parsed = parseSvg(new TextDecoder().decode(arrived));
	const shapes = document.createElementNS(SVG, 'svg');
	shapes.setAttribute('aria-hidden', 'true');
	shapes.style.display = 'none';
	shapes.append(...parsed.documentElement.children);
	root.append(shapes);
}
