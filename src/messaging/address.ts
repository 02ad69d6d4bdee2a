export const channelNames = ['telegram', 'whatsapp', 'webchat', 'terminal'] as const;
export type ChannelName = (typeof channelNames)[number];

/** Where a message goes: a chat on a channel, such as `telegram:123`. `externalId` is the channel's own id for it. */
export interface Address {
  readonly channel: ChannelName;
  readonly externalId: string;
}

export const formatAddress = (address: Address): string => `${address.channel}:${address.externalId}`;
