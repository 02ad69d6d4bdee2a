import { isFile, type RawParameters, type UploadedFile } from './body.ts';
import { badRequest } from './refusal.ts';

export type ParameterType = 'string' | 'integer' | 'float' | 'boolean' | 'json' | 'file' | 'chat';

/** The parameters of one call, each of the type its method says. */
export class Parameters {
  private readonly raw: RawParameters;

  /** @throws Refusal where a parameter is unknown to the method, or of a wrong type. */
  constructor(method: string, raw: RawParameters, known: Readonly<Record<string, ParameterType>>) {
    this.raw = raw;
    for (const [name, value] of Object.entries(raw)) {
      if (value === undefined || value === null || name === 'method') continue;
      const type = known[name];
      // Telegram ignores what it does not know; here it is a slip of the caller.
      if (type === undefined) throw badRequest(`${method} has no parameter "${name}"`);
      if (!fits(type, value)) throw badRequest(`parameter "${name}" must be of type ${type}`);
      if (typeof value === 'string' && !value.isWellFormed()) throw badRequest('strings must be encoded in UTF-8');
    }
  }

  string(name: string): string {
    const value = this.raw[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  number(name: string): number | null {
    const value = this.raw[name];
    return value === undefined || value === null || value === '' ? null : Number(value);
  }

  flag(name: string): boolean {
    const value = this.raw[name];
    return value === true || value === 'true' || value === 'True' || value === '1';
  }

  json(name: string): unknown {
    const value = this.raw[name];
    return typeof value === 'string' ? JSON.parse(value) : value;
  }

  file(name: string): UploadedFile | null {
    const value = this.raw[name];
    return isFile(value) ? value : null;
  }
}

function fits(type: ParameterType, value: unknown): boolean {
  const scalar = typeof value === 'string' || typeof value === 'number';
  switch (type) {
    case 'string':
      return scalar;
    case 'integer':
    case 'chat':
      return scalar && (/^-?\d{1,16}$/.test(String(value)) || (type === 'chat' && String(value).startsWith('@')));
    case 'float':
      return scalar && Number.isFinite(Number(value)) && String(value).trim() !== '';
    case 'boolean':
      return typeof value === 'boolean' || ['true', 'false', 'True', 'False', '1', '0'].includes(String(value));
    case 'json':
      return typeof value === 'string' ? isJson(value) : typeof value === 'object';
    default:
      return isFile(value) || typeof value === 'string';
  }
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
