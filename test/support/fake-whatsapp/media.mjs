// A loopback stand-in for WhatsApp's media hosts: encrypted blobs by path, over plain HTTP. The
// preload sends the bot's uploads and downloads here.
import { randomBytes, createHash, createHmac } from 'node:crypto';
import { hkdf, aesEncrypWithIV, aesDecryptWithIV, MEDIA_HKDF_KEY_MAPPING } from './wa.mjs';

export const MEDIA_HOST = 'mmg.whatsapp.net';

const sha256 = (data) => createHash('sha256').update(data).digest();
const keysFor = (mediaKey, type) => {
  const out = Buffer.from(hkdf(mediaKey, 112, { info: `WhatsApp ${MEDIA_HKDF_KEY_MAPPING[type]} Keys` }));
  return { iv: out.subarray(0, 16), cipherKey: out.subarray(16, 48), macKey: out.subarray(48, 80) };
};

export class MediaStore {
  #blobs = new Map();
  uploads = 0;
  downloads = 0;
  failWith = 0;

  /** Encrypts and stores; returns the protobuf fields every media message shares. */
  put(data, type) {
    const mediaKey = randomBytes(32);
    const { iv, cipherKey, macKey } = keysFor(mediaKey, type);
    const body = aesEncrypWithIV(data, cipherKey, iv);
    const blob = Buffer.concat([body, createHmac('sha256', macKey).update(iv).update(body).digest().subarray(0, 10)]);
    const directPath = `/v/${randomBytes(12).toString('hex')}.enc`;
    this.#blobs.set(directPath, blob);
    return {
      url: `https://${MEDIA_HOST}${directPath}`,
      directPath,
      mediaKey,
      fileLength: data.length,
      fileSha256: sha256(data),
      fileEncSha256: sha256(blob),
      mediaKeyTimestamp: Math.floor(Date.now() / 1000),
    };
  }

  /** The plaintext behind a media message the bot sent. */
  get(content, type) {
    const blob = this.#blobs.get(content.directPath);
    if (!blob) throw new Error(`no media at ${content.directPath}`);
    const { iv, cipherKey } = keysFor(Buffer.from(content.mediaKey), type);
    return aesDecryptWithIV(blob.subarray(0, -10), cipherKey, iv);
  }

  handle(request, response) {
    if (this.failWith) return response.writeHead(this.failWith).end();
    const { pathname } = new URL(request.url, 'http://loopback');
    if (request.method === 'POST') {
      const parts = [];
      request.on('data', (part) => parts.push(part));
      request.on('end', () => {
        this.uploads += 1;
        const directPath = `/v${pathname}`;
        this.#blobs.set(directPath, Buffer.concat(parts));
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ url: `https://${MEDIA_HOST}${directPath}`, direct_path: directPath }));
      });
      return;
    }
    const blob = this.#blobs.get(pathname);
    if (!blob) return response.writeHead(404).end();
    this.downloads += 1;
    response.end(blob);
  }
}
