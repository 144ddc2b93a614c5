import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class ByHand {
    /** Whether the request is signed. {@code body} is as it arrived, {@code now} is in seconds since 1970. */
    static boolean isSigned(
            String secret, String id, String timestamp, String signatures, byte[] body, long now)
            throws GeneralSecurityException {
        if (Math.abs(now - Long.parseLong(timestamp)) > 300) {
            return false;
        }
        byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
        mac.update(body);
        String expected = "v1," + Base64.getEncoder().encodeToString(mac.doFinal());
        boolean matches = false;
        for (String signature : signatures.split(" ")) {
            matches |= MessageDigest.isEqual(
                    signature.getBytes(StandardCharsets.UTF_8),
                    expected.getBytes(StandardCharsets.UTF_8));
        }
        return matches;
    }
}
