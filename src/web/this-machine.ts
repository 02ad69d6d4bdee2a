import type { HttpBindings } from '@hono/node-server';

/** What a request asked for: the name, with the port where it is not the usual one. */
export const hostOf = (request: Request): string => request.headers.get('host') ?? new URL(request.url).host;

const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

export const isLoopback = (host: string): boolean => loopbackHost.test(host);

const setByProxies = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];

/**
 * Whether a request comes from this machine: by its address and by the name it asked for (a name that somebody else
 * points here is not this machine), and through no proxy that says so. `environment` is the node server's; without a
 * socket the answer is no.
 */
export function isFromThisMachine(request: Request, environment: unknown): boolean {
  const bindings = environment as Partial<HttpBindings> | undefined;
  const address = bindings?.incoming?.socket?.remoteAddress ?? '';
  return (
    isLoopback(hostOf(request)) &&
    /^(?:::1|(?:::ffff:)?127\..*)$/.test(address) &&
    !setByProxies.some((header) => request.headers.has(header))
  );
}
