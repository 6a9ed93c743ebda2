package org.mitate.shared;

import java.util.List;

/// Something the house does not do, said as a code and the sentence that names the thing and the
/// way out.
///
/// The sentence is the text `refusal.<code>` with the arguments; it never carries personal data.
public final class Refusal extends RuntimeException {

    /// What kind of no it is; the web edge answers 403, 404, 409 or 422 accordingly.
    public enum Kind {
        NOT_YOURS,
        NOT_FOUND,
        NOT_NOW,
        NOT_SO
    }

    private final Kind kind;
    private final String code;
    private final transient List<Object> arguments;

    private Refusal(Kind kind, String code, Object... arguments) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /// The person who asks may not.
    public static Refusal notYours(String code, Object... arguments) {
        return new Refusal(Kind.NOT_YOURS, code, arguments);
    }

    /// There is no such thing.
    public static Refusal notFound(String code, Object... arguments) {
        return new Refusal(Kind.NOT_FOUND, code, arguments);
    }

    /// The case is at a stage, or the calendar in a state, that does not allow it.
    public static Refusal notNow(String code, Object... arguments) {
        return new Refusal(Kind.NOT_NOW, code, arguments);
    }

    /// What was entered cannot be accepted.
    public static Refusal notSo(String code, Object... arguments) {
        return new Refusal(Kind.NOT_SO, code, arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
