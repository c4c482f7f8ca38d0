export { GET } from '../../../../src/routes/maps/world.svg/+server';
