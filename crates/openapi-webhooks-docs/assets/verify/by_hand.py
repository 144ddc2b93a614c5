import base64
import hashlib
import hmac
import time


def verify(secret: str, headers, body: bytes, now: float | None = None) -> None:
    """Raises ValueError unless the request is signed. `body` is as it arrived."""
    message_id = headers["webhook-id"]
    timestamp = headers["webhook-timestamp"]
    now = time.time() if now is None else now
    if abs(now - int(timestamp)) > 300:
        raise ValueError("the timestamp is more than five minutes off")
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{message_id}.{timestamp}.".encode() + body
    digest = hmac.new(key, signed, hashlib.sha256).digest()
    expected = "v1," + base64.b64encode(digest).decode()
    signatures = headers["webhook-signature"].split(" ")
    if not any(hmac.compare_digest(expected.encode(), one.encode()) for one in signatures):
        raise ValueError("no signature matches")
