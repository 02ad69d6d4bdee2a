import type { IncomingMessage } from 'node:http';
import { badRequest, Refusal } from './refusal.ts';

/** A file as it was uploaded. */
export interface UploadedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** What a call came with, by parameter name: JSON values, strings of a form, or files. */
export type RawParameters = Readonly<Record<string, unknown>>;

export const isFile = (value: unknown): value is UploadedFile =>
  typeof value === 'object' && value !== null && 'bytes' in value && Buffer.isBuffer(value.bytes);

const sizeLimit = 50 * 1024 * 1024;

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > sizeLimit) throw new Refusal(413, 'Request Entity Too Large');
    chunks.push(bytes);
  }
  return chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks);
}

/** The parameters of a call: from the query string, and from a JSON, urlencoded or multipart body. */
export function parseParameters(query: URLSearchParams, contentType: string, body: Buffer): RawParameters {
  const fromQuery = Object.fromEntries(query);
  if (body.length === 0) return fromQuery;
  if (contentType.startsWith('application/json')) return { ...fromQuery, ...parseJson(body) };
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    return { ...fromQuery, ...Object.fromEntries(new URLSearchParams(body.toString('utf8'))) };
  }
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (boundary === undefined) throw badRequest(`unsupported content type "${contentType}"`);
  return { ...fromQuery, ...parseMultipart(body, boundary) };
}

function parseJson(body: Buffer): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  } catch {
    // Refused below, like JSON that is no object.
  }
  throw badRequest("can't parse request body as a JSON object");
}

function parseMultipart(body: Buffer, boundary: string): Record<string, unknown> {
  const delimiter = Buffer.from(`--${boundary}`);
  const parameters: Record<string, unknown> = {};
  let at = body.indexOf(delimiter);
  if (at === -1) throw badRequest('the multipart body has no boundary');
  for (;;) {
    at += delimiter.length;
    if (body.subarray(at, at + 2).toString('latin1') === '--') return parameters;
    const end = body.indexOf(delimiter, at);
    if (end === -1) throw badRequest('the multipart body is not closed');
    // A part is CRLF, headers, an empty line, the content, CRLF.
    const part = body.subarray(at + 2, end - 2);
    const split = part.indexOf('\r\n\r\n');
    if (split === -1) throw badRequest('a part of the multipart body has no headers');
    const headers = part.subarray(0, split).toString('utf8');
    const content = part.subarray(split + 4);
    const name = /content-disposition:.*?\bname="([^"]*)"/i.exec(headers)?.[1];
    if (name === undefined) throw badRequest('a part of the multipart body has no name');
    const fileName = /content-disposition:.*?\bfilename="([^"]*)"/i.exec(headers)?.[1];
    parameters[name] =
      fileName === undefined
        ? content.toString('utf8')
        : { fileName, mediaType: /content-type:\s*(\S+)/i.exec(headers)?.[1] ?? '', bytes: content };
    at = end;
  }
}
