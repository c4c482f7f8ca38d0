import { version } from '$app/environment';
import { onCLS, onINP, onLCP } from 'web-vitals';
import { drawUp, type Fault } from './draw-up';

/** As many faults as one report holds. */
const MOST = 10;

/**
 * Gathers errors of the page and how fast it was, and sends them once, when the page is left, to the host that it came from.
 * Only where the host asked for it at the build (README, "Watching without spying"): no address but the path, nothing that was
 * chosen or typed, no id of a reader, nothing kept on the device.
 * @param to path of the site that takes them
 */
export function report(to: string): void {
	const faults: Fault[] = [];
	const speed = new Map<string, number>();
	const note = (fault: Fault) => {
		if (faults.length < MOST) faults.push(fault);
	};
	addEventListener('error', ({ message, filename, lineno }) => note({ message, file: filename, line: lineno }));
	addEventListener('unhandledrejection', ({ reason }) => note({ message: String(reason), file: '', line: 0 }));
	for (const on of [onCLS, onINP, onLCP]) on(({ name, value }) => void speed.set(name, value));
	let sent = false;
	// Told after the measures, which end with the same event
	addEventListener('visibilitychange', () => {
		if (document.visibilityState !== 'hidden' || sent) return;
		sent = true;
		navigator.sendBeacon(to, JSON.stringify(drawUp({ version, path: location.pathname, faults, speed })));
	});
}
