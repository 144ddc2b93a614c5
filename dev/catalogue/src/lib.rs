//! Contains only tests of `openapi-webhooks-document`, with the documents of `dev/cases` and the corpus.
