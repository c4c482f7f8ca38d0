/** The languages that stand in the address; English stands at the root. */
export const match = (param: string): param is 'vi' => param === 'vi';
