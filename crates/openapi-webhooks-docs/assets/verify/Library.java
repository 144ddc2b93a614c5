import com.standardwebhooks.Webhook;

// Throws WebhookVerificationException unless the request is signed.
new Webhook(secret).verify(body, headers);
