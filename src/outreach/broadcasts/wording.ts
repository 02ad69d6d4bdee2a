import type { Attachment, OutboundMessage } from '../../messaging/outbound.ts';
import { joinRich } from '../../messaging/rich-text.ts';
import { regionName } from '../../people/regions.ts';
import type { Catalog, Language } from '../../texts/catalog.ts';
import { textsFor } from '../../texts/index.ts';
import { withoutDegrees } from '../../texts/names.ts';

/** What a broadcast may say of its reader. */
interface Reader {
  readonly language: Language;
  readonly fullName: string | null;
  readonly regionCode: string | null;
}

const fields: Readonly<Record<string, (reader: Reader, texts: Catalog) => string>> = {
  nama: ({ fullName }, { common }) => (fullName === null ? common.address(null) : withoutDegrees(fullName)),
  sapaan: ({ fullName }, { common }) => common.address(fullName),
  daerah: ({ regionCode }) => (regionCode === null ? 'Jawa Timur' : regionName(regionCode)),
};

/** The first field of a text that nobody can fill; null where all can. */
export function unknownField(text: string): string | null {
  for (const [, name = ''] of text.matchAll(/\{([^{}]*)\}/g))
    if (!Object.hasOwn(fields, name.trim().toLowerCase())) return name;
  return null;
}

/** The announcement as one person reads it; it ends with how to stop them. */
export function wordedFor(text: string, reader: Reader, attachment: Attachment | null = null): OutboundMessage {
  const texts = textsFor(reader.language);
  const filled = text.replace(/\{([^{}]*)\}/g, (written, name: string) => {
    return fields[name.trim().toLowerCase()]?.(reader, texts) ?? written;
  });
  const said = { text: joinRich([filled, texts.coordination.broadcasts.howToStop], '\n\n') };
  return attachment ? { ...said, attachment } : said;
}
