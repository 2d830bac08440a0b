export { DeliverNotice, PublicAddress } from './deliver-notice.js';
