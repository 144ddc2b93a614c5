$webhook = new \StandardWebhooks\Webhook($secret);
// Throws unless the request is signed.
$payload = $webhook->verify($body, $headers);
