import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const pem = (name: string) => readFileSync(resolve(import.meta.dirname, `for-tests-only.${name}`), 'utf8');

const cert = pem('crt');

/**
 * A certificate for 127.0.0.1 and localhost that ends in a hundred years, made with
 * `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 36500
 * -subj "/CN=Evenhand tests only" -addext "subjectAltName=IP:127.0.0.1,DNS:localhost"`.
 * `spki` is the SHA-256 of its public key in base64.
 */
export const tlsForTests = {
  key: pem('key'),
  cert,
  spki: createHash('sha256')
    .update(new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64'),
};
