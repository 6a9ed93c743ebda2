package org.mitate.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals what must not lie about in the open (AES-256-GCM) and signs what must come back unchanged
/// (HMAC-SHA-256).
///
/// A sealed text names its key by the first byte, so that keys can be changed one day without
/// losing what is sealed.
public final class Vault {

    private static final byte KEY_ID = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec sealing;
    private final SecretKeySpec signing;

    /// @param key 32 bytes known only to this hospital
    public Vault(byte[] key) {
        if (key.length != 32) throw new IllegalArgumentException("the house key has 32 bytes");
        sealing = new SecretKeySpec(hmac(key, "seal"), "AES");
        signing = new SecretKeySpec(hmac(key, "sign"), "HmacSHA256");
    }

    public byte[] seal(byte[] open) {
        try {
            byte[] nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(open);
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put(KEY_ID)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /// Refuses what was changed or sealed with another key.
    public byte[] open(byte[] sealed) {
        try {
            if (sealed[0] != KEY_ID)
                throw new IllegalStateException("sealed with key " + sealed[0]);
            var nonce = new GCMParameterSpec(TAG_BITS, Arrays.copyOfRange(sealed, 1, 1 + NONCE));
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, sealing, nonce);
            return cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open what is sealed: other key, or damaged", e);
        }
    }

    /// A mark on a text for one purpose, as 64 hexadecimal digits; it cannot be made without the
    /// house key.
    public String sign(String purpose, String text) {
        byte[] mark = hmac(signing.getEncoded(), purpose + "\n" + text);
        return HexFormat.of().formatHex(mark);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no HMAC-SHA-256 in this JDK", e);
        }
    }
}
