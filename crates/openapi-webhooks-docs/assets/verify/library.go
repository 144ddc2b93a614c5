wh, err := standardwebhooks.NewWebhook(secret)
if err != nil {
	return err
}
// An error unless the request is signed.
err = wh.Verify(body, r.Header)
