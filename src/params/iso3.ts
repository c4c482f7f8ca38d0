/** The code of a country as addresses write it: three small letters. */
export const match = (param: string) => /^[a-z]{3}$/.test(param);
