import type { InboundFile } from '../../messaging/inbound.ts';

const sheetNames = /\.(?:xlsx|xlsm|csv|tsv)$/i;
const sheetTypes = /spreadsheetml\.sheet|^text\/(?:csv|tab-separated-values)$/;

/** Whether a file says of itself, by its name or type, that it is a sheet which can be read. */
export const isSheet = ({ name, mediaType }: Pick<InboundFile, 'name' | 'mediaType'>): boolean =>
  sheetNames.test(name ?? '') || sheetTypes.test(mediaType);
