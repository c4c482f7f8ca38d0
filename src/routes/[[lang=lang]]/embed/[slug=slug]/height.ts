import { HEIGHT_MESSAGE } from '$lib/export/snippets';

/**
 * An attachment that tells the page around how tall its element is, in whole px, at once and whenever that changes. The
 * page around may be anybody's, and a height is nobody's secret: so it goes to any origin.
 */
export function tellHeight(slug: string): (element: Element) => () => void {
	return (element) => {
		const watcher = new ResizeObserver(() => {
			const height = Math.ceil(element.getBoundingClientRect().height);
			if (parent !== window) parent.postMessage({ type: HEIGHT_MESSAGE, slug, height }, '*');
		});
		watcher.observe(element);
		return () => watcher.disconnect();
	};
}
