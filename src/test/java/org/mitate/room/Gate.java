package org.mitate.room;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// The one address before several nodes, as a hospital's load balancer is: leads to the first node
/// that answers.
public final class Gate implements AutoCloseable {

    private final ServerSocket entrance =
            new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final List<Integer> nodes = new CopyOnWriteArrayList<>();

    public Gate() throws IOException {
        Thread.ofVirtual().start(this::receive);
    }

    public int port() {
        return entrance.getLocalPort();
    }

    /// Whoever comes from now on is led to these nodes, the first that answers first.
    public void leadTo(Integer... ports) {
        nodes.clear();
        nodes.addAll(List.of(ports));
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }

    private void receive() {
        while (!entrance.isClosed()) {
            try {
                Socket guest = entrance.accept();
                Thread.ofVirtual().start(() -> lead(guest));
            } catch (IOException closing) {
                return;
            }
        }
    }

    private void lead(Socket guest) {
        try (guest;
                Socket node = node()) {
            Thread.ofVirtual().start(() -> carry(guest, node));
            carry(node, guest);
        } catch (IOException gone) {
            // closed for the guest, as by a node that died
        }
    }

    private Socket node() throws IOException {
        for (int port : nodes) {
            try {
                return new Socket(InetAddress.getLoopbackAddress(), port);
            } catch (IOException dead) {
                // the next one may live
            }
        }
        throw new IOException("no node answers");
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException gone) {
            // the other direction ends with this one
        }
    }
}
