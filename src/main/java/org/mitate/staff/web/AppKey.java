package org.mitate.staff.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import org.apache.commons.codec.binary.Base32;

/// The key for an authenticator app, to be photographed or typed.
///
/// @param letters the secret in Base32, in groups of four
/// @param path the dark squares of the QR code as one SVG path
/// @param size how many squares the code is wide
public record AppKey(String letters, String path, int size) {

    static AppKey of(String account, byte[] secret) {
        String base32 = new Base32().encodeAsString(secret);
        String address =
                "otpauth://totp/Mitate:" + account + "?secret=" + base32 + "&issuer=Mitate";
        BitMatrix squares = squares(address);
        return new AppKey(
                base32.replaceAll("(.{4})(?=.)", "$1 "), path(squares), squares.getWidth());
    }

    private static BitMatrix squares(String address) {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException e) {
            throw new IllegalStateException("the key does not fit a QR code", e);
        }
    }

    private static String path(BitMatrix squares) {
        var path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y))
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
            }
        }
        return path.toString();
    }
}
