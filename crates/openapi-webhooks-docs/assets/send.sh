#!/bin/sh
# Sends a signed test event. Needs curl and openssl.
#
#   WEBHOOK_SECRET=whsec_… sh send.sh URL FILE [METHOD] [CONTENT-TYPE]
set -eu
url=$1
file=$2
id=msg_test_$(date +%s)
timestamp=$(date +%s)
key=$(printf %s "${WEBHOOK_SECRET#whsec_}" | base64 -d | od -An -v -tx1 | tr -d ' \n')
signature=$( (printf %s "$id.$timestamp."; cat "$file") |
    openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | base64)
curl --include --request "${3:-POST}" \
    --header "content-type: ${4:-application/json}" \
    --header "webhook-id: $id" \
    --header "webhook-timestamp: $timestamp" \
    --header "webhook-signature: v1,$signature" \
    --data-binary "@$file" \
    "$url"
