package org.mitate.demo;

import org.mitate.entrance.Entrance;
import org.mitate.hospital.terms.Mode;

/// The way into the online room is made with the confirmation that goes out by post.
@DemoOnly
class EntranceScenes {

    private final Entrance entrance;
    private final Players players;

    EntranceScenes(Entrance entrance, Players players) {
        this.entrance = entrance;
        this.players = players;
    }

    void open(Telling story) {
        players.secretary(
                story,
                file -> {
                    if (file.mode() == Mode.ONLINE) entrance.consultee(file);
                });
    }
}
