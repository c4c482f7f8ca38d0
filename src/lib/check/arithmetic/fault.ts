/** What is wrong with a step: in which column, with which text, and what to do. */
export class StepFault extends Error {
	/** Name of the column of `claim-steps.csv`. */
	readonly column: string;
	readonly value: string;

	constructor(column: string, value: string, rule: string) {
		super(rule);
		this.name = 'StepFault';
		this.column = column;
		this.value = value;
	}
}
