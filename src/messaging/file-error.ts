/** Why the bytes of a file could not be brought: a closed set. */
export type FileErrorKind =
  /** More bytes than were asked for, or than the platform hands out. */
  | 'too-large'
  /** The platform has it no more, or what it has is not what was sent: only sending it again helps. */
  | 'gone'
  /** The platform cannot be reached, or was too slow: trying again may help. */
  | 'unavailable';

/** What `fetchFile` throws, and nothing else. Its message is ours: no address, no token, no name. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly kind: FileErrorKind;

  constructor(kind: FileErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
