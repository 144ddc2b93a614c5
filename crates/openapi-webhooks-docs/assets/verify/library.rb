require "standardwebhooks"

# Raises StandardWebhooks::WebhookVerificationError unless the request is signed.
payload = StandardWebhooks::Webhook.new(secret).verify(body, headers)
