import type { ChartInput } from '../../input';
import { decimalYear } from './scales';

/** A date to mark on an axis of years: a decimal year, and its words. */
export interface MarkedDate {
	readonly at: number;
	readonly label: string;
}

/** The dates of the Convention, where they are asked for. */
export function eventsOf({ filters, events }: Pick<ChartInput, 'filters' | 'events'>): readonly MarkedDate[] {
	return filters.events === true ? events.map(({ date, label }) => ({ at: decimalYear(date), label })) : [];
}
