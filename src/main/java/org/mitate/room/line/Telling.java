package org.mitate.room.line;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.room.IceServer;
import org.mitate.room.Seat;

/// What a page is told over its line.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Telling.Welcome.class, name = "welcome"),
    @JsonSubTypes.Type(value = Telling.Beat.class, name = "beat"),
    @JsonSubTypes.Type(value = Telling.Room.class, name = "room"),
    @JsonSubTypes.Type(value = Telling.Signal.class, name = "signal"),
    @JsonSubTypes.Type(value = Telling.Changed.class, name = "changed")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface Telling {

    record Welcome(List<IceServer> ice) implements Telling {}

    record Beat() implements Telling {}

    /// @param id of the last message that this answers
    /// @param doctor whether the doctor's page is there
    /// @param held whether the talk rests because of somebody unannounced
    record Room(
            long id, int seat, Seat.State state, boolean doctor, boolean held, List<Other> others)
            implements Telling {}

    /// Somebody else in the room.
    ///
    /// @param since in milliseconds, when they came to this state
    /// @param page null while they have none
    record Other(
            int seat,
            String name,
            Seat.State state,
            boolean present,
            long since,
            @Nullable UUID page) {}

    record Signal(long id, @Nullable Integer from, @Nullable UUID page, @JsonRawValue String body)
            implements Telling {}

    record Changed(long id) implements Telling {}
}
