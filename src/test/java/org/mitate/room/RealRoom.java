package org.mitate.room;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The online room as a hospital runs it: two nodes with one database behind one address, and a
/// relay; the first node hands out the relay by UDP, the second by TCP.
public final class RealRoom implements AutoCloseable {

    private final Coturn relay;
    private final Gate gate = new Gate();
    private final Node first;
    private final Node second;
    private final List<Scene> scenes;
    private final Duration ahead;
    private int port;

    /// @param database what names the database that both use
    public RealRoom(Path folder, List<String> database) throws Exception {
        relay = Coturn.start(folder);
        first = new Node(folder.resolve("first"), settings(database, "udp"));
        second = new Node(folder.resolve("second"), settings(database, "tcp"));
        port = first.start();
        var said = List.of(first.said(Scene.SAYS).getLast().split(" "));
        ahead = Duration.parse(said.getFirst());
        scenes = Scene.read(said.subList(1, said.size()));
        gate.leadTo(port);
    }

    /// By the clock of its programs.
    public Instant now() {
        return Instant.now().plus(ahead);
    }

    public Coturn relay() {
        return relay;
    }

    public List<Scene> scenes() {
        return scenes;
    }

    /// Where the browsers go.
    public int port() {
        return gate.port();
    }

    /// As after a power cut.
    public void kill() throws InterruptedException {
        first.kill();
    }

    public void startAgain() throws Exception {
        port = first.start("--stage.ahead=" + ahead);
        gate.leadTo(port);
    }

    /// Whoever comes from now on is led to the second node; lines that are open stay.
    public void startSecond() throws Exception {
        gate.leadTo(second.start("--stage.ahead=" + ahead), port);
    }

    @Override
    public void close() throws Exception {
        gate.close();
        first.close();
        second.close();
        relay.close();
    }

    private List<String> settings(List<String> database, String transport) {
        var settings = new ArrayList<>(database);
        settings.add("--spring.profiles.active=test,stage");
        settings.add("--mitate.chores-idle=false");
        settings.add("--mitate.key=of all nodes");
        settings.addAll(relay.settings(transport));
        return settings;
    }
}
