package org.mitate.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Reads answers of HTTP/1.1 from a connection.
final class Wire {

    private final InputStream in;

    Wire(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /// An answer as it came.
    ///
    /// @param headers but for cookies, by their small names
    record Message(int status, Map<String, String> headers, List<String> cookies, byte[] body) {

        boolean isLast() {
            return "close".equals(headers.get("connection"));
        }

        Answer answer() {
            return new Answer(status, headers.getOrDefault("location", ""), body);
        }
    }

    Message read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        var headers = new TreeMap<String, String>();
        var cookies = new ArrayList<String>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if (name.equals("set-cookie")) cookies.add(value);
            else headers.put(name, value);
        }
        return new Message(status, headers, cookies, body(headers));
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (!"chunked".equals(headers.get("transfer-encoding"))) {
            return exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        }
        var whole = new ByteArrayOutputStream();
        for (int size = chunk(); size > 0; size = chunk()) {
            whole.writeBytes(exactly(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) throw new EOFException("the answer broke off");
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new EOFException("the connection was closed");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }
}
