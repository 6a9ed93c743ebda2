package org.mitate.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// One keep-alive connection with cookies, as a browser has it, in a tenth of the JDK client's CPU:
/// clients share the machine with the program that they measure.
final class Browser implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    /// Sooner than the server gives an idle connection up.
    private static final long IDLE_NANOS = 10_000_000_000L;

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Socket socket;
    private long asked;
    private InputStream in;

    Browser(int port) {
        this.port = port;
    }

    /// Another browser of the same person: same cookies, own connection.
    Browser twin() {
        var twin = new Browser(port);
        twin.cookies.putAll(cookies);
        return twin;
    }

    Answer get(String path) throws IOException {
        return ask("GET", path, "", new byte[0]);
    }

    Answer post(String path, Map<String, String> form) throws IOException {
        byte[] body = Forms.encoded(form).getBytes(StandardCharsets.US_ASCII);
        return ask("POST", path, "application/x-www-form-urlencoded", body);
    }

    /// A form with one file, as `multipart/form-data`.
    Answer upload(String path, Map<String, String> form, String field, byte[] file)
            throws IOException {
        return ask(
                "POST",
                path,
                "multipart/form-data; boundary=" + Forms.BOUNDARY,
                Forms.parts(form, field, file));
    }

    private Answer ask(String method, String path, String type, byte[] body) throws IOException {
        try {
            connect();
            var out = socket.getOutputStream();
            var message = new ByteArrayOutputStream(512 + body.length);
            message.writeBytes(head(method, path, type, body.length));
            message.writeBytes(body);
            message.writeTo(out);
            out.flush();
            return read();
        } catch (IOException broken) {
            close();
            throw broken;
        }
    }

    private void connect() throws IOException {
        if (System.nanoTime() - asked > IDLE_NANOS) close();
        asked = System.nanoTime();
        if (socket != null) return;
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private byte[] head(String method, String path, String type, int length) {
        String jar =
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        String content =
                type.isEmpty()
                        ? ""
                        : "Content-Type: " + type + "\r\nContent-Length: " + length + "\r\n";
        String head =
                "%s %s HTTP/1.1\r\nHost: localhost:%d\r\nCookie: %s\r\n%s\r\n"
                        .formatted(method, path, port, jar, content);
        return head.getBytes(StandardCharsets.UTF_8);
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        var headers = new LinkedHashMap<String, String>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if (name.equals("set-cookie")) keep(value);
            else headers.put(name, value);
        }
        byte[] body = body(headers);
        if ("close".equals(headers.get("connection"))) close();
        return new Answer(status, headers.getOrDefault("location", ""), body);
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

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        if (equals == pair.length() - 1) cookies.remove(pair.substring(0, equals));
        else cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    @Override
    public void close() throws IOException {
        if (socket != null) socket.close();
        socket = null;
    }
}
