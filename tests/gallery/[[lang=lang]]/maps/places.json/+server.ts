export { GET } from '../../../../../src/routes/[[lang=lang]]/maps/places.json/+server';
