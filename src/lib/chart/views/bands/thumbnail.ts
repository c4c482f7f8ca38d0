export { thumbnail } from '../line/thumbnail';
