// Linking a companion (the bot) to the account: what the account owner's phone does when it scans a
// QR code or when the owner types an 8-character pairing code.
import { randomBytes } from 'node:crypto';
import {
  proto,
  Curve,
  hkdf,
  hmacSign,
  aesEncryptCTR,
  aesDecryptCTR,
  aesDecryptGCM,
  derivePairingCodeKey,
  WA_ADV_ACCOUNT_SIG_PREFIX,
  WA_ADV_DEVICE_SIG_PREFIX,
  SERVER,
  bytesToInt,
  child,
  node,
  now,
} from './wa.mjs';

/** 'https://wa.me/settings/linked_devices#<ref>,<noise>,<identity>,<adv secret>,<platform>' */
export function parseQr(text) {
  const [ref, noise, identity, secret] = text.slice(text.indexOf('#') + 1).split(',');
  const key = (value) => Buffer.from(value ?? '', 'base64');
  return { ref, noiseKey: key(noise), identity: key(identity), advSecret: key(secret) };
}

export function readRegistration({ devicePairingData: data }, noiseKey) {
  return {
    noiseKey: noiseKey.toString('hex'),
    identity: Buffer.from(data.eIdent),
    registrationId: bytesToInt(data.eRegid),
    signedPreKey: {
      keyId: bytesToInt(data.eSkeyId),
      publicKey: Buffer.from(data.eSkeyVal),
      signature: Buffer.from(data.eSkeySig),
    },
  };
}

export function pairDeviceNode(id, refs) {
  return node('iq', { from: `@${SERVER}`, type: 'set', id, xmlns: 'md' }, [
    node(
      'pair-device',
      {},
      refs.map((ref) => node('ref', {}, Buffer.from(ref))),
    ),
  ]);
}

/** The signed device identity, plus a check of the signature the companion must answer with. */
export function pairSuccess({ id, account, deviceId, companionIdentity, advSecret }) {
  const owner = account.phone.identity;
  const details = Buffer.from(
    proto.ADVDeviceIdentity.encode({
      rawId: 1,
      timestamp: now(),
      keyIndex: deviceId,
    }).finish(),
  );
  const signed = Buffer.from(
    proto.ADVSignedDeviceIdentity.encode({
      details,
      accountSignatureKey: owner.public,
      accountSignature: Curve.sign(
        owner.private,
        Buffer.concat([WA_ADV_ACCOUNT_SIG_PREFIX, details, companionIdentity]),
      ),
    }).finish(),
  );
  const sealed = proto.ADVSignedDeviceIdentityHMAC.encode({
    details: signed,
    hmac: hmacSign(signed, advSecret),
  }).finish();
  const stanza = node('iq', { from: `@${SERVER}`, type: 'set', id, xmlns: 'md', t: String(now()) }, [
    node('pair-success', {}, [
      node('device-identity', {}, sealed),
      node('device', { jid: account.jid(deviceId), lid: account.lidJid(deviceId) }),
      node('platform', { name: 'android' }),
    ]),
  ]);
  const verify = (reply) => {
    const bytes = child(child(reply, 'pair-device-sign'), 'device-identity')?.content;
    if (!bytes) return false;
    const { deviceSignature } = proto.ADVSignedDeviceIdentity.decode(bytes);
    const message = Buffer.concat([WA_ADV_DEVICE_SIG_PREFIX, details, companionIdentity, owner.public]);
    return Curve.verify(companionIdentity, message, Buffer.from(deviceSignature));
  };
  return { stanza, verify };
}

/** The phone's side of the pairing-code exchange: hello (from the bot), then enter(code), then finish. */
export class PairingCode {
  #account;
  #ref = randomBytes(16);
  #ephemeral = Curve.generateKeyPair();
  #wrapped;
  #companionEphemeral;

  constructor(account, hello) {
    this.#account = account;
    this.#wrapped = Buffer.from(child(hello, 'link_code_pairing_wrapped_companion_ephemeral_pub').content);
  }

  helloResult() {
    return [
      node('link_code_companion_reg', { stage: 'companion_hello' }, [node('link_code_pairing_ref', {}, this.#ref)]),
    ];
  }

  async enter(code, id) {
    const theirs = await derivePairingCodeKey(code, this.#wrapped.subarray(0, 32));
    this.#companionEphemeral = aesDecryptCTR(this.#wrapped.subarray(48, 80), theirs, this.#wrapped.subarray(32, 48));
    const salt = randomBytes(32),
      iv = randomBytes(16);
    const ours = await derivePairingCodeKey(code, salt);
    return node('notification', { from: `@${SERVER}`, type: 'link_code_companion_reg', id, t: String(now()) }, [
      node('link_code_companion_reg', { stage: 'primary_hello' }, [
        node('link_code_pairing_ref', {}, this.#ref),
        node('primary_identity_pub', {}, this.#account.phone.identity.public),
        node(
          'link_code_pairing_wrapped_primary_ephemeral_pub',
          {},
          Buffer.concat([salt, iv, aesEncryptCTR(this.#ephemeral.public, ours, iv)]),
        ),
      ]),
    ]);
  }

  /** Both sides now derive the same ADV secret, which a QR code would have carried in the clear. */
  finish(request) {
    const bundle = Buffer.from(child(request, 'link_code_pairing_wrapped_key_bundle').content);
    const shared = Curve.sharedKey(this.#ephemeral.private, this.#companionEphemeral);
    const key = hkdf(shared, 32, {
      salt: bundle.subarray(0, 32),
      info: 'link_code_pairing_key_bundle_encryption_key',
    });
    const plain = aesDecryptGCM(bundle.subarray(44), key, bundle.subarray(32, 44), Buffer.alloc(0));
    const identityShared = Curve.sharedKey(this.#account.phone.identity.private, plain.subarray(0, 32));
    return Buffer.from(hkdf(Buffer.concat([shared, identityShared, plain.subarray(64)]), 32, { info: 'adv_secret' }));
  }
}
