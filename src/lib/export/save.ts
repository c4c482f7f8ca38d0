/** Offers bytes or text to the reader as a file. */
export function saveBlob(name: string, content: Blob): void {
	const url = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A text as a file of a type, in UTF-8. */
export function textBlob(text: string, type: string): Blob {
	return new Blob([text], { type: `${type};charset=utf-8` });
}

/** Offers a text to the reader as a file. */
export function saveText(name: string, type: string, text: string): void {
	saveBlob(name, textBlob(text, type));
}
