import { createHmac, timingSafeEqual } from "node:crypto";

// Throws unless the request is signed. `body` is a Buffer, as it arrived.
export function verify(secret, headers, body, now = Date.now() / 1000) {
  const id = headers["webhook-id"];
  const timestamp = headers["webhook-timestamp"];
  if (!(Math.abs(now - Number(timestamp)) <= 300)) {
    throw new Error("the timestamp is more than five minutes off");
  }
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const digest = createHmac("sha256", key).update(`${id}.${timestamp}.`).update(body).digest("base64");
  const expected = Buffer.from(`v1,${digest}`);
  const matches = headers["webhook-signature"].split(" ").some((one) => {
    const signature = Buffer.from(one);
    return signature.length === expected.length && timingSafeEqual(signature, expected);
  });
  if (!matches) throw new Error("no signature matches");
}
