package org.mitate.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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
    private Wire wire;
    private long asked;
    private String csrf = "";

    Browser(int port) {
        this.port = port;
    }

    Answer get(String path) throws IOException {
        return ask("GET", path, "", new byte[0]);
    }

    Answer post(String path, Map<String, String> form) throws IOException {
        byte[] body = Forms.encoded(form).getBytes(StandardCharsets.US_ASCII);
        return ask("POST", path, "application/x-www-form-urlencoded", body);
    }

    /// A form with one file.
    Answer upload(String path, Map<String, String> form, String field, byte[] file)
            throws IOException {
        String type = "multipart/form-data; boundary=" + Forms.BOUNDARY;
        return ask("POST", path, type, Forms.parts(form, field, file));
    }

    /// All of them, for another connection of the same person.
    String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /// The mark against forged forms of somebody who has signed in, read once from any page.
    String csrf() throws IOException {
        if (csrf.isEmpty()) csrf = get("/intake").fine().hidden("_csrf");
        return csrf;
    }

    private Answer ask(String method, String path, String type, byte[] body) throws IOException {
        try {
            connect();
            var message = new ByteArrayOutputStream(512 + body.length);
            message.writeBytes(head(method, path, type, body.length));
            message.writeBytes(body);
            message.writeTo(socket.getOutputStream());
            var read = wire.read();
            read.cookies().forEach(this::keep);
            if (read.isLast()) close();
            return read.answer();
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
        wire = new Wire(socket.getInputStream());
    }

    private byte[] head(String method, String path, String type, int length) {
        String jar = cookies();
        String content =
                type.isEmpty()
                        ? ""
                        : "Content-Type: " + type + "\r\nContent-Length: " + length + "\r\n";
        String head =
                "%s %s HTTP/1.1\r\nHost: localhost:%d\r\nCookie: %s\r\n%s\r\n"
                        .formatted(method, path, port, jar, content);
        return head.getBytes(StandardCharsets.UTF_8);
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        String name = pair.substring(0, equals);
        if (equals == pair.length() - 1) cookies.remove(name);
        else cookies.put(name, pair.substring(equals + 1));
    }

    @Override
    public void close() throws IOException {
        if (socket != null) socket.close();
        socket = null;
    }
}
