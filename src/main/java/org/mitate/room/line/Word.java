package org.mitate.room.line;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// What a page says over its line.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Word.Hello.class, name = "hello"),
    @JsonSubTypes.Type(value = Word.Beat.class, name = "beat"),
    @JsonSubTypes.Type(value = Word.Signal.class, name = "signal"),
    @JsonSubTypes.Type(value = Word.Press.class, name = "press")
})
sealed interface Word {

    /// @param page drawn anew whenever the page is loaded
    /// @param after the last message that it has seen; 0 for a page that is new
    record Hello(UUID page, long after) implements Word {}

    record Beat() implements Word {}

    /// @param body a description, candidate or state of the devices, for the other browser
    record Signal(int to, UUID page, JsonNode body) implements Word {}

    /// @param seat whom it concerns; 0 where it concerns the room
    record Press(Button button, int seat) implements Word {}

    enum Button {
        ADMIT,
        SEND_BACK,
        HOLD,
        CLEAR,
        CLOSE,
        LEAVE
    }
}
