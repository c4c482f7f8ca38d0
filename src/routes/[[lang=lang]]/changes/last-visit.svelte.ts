import { keepOnDevice, onDevice } from '$lib/ui/on-device';
import { visitOf } from '$lib/releases/filter';
import { dateWords } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { visitNow } from './page-words';

/** By which the last visit is kept on the device. */
const KEPT = 'changes-seen';

/** The reader's last visit to the page, which this device alone knows. It becomes the visit of today when the page is left. */
export class LastVisit {
	#seen = $state.raw<string | null>(null);
	#words = $state.raw('');
	#newest = '';

	/** Id of the newest release then; null where the reader was never here. */
	get seen(): string | null {
		return this.#seen;
	}

	/** Its day in words; empty where there was none. */
	get words(): string {
		return this.#words;
	}

	/** Reads what is kept, and keeps this visit once the page is left: what comes back undoes that. */
	read(newest: string, language: Language): () => void {
		const last = visitOf(onDevice(KEPT));
		this.#newest = newest;
		this.#seen = last?.release ?? null;
		this.#words = last === null ? '' : dateWords(last.day, language);
		const leave = () => keepOnDevice(KEPT, visitNow(newest));
		addEventListener('pagehide', leave);
		return () => {
			removeEventListener('pagehide', leave);
			leave();
		};
	}

	/** From now on nothing is new. */
	markSeen(): void {
		this.#seen = this.#newest;
	}
}
