/** What is kept by a name on this device, in this browser alone; null where nothing is, or its storage is closed. */
export function onDevice(name: string): string | null {
	try {
		return localStorage.getItem(name);
	} catch {
		return null;
	}
}

/** Keeps a text by a name on this device; null forgets it. Where storage is closed nothing is kept, and nobody is told. */
export function keepOnDevice(name: string, text: string | null): void {
	try {
		if (text === null) localStorage.removeItem(name);
		else localStorage.setItem(name, text);
	} catch {
		// What was chosen then lasts as long as the page.
	}
}
