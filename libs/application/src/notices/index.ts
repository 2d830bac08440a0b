export { DeliverNotices, PublicAddress } from './deliver-notices.js';
