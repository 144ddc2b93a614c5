//! Nothing but tests: what `openapi-webhooks-document` says of the documents of `dev/cases` and of the
//! corpus.
