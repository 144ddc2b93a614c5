import { Webhook } from "standardwebhooks";

// Throws unless the request is signed.
const payload = new Webhook(secret).verify(body, headers);
