/** What answers for the network in this browser; null where there is no such thing, or a sandbox forbids it. */
export function workers(): ServiceWorkerContainer | null {
	try {
		return 'serviceWorker' in navigator ? navigator.serviceWorker : null;
	} catch {
		return null;
	}
}
