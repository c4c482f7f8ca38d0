/** A moment as a day of the calendar on the reader’s machine, ISO; `dayOf` in dates.ts would bring date-fns to every reader. */
export function calendarDay(moment: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
