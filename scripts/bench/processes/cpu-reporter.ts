/** Loaded before a bot that is measured, ours and the peer's alike: tells the parent what it has used, when asked. */
process.on('message', (message) => {
  if (message === 'cpu') process.send?.({ cpu: process.cpuUsage() });
});
// Being asked must not keep a bot alive that has ended.
process.channel?.unref();
