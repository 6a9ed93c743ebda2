package org.mitate.room.web;

import java.util.List;

/// The keys of what the script of the room says: the page brings all of them along.
final class Sentences {

    private static final List<String> BOTH =
            List.of(
                    "state.opening",
                    "state.open",
                    "state.lost",
                    "state.elsewhere",
                    "state.left",
                    "state.held",
                    "state.connecting",
                    "state.mending",
                    "peer.connecting",
                    "peer.lost",
                    "peer.silent",
                    "peer.dark",
                    "peer.screen",
                    "peer.resting",
                    "big.on",
                    "big.off",
                    "quality.good",
                    "quality.unsteady",
                    "quality.weak",
                    "quality.none",
                    "audio.on",
                    "audio.off",
                    "video.on",
                    "video.off",
                    "problem.audio.denied",
                    "problem.audio.missing",
                    "problem.audio.busy",
                    "problem.audio.taken",
                    "problem.audio.old",
                    "problem.video.denied",
                    "problem.video.missing",
                    "problem.video.busy",
                    "problem.video.taken",
                    "problem.video.old",
                    "own",
                    "own.resting",
                    "leave",
                    "leave.sure");

    private static final List<String> VISITOR =
            List.of(
                    "state.waiting",
                    "state.waiting-doctor",
                    "state.admitted",
                    "state.connected",
                    "state.refused");

    private static final List<String> DOCTOR =
            List.of(
                    "state.alone",
                    "state.doctor.connected",
                    "state.doctor.refused",
                    "seat.WAITING",
                    "seat.ADMITTED",
                    "seat.away",
                    "own.screen",
                    "screen.on",
                    "screen.off",
                    "close",
                    "close.sure");

    private Sentences() {}

    static List<String> visitor() {
        return join(BOTH, VISITOR);
    }

    static List<String> doctor() {
        return join(BOTH, DOCTOR);
    }

    private static List<String> join(List<String> some, List<String> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }
}
