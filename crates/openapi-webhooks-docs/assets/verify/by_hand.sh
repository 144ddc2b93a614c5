# $WEBHOOK_SECRET is your secret. The headers are in $id, $timestamp and $signatures,
# and the body, as it arrived, is in the file body.json.
key=$(printf %s "${WEBHOOK_SECRET#whsec_}" | base64 -d | od -An -v -tx1 | tr -d ' \n')
expected=$( (printf %s "$id.$timestamp."; cat body.json) |
    openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | base64)
case " $signatures " in
    *" v1,$expected "*) echo valid ;;
    *) echo invalid ;;
esac
