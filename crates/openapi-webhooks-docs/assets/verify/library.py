from standardwebhooks import Webhook

# Raises WebhookVerificationError unless the request is signed.
payload = Webhook(secret).verify(body, headers)
