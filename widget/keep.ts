// The second file of the widget: what keeps a plan on the device. See docs/decisions for why it is a file of its own.
export { openDatabase } from '../lib/storage/database';
