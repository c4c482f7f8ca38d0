/** What may be a family of metrics: its name is one word, where the name of a file has an ending. */
export const match = (param: string): param is string => /^[a-z]+$/.test(param);
