require "openssl"

# Raises unless the request is signed. `body` is as it arrived: request.body.read.
def verify(secret, headers, body, now = Time.now.to_i)
  id, timestamp = headers["webhook-id"], headers["webhook-timestamp"]
  raise "the timestamp is more than five minutes off" if (now - Integer(timestamp, 10)).abs > 300

  key = secret.delete_prefix("whsec_").unpack1("m")
  digest = OpenSSL::HMAC.digest("SHA256", key, "#{id}.#{timestamp}.".b + body.b)
  expected = "v1," + [digest].pack("m0")
  matches = headers["webhook-signature"].split(" ").any? do |signature|
    OpenSSL.secure_compare(signature, expected)
  end
  raise "no signature matches" unless matches
end
